using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>A line can be read without scrolling.</summary>
public class LineLengthTests
{
    private const int Limit = 160;

    // A text that is longer than most lines would be no easier to read, and harder to search for, in pieces.
    private const int LongText = 100;

    [Fact]
    public void LineIsNotTooLong() => Findings.AssertNone(RepositoryTree.Sources, file => TooLong(file.Text).Select(line => $"{file.RelativePath}({line})"));

    [Theory]
    [InlineData(160, "")]
    [InlineData(161, "1")]
    public void LineIsMeasured(int length, string found) => Assert.Equal(found, string.Join(' ', TooLong("//" + new string('x', length - 2))));

    [Fact]
    public void LongTextStaysInOnePiece()
    {
        var text = new string('x', LongText);

        Assert.Empty(TooLong($"var text = \"{text}\";{new string(' ', Limit)}"));
        Assert.Equal([1], TooLong($"var text = \"{text[1..]}\";{new string(' ', Limit)}"));
    }

    private static IEnumerable<int> TooLong(string text)
    {
        var lines = SourceText.From(text).Lines.Where(line => line.Span.Length > Limit).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        return lines.Where(line => !HoldsLongText(root, line.Span)).Select(line => line.LineNumber + 1);
    }

    private static bool HoldsLongText(SyntaxNode root, TextSpan line) => root.DescendantNodes(line)
        .Where(node => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
        .Any(node => node.Span.Intersection(line) is { Length: >= LongText + 2 });
}
