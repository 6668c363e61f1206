using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>A finding about a part of a text points at that part, however the file folds or escapes the text.</summary>
public class FoldedTextTests
{
    private const string Prose = "overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.";

    [Theory]
    [InlineData(">\n  We bought\n  {{ nothing }} books.", 3, 3)]
    [InlineData(">-\n  We bought\n\n    indented\n\n  and {{ nothing }} books.", 6, 7)]
    [InlineData("We bought\n  and  read {{ nothing }} books.", 2, 13)]
    [InlineData("'It''s said: we bought\n  {{ nothing }} books.'", 2, 3)]
    [InlineData("'It''s {{ nothing }} books.'", 1, 18)]
    [InlineData("\"We \\u4e00\\t\\\"bought\\\" {{ nothing }} books.\"", 1, 34)]
    [InlineData("\"We \\\n  bought \\U0001F600 {{ nothing }} books.\"", 2, 21)]
    [InlineData("\"We bought\\n\n\n  {{ nothing }} books.\"", 3, 3)]
    public void PartIsPointedAt(string text, int line, int column)
    {
        var first = Assert.Single(FileSet.Sound.Replace(FileSet.Report, Prose, "overview: |\n  {{ nothing }} books.").Findings());
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, Prose, "overview: " + text).Findings());

        Assert.Equal(first.Definition.Id, finding.Definition.Id);
        Assert.Equal((line, column), (finding.Span.Line - first.Span.Line + 2, finding.Span.Column - first.Span.Column + 3));
        Assert.Equal((finding.Span.Line, first.Span.EndColumn - first.Span.Column), (finding.Span.EndLine, finding.Span.EndColumn - finding.Span.Column));
    }
}
