using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>Files that are no YAML, or no YAML of ours.</summary>
public class BrokenFileTests
{
    [Theory]
    [InlineData("300, 1500]", "300, 1500", 10, 14, "the '[' is not closed")]
    [InlineData("[   1200,  300, 1500]", "{printed: 1200", 10, 14, "the '{' is not closed")]
    [InlineData("320.50]", "320.50", 16, 8, "the '[' is not closed")]
    [InlineData("[1500.00, 320.50]", "{purchases: 1500.00", 16, 8, "the '{' is not closed")]
    [InlineData("300, 1500]", "300, 1500]]", 10, 35, "a ']' too many")]
    [InlineData("300, 1500]", "300, 1500] 7", 10, 36, "only a comment may stand behind the closing ']'")]
    [InlineData("300, 1500]", "300, 1500}", 10, 14, "the '[' is not closed")]
    [InlineData("agency: riverside", "agency: \"riverside", 2, 9, "the quotation mark is not closed, or the text in it is indented too little")]
    [InlineData("agency: riverside", "agency: 'riverside", 2, 9, "the quotation mark is not closed, or the text in it is indented too little")]
    [InlineData("  changes:\n", "\tchanges:\n", 11, 1, "a tab stands in the indentation")]
    [InlineData("  closing: ", "  \tclosing: ", 14, 3, "a tab stands in the indentation")]
    [InlineData("    bought:", " bought:", 12, 1, "the indentation is that of no line above")]
    [InlineData("  closing:", "   closing:", 14, 1, "the indentation is that of no line above")]
    [InlineData("agency: riverside", "agency: river: side", 2, 14, "a ':' cannot stand here; put the text in quotes, or check the indentation")]
    [InlineData("agency: riverside", "agency: \"\\q\"", 2, 9, "the '\\' in the text begins nothing that exists; use single quotes")]
    [InlineData("1200,  300", "1200, , 300", 10, 24, "a value is missing")]
    [InlineData("overview: |", "overview: | We", 5, 11, "only a comment may stand behind '|' or '>'")]
    [InlineData("  We bought", "We bought", 6, 1, "a text of several lines must be indented in every line")]
    [InlineData("closing:", "clo\0sing:", 14, 6, "a NUL character, which text files do not have")]
    [InlineData("  closing:", "  closing", 14, 10, "no ':' stands behind the name of a row")]
    [InlineData("  closing:", "  closing：", 14, 10, "the colon is a full-width '：'; the half-width ':' and a space belong here")]
    [InlineData("  closing:   ", "  closing:", 14, 11, "a space must follow the ':'")]
    [InlineData("  closing:", "%  closing:", 14, 1, "a '%' too many")]
    [InlineData("stock:\n", "stock: x\n", 8, 8, "a value stands here, but the lines below belong to this one")]
    [InlineData("stock:\n", "stock: [\n", 8, 8, "the '[' is not closed")]
    [InlineData("  closing:", "\u00A0\u00A0closing:", 14, 1, "a character that is no space (U+00A0) stands in the indentation")]
    [InlineData("  closing:", "\u3000closing:", 14, 1, "a character that is no space (U+3000) stands in the indentation")]
    [InlineData("    bought:", "    - bought:", 12, 5, "a '-' too many")]
    [InlineData("    bought:", "    ? bought:", 12, 5, "a '?' too many")]
    [InlineData("  closing:", "]\n  closing:", 14, 1, "a ']' too many")]
    [InlineData("  closing:", "-----\n  closing:", 14, 1, "a text that belongs to no row")]
    [InlineData("costs:", "---\ncosts:", 16, 1, "a second document begins, but a file is one")]
    [InlineData("  closing:", "---\n  closing:", 14, 1, "a second document begins, but a file is one")]
    [InlineData("  closing:", "... # so far\n  closing:", 14, 1, "nothing may stand behind the end of the document")]
    [InlineData("stock:\n", "... stock:\n", 8, 1, "nothing may stand behind the end of the document")]
    [InlineData("  We bought", "---\n  We bought", 6, 1, "a text of several lines must be indented in every line")]
    [InlineData("130]\n    withdrawn:", "130] withdrawn:", 12, 36, "only a comment may stand behind the closing ']'")]
    [InlineData("stock:\n", "stock\n", 8, 6, "no ':' stands behind the name of a row")]
    [InlineData("costs:", "stray text\ncosts:", 16, 6, "no ':' stands behind the name of a row")]
    public void LineThatCannotBeReadIsTheOnlyFinding(string from, string to, int line, int column, string detail)
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, from, to).Findings());

        Assert.Equal($"RC2016 {line} {column}", $"{finding.Definition.Id} {finding.Span.Line} {finding.Span.Column}");
        Assert.EndsWith($"this line cannot be read: {detail}", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Matches(@"该行无法读取：.*\p{IsCJKUnifiedIdeographs}", finding.Message(Language.Chinese));
    }

    [Theory]
    [InlineData("costs:", "---\ntemplate: library-stock\ncosts:", 16, 1, "a second document begins, but a file is one")]
    [InlineData("costs:", "...\nagency: riverside\ncosts:", 17, 1, "a second document begins, but a file is one")]
    [InlineData("costs:", "... agency: riverside\nyear: 2021\ncosts:", 16, 1, "nothing may stand behind the end of the document")]
    public void SecondReportInAFileIsTheOnlyFinding(string from, string to, int line, int column, string detail)
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, from, to).Findings());

        Assert.Equal($"{FileSet.Report}({line},{column}): RC2001: the file cannot be read from here on: {detail}", finding.ToString());
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", finding.Message(Language.Chinese).Split('：')[1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but comments\n# and more\n")]
    [InlineData("   \n\n")]
    [InlineData("---\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("[a, b]")]
    [InlineData("just text")]
    [InlineData("~")]
    public void FileThatIsNoMappingIsOneFinding(string text)
    {
        var finding = Assert.Single(FileSet.Sound.With(FileSet.Report, text).Findings());

        Assert.Equal("RC2013", finding.Definition.Id);
        Assert.Equal("the report: a mapping ('key: value' lines) is expected here", finding.Message(Language.English));
        Assert.InRange(finding.Span.Line, 1, text.Split('\n').Length);
    }

    [Fact]
    public void ByteOrderMarkIsNoPartOfTheText()
    {
        Assert.Empty(FileSet.Sound.With(FileSet.Report, "\uFEFF" + FileSet.Sound[FileSet.Report]).Findings());
        Assert.Equal(
            [FileSet.Report + "(1,11) RC2005"],
            FindingText.Brief(
                FileSet.Sound.With(FileSet.Report, "\uFEFF" + FileSet.Sound[FileSet.Report].Replace("library-stock", "library", StringComparison.Ordinal))
                    .Findings()));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void AnyLineEndWillDo(string lineEnd)
    {
        var text = FileSet.Sound[FileSet.Report].Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.Empty(FileSet.Sound.With(FileSet.Report, text).Findings());
        Assert.Equal(
            [FileSet.Report + "(6,13) RC2040", FileSet.Report + "(14,18) RC2030"],
            FindingText.Brief(
                FileSet.Sound.With(
                    FileSet.Report,
                    text.Replace("bought.printed }}", "bougth.printed }}", StringComparison.Ordinal).Replace("1240", "many", StringComparison.Ordinal))
                    .Findings()));
    }

    [Theory]
    [InlineData("---\n")]
    [InlineData("%YAML 1.2\n---\n")]
    public void ExplicitDocumentIsADocument(string start) =>
        Assert.Empty(FileSet.Sound.With(FileSet.Report, start + FileSet.Sound[FileSet.Report] + "...\n").Findings());

    [Theory]
    [InlineData(100, "RC2014")]
    [InlineData(50_000, "RC2025")]
    public void DeepNestingEndsReading(int levels, string expected)
    {
        var nested = $"deep: {new string('[', levels)}{new string(']', levels)}\n";

        Assert.Equal([expected], Ids(FileSet.Sound.With(FileSet.Report, FileSet.Sound[FileSet.Report] + nested)));
        Assert.Equal([expected], Ids(FileSet.Sound.With(FileSet.Register, FileSet.Sound[FileSet.Register] + nested)));
        Assert.Equal(
            [expected], FileSet.Sound.With(FileSet.Template, FileSet.Sound[FileSet.Template] + nested).TemplateFindings()
                .Select(finding => finding.Definition.Id));
    }

    [Fact]
    public void SectionMayStandBeforeTheHead()
    {
        var text = FileSet.Sound[FileSet.Report];
        var head = text[..text.IndexOf("overview:", StringComparison.Ordinal)];
        var turned = text[head.Length..] + head + "published: 2022-01-31\n";

        var report = FileSet.Sound.With(FileSet.Report, turned).Check().Reports.Single(candidate => candidate.Parsed.File == FileSet.Report);

        Assert.Empty(report.Findings);
        Assert.Equal("2022-01-31", report.Parsed.Report!.Header.Published);
    }

    [Fact]
    public void HeadBehindASyntaxErrorIsNotMissing()
    {
        const string Text = "stock:\n  opening: [1, 2\nx: y\ntemplate: library-stock\nagency: riverside\nyear: 2021\n";

        var findings = FindingText.Brief(FileSet.Sound.With(FileSet.Report, Text).Findings());

        Assert.Contains(FileSet.Report + "(2,12) RC2016", findings);
        Assert.DoesNotContain(findings, finding => finding.EndsWith("RC2003", StringComparison.Ordinal));
    }

    [Fact]
    public void FileThatCannotBeReadIsNoReport()
    {
        var files = FileSet.Sound.Replace(FileSet.Report, "costs:", "---\nagency: riverside\ncosts:");
        var broken = files.Check().Reports.Single(report => report.Parsed.File == FileSet.Report);

        Assert.Null(broken.Parsed.Report);
        Assert.Equal(0, broken.Assessed);
        Assert.True(broken.HasErrors);
    }

    private static IEnumerable<string> Ids(FileSet files) => files.Findings().Select(finding => finding.Definition.Id);
}
