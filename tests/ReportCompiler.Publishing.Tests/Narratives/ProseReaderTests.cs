using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Tests.Narratives;

public class ProseReaderTests
{
    [Fact]
    public void FiguresAndStylesAreRead()
    {
        var blocks = Read("Paid **{{ loans.adults }} EUR** *not* `x {{ loans.children }}`.");

        var paragraph = Assert.IsType<ProseParagraph>(Assert.Single(blocks));
        Assert.Equal(
            [("Paid ", ProseStyle.None), ("100 EUR", ProseStyle.Bold), (" ", ProseStyle.None), ("not", ProseStyle.Italic), (" `x 20`.", ProseStyle.None)],
            paragraph.Runs.Select(run => (run.Text, run.Style)));
    }

    [Fact]
    public void LinkOutsideThePolicyIsText()
    {
        var runs = Assert.IsType<ProseParagraph>(Assert.Single(Read("[a](https://example.org/) [b](javascript:alert(1)) <c@example.org>"))).Runs;

        Assert.Equal(
            [("a", "https://example.org/"), (" [b](javascript:alert(1)) ", null), ("c@example.org", "mailto:c@example.org")],
            runs.Select(run => (run.Text, run.Link)));
    }

    [Fact]
    public void ListsAndTablesAreTextsOfTheirOwn() =>
        Assert.Equal(
            ["Title", "3. three", "4. four", "  more", "• dot", "a | b", "1 | 2", "no code"],
            PlainProse.Of(Read("# Title\n\n3. three\n4. four\n\n   more\n\n- dot\n\n|a|b|\n|-|-|\n|1|2|\n\n    no code")));

    [Theory]
    [InlineData("one\ntwo", "one two")]
    [InlineData("一\n二", "一二")]
    [InlineData("一  \n二", "一\n二")]
    public void LinesAreJoined(string markdown, string text) => Assert.Equal([text], PlainProse.Of(Read(markdown)));

    [Fact]
    public void LinesThatCountOnAreParagraphsAndLinesInAnItem()
    {
        var blocks = Read("做法：\n（一）**甲\n（二）乙**丙\n\n- （一）丁\n  （二）戊");

        Assert.Equal(["做法：", "（一）甲", "（二）乙丙"], blocks.OfType<ProseParagraph>().Select(paragraph => string.Concat(paragraph.Runs.Select(run => run.Text))));
        Assert.Equal(["乙", "丙"], blocks.OfType<ProseParagraph>().Last().Runs.Select(run => run.Text.Replace("（二）", "", StringComparison.Ordinal)));
        var item = Assert.Single(Assert.Single(blocks.OfType<ProseList>()).Items);
        Assert.Equal("（一）丁\n（二）戊", Assert.Single(Assert.IsType<ProseParagraph>(Assert.Single(item)).Runs).Text);
    }

    [Theory]
    [InlineData("overview: 甲\n\n  乙\n  丙", new[] { "甲", "乙丙" })]
    [InlineData("overview: >\n  甲\n\n  乙", new[] { "甲", "乙" })]
    [InlineData("overview: >-\n  首：\n\n  1. 甲\n  2. 乙\n\n  末", new[] { "首：", "1. 甲", "2. 乙", "末" })]
    [InlineData("overview: 首：\n\n  1. 甲\n  2. 乙", new[] { "首：", "1. 甲", "2. 乙" })]
    [InlineData("overview: '首：\n\n  1、甲\n  2、乙'", new[] { "首：", "1、甲", "2、乙" })]
    [InlineData("overview: \"甲\n\n  乙\"", new[] { "甲", "乙" })]
    [InlineData("overview: \"首：\n  - 甲\n  - 乙\"", new[] { "首：", "• 甲", "• 乙" })]
    [InlineData("overview: \"甲\\n\\n乙\"", new[] { "甲", "乙" })]
    [InlineData("overview: >\n  {{ loans.adults }} of\n  {{ loans.children }}\n\n  end", new[] { "100 of 20", "end" })]
    public void LinesAreThoseOfTheFileHoweverItIsTyped(string overview, string[] texts) => Assert.Equal(texts, PlainProse.Of(ReadField(overview)));

    [Fact]
    public void LineBehindAnItemBelongsToWhatItStandsBelow() =>
        Assert.Equal(["• 甲", "  • 乙", "  丙", "丁"], PlainProse.Of(Read("- 甲\n  - 乙\n  丙\n丁")));

    [Theory]
    [InlineData(@"\{{ loans.adults }}", "{{ loans.adults }}")]
    [InlineData(@"\{{x}} 与 {{ loans.adults }}", "{{x}} 与 100")]
    [InlineData(@"\\{{ loans.adults }}", @"\100")]
    [InlineData(@"{{ loans.adults }}\{{", "100{{")]
    [InlineData(@"\{\{ loans.adults }}", "{{ loans.adults }}")]
    public void BracesBehindABackslashAreText(string markdown, string text) => Assert.Equal([text], PlainProse.Of(Read(markdown)));

    private static IReadOnlyList<ProseBlock> Read(string markdown) =>
        ReadField("overview: |\n" + string.Join('\n', markdown.Split('\n').Select(line => "  " + line)));

    private static IReadOnlyList<ProseBlock> ReadField(string overview)
    {
        var start = LibraryForm.Report.IndexOf("overview:", StringComparison.Ordinal);
        var end = LibraryForm.Report.IndexOf("stock:\n", StringComparison.Ordinal);
        var yaml = LibraryForm.Report[..start] + overview + "\n" + LibraryForm.Report[end..];
        Report report = Rendered.Subject(yaml).Report;
        return ProseReader.Read(report, report.Form.Sections[0]);
    }
}
