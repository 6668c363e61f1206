using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>A text that a number sign cuts short is said, with the quotes that mend it; a comment is none.</summary>
public class CutTextTests
{
    private const string Prose = "overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.";

    [Theory]
    [InlineData("Docket # 95-1234", 18, "# 95-1234", "'Docket # 95-1234'")]
    [InlineData("it's order #17", 22, "#17", "'it''s order #17'")]
    [InlineData("文号 #5", 14, "#5", "'文号 #5'")]
    [InlineData("{{ stock.changes.bought.printed }} books, no. # 3", 57, "# 3", "'{{ stock.changes.bought.printed }} books, no. # 3'", true)]
    public void TextCutShortIsSaid(string text, int column, string comment, string quoted, bool isBraced = false)
    {
        var typed = isBraced ? text.Replace("{{", "x {{", StringComparison.Ordinal) : text;
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, Prose, "overview: " + typed).Findings());

        Assert.Equal("RC2024", finding.Definition.Id);
        Assert.Equal(column + (isBraced ? 2 : 0), finding.Span.Column);
        Assert.EndsWith(
            $"the text ends before '{comment}', which the file format takes for a comment", finding.Message(Language.English), StringComparison.Ordinal);
        var fix = Assert.Single(finding.TextFixes);
        Assert.Equal(isBraced ? quoted.Replace("{{", "x {{", StringComparison.Ordinal) : quoted, fix.Text);
        Assert.Empty(FileSet.Sound.Replace(FileSet.Report, Prose, "overview: " + fix.Text).Findings());
    }

    [Theory]
    [InlineData("overview: Item one\n  and docket #5 of ten", 7, 14)]
    [InlineData("overview: Item\t#5 of ten", 6, 16)]
    public void LaterLineAndTabAreSaidToo(string prose, int line, int column)
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, Prose, prose).Findings());

        Assert.Equal(("RC2024", line - 1, column), (finding.Definition.Id, finding.Span.Line, finding.Span.Column));
    }

    [Theory]
    [InlineData("accepted:\n  - rule: balance\n    reason: see letter #5\n\n", 24)]
    [InlineData("accepted:\n  - rule: balance\n    reason: see\n      letter #5\n\n", 14)]
    public void ReasonOfAnAcceptanceIsSaid(string accepted, int column)
    {
        var findings = FileSet.Sound.Replace(FileSet.Report, "overview:", accepted + "overview:").Findings();

        var cut = Assert.Single(findings, finding => finding.Definition.Id == "RC2024");
        Assert.Equal(column, cut.Span.Column);
        Assert.Contains("'#5'", cut.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void NameOfAComponentIsSaid()
    {
        var findings = BranchForm.CheckWith("NORTH: North Branch", "NORTH: North Branch #2").Findings;

        var cut = Assert.Single(findings, finding => finding.Definition.Id == "RC2024");
        Assert.Equal("RC2024", cut.Definition.Id);
        Assert.Equal("'North Branch #2'", Assert.Single(cut.TextFixes).Text);
    }

    [Theory]
    [InlineData("[   90,   40 # 5, 130]", 18)]
    [InlineData("[   90,   40, 130 # all]", 23)]
    public void ListClosedInACommentIsSaid(string row, int column)
    {
        var finding = FileSet.Sound.Replace(FileSet.Report, "[   90,   40,  130]", row).Findings()[0];

        Assert.Equal("RC2016", finding.Definition.Id);
        Assert.Contains("the '#' makes a comment", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.True(finding.Span.Column >= column, finding.Span.ToString());
    }

    [Theory]
    [InlineData("overview: Books were bought.  # a comment")]
    [InlineData("overview: Books#17 were bought.")]
    [InlineData("overview: \"Books\" # a comment")]
    [InlineData("overview: 'Books # 17'")]
    [InlineData("overview: |  # a comment\n  Books # 17")]
    [InlineData("overview: | # a comment\n  Books # 17")]
    [InlineData("overview: > # a comment\n  Books # 17")]
    public void CommentIsNone(string prose) => Assert.Empty(FileSet.Sound.Replace(FileSet.Report, Prose, prose).Findings());

    [Theory]
    [InlineData("[   90,   40,  130]", "[   90,   40,  130] # a comment")]
    [InlineData("agency: riverside", "agency: riverside # a comment")]
    public void FigureAndHeadHaveComments(string from, string to) => Assert.Empty(FileSet.Sound.Replace(FileSet.Report, from, to).Findings());
}
