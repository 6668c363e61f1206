using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>A message where a source defines it: its id, and what it says in each language.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Id">The id.</param>
/// <param name="English">The English wording.</param>
/// <param name="Chinese">The Chinese wording.</param>
internal sealed partial record SpokenText(string Place, ExpressionSyntax Id, ExpressionSyntax English, ExpressionSyntax Chinese)
{
    /// <summary>The messages of a source.</summary>
    public static IEnumerable<SpokenText> In(string file, SyntaxNode root) =>
        from call in root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where IsSaying(call)
        let arguments = call.ArgumentList.Arguments
        where arguments.Count == 3
        select new SpokenText(PlaceOf(file, call), arguments[0].Expression, arguments[1].Expression, arguments[2].Expression);

    /// <summary>Whether an invocation makes a message.</summary>
    public static bool IsSaying(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax
    {
        Expression: IdentifierNameSyntax { Identifier.ValueText: "Words" },
        Name.Identifier.ValueText: "Say",
    } };

    /// <summary>File and line of a node.</summary>
    public static string PlaceOf(string file, SyntaxNode node) => $"{file}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";

    /// <summary>What is wrong with the message.</summary>
    public IEnumerable<string> Problems()
    {
        if (Id is not LiteralExpressionSyntax { Token.ValueText: var id } || !IdShape().IsMatch(id))
        {
            yield return $"{Place}: the id of a message is a literal of lower-case words, not {Id}";
        }

        foreach (var wording in new[] { English, Chinese }.Where(wording => !IsLiteral(wording)))
        {
            yield return $"{Place}: a wording stands where the message is made, as a literal or an interpolated string, not as {wording}";
        }

        foreach (var hole in Holes(English).Concat(Holes(Chinese))
            .Where(hole => !HoleShape().IsMatch(hole.Expression.ToString()) || hole.AlignmentClause is not null))
        {
            yield return $"{Place}: a hole is a name, or names joined by dots, not {hole}";
        }

        if (!Names(English).SequenceEqual(Names(Chinese), StringComparer.Ordinal))
        {
            yield return $"{Place}: English speaks of {string.Join(", ", Names(English))}, Chinese of {string.Join(", ", Names(Chinese))}";
        }
    }

    /// <summary>What it says in each language, its operands in braces.</summary>
    public IEnumerable<(string Place, string English, string Chinese)> Wordings() => [(Place, TextOf(English), TextOf(Chinese))];

    private static string TextOf(ExpressionSyntax wording) => wording switch
    {
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content =>
            content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "{x}")),
        BinaryExpressionSyntax sum => TextOf(sum.Left) + TextOf(sum.Right),
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        _ => string.Empty,
    };

    private static bool IsLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && sum.Left is LiteralExpressionSyntax && sum.Right is LiteralExpressionSyntax,
        _ => false,
    };

    private static IEnumerable<InterpolationSyntax> Holes(ExpressionSyntax wording) => wording.DescendantNodesAndSelf().OfType<InterpolationSyntax>();

    private static IEnumerable<string> Names(ExpressionSyntax wording) =>
        Holes(wording).Select(hole => hole.Expression.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$")]
    private static partial Regex IdShape();

    [GeneratedRegex(@"^\w+(\.\w+)*$")]
    private static partial Regex HoleShape();
}
