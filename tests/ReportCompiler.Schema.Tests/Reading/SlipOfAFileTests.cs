using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>What people get wrong in the writing of a file: one finding, at its place, with its cause, and all else is checked.</summary>
public class SlipOfAFileTests
{
    private const string Granted = "[  1408,   21,    0,    0,    2,    0, 1431]";
    private const string Wrong = "[  1408, many,    0,    0,    2,    0, 1431]";

    [Theory]
    [InlineData("year: 2024", "year: 二〇二四", "(6,7) RC2004")]
    [InlineData("year: 2024", "year: 24", "(6,7) RC2004")]
    [InlineData("year: 2024", "year: 2024年", "(6,7) RC2004")]
    [InlineData("year: 2024", "year: [2024]", "(6,7) RC2013")]
    [InlineData("year: 2024\n", "", "(1,1) RC2003")]
    [InlineData("agency: suqian", "agency: 宿迁市", "(5,9) RC2004")]
    [InlineData("agency: suqian", "agency: SuQian", "(5,9) RC2004")]
    [InlineData("agency: suqian\n", "", "(1,1) RC2003")]
    public void HeadThatCannotBeReadHidesNothing(string from, string to, string found)
    {
        var text = Sound.Replace(from, to, StringComparison.Ordinal);

        Assert.Equal([found], Found(text));
        Assert.NotNull(Parsed(text).Report);
        Assert.Equal([found[^6..], "RC2030"], Ids(text.Replace(Granted, Wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("reports/宿迁/2024.yaml", "agency: 宿迁市")]
    [InlineData("reports/suqian/report.yaml", "year: soon")]
    [InlineData("2024.yaml", "agency: 宿迁市")]
    public void NothingIsGuessedWhereThePathSaysNothing(string file, string line)
    {
        var key = line.Split(':')[0];
        var text = string.Join('\n', Sound.Split('\n').Select(other => other.StartsWith(key + ":", StringComparison.Ordinal) ? line : other));
        var parsed = ReportParser.Parse(file, text, RealFiles.Catalog);

        Assert.Equal(["RC2004"], parsed.Findings.Select(finding => finding.Definition.Id));
        Assert.Null(parsed.Report);
    }

    [Theory]
    [InlineData("    granted: ", "   granted: ")]
    [InlineData("    granted: ", "     granted: ")]
    [InlineData("    partlyGranted: ", "   partlyGranted: ")]
    [InlineData("    partlyGranted: ", "     partlyGranted: ")]
    [InlineData("      notHeld: ", "     notHeld: ")]
    [InlineData("      notHeld: ", "       notHeld: ")]
    [InlineData("  received: ", " received: ")]
    [InlineData("    denied: ", "   denied: ")]
    [InlineData("    direct: ", "   direct: ")]
    public void RowOfAnotherIndentIsOneFindingAtItsLine(string from, string to)
    {
        var finding = Assert.Single(Parsed(Sound.Replace(from, to, StringComparison.Ordinal)).Findings);
        var line = Sound[..Sound.IndexOf(from, StringComparison.Ordinal)].Count(character => character == '\n') + 1;

        Assert.Equal(("RC2016", line), (finding.Definition.Id, finding.Span.Line));
    }

    [Theory]
    [InlineData("requests: ", "# requests: ", "requests", "  received: ")]
    [InlineData("requests: ", "#requests: ", "requests", "  received: ")]
    [InlineData("review: ", "# review: ", "review", "  reconsideration: ")]
    public void HeadingCommentedOutIsOneFindingThatNamesTheSection(string from, string to, string section, string first)
    {
        var finding = Assert.Single(Parsed(Sound.Replace("\n" + from, "\n" + to, StringComparison.Ordinal)).Findings);

        Assert.Equal("RC2011", finding.Definition.Id);
        Assert.Equal(Sound[..Sound.IndexOf("\n" + first, StringComparison.Ordinal)].Count(character => character == '\n') + 2, finding.Span.Line);
        Assert.Contains($"'{section}'", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void RowsBelowALostHeadingAreChecked() =>
        Assert.Equal(
            ["RC2011", "RC2030"],
            Ids(Sound.Replace("\nrequests: ", "\n# requests: ", StringComparison.Ordinal).Replace(Granted, Wrong, StringComparison.Ordinal)));

    [Theory]
    [InlineData("［1408, 21, 0, 0, 2, 0, 1431］", "the bracket is '［'")]
    [InlineData("【1408，21，0，0，2，0，1431】", "the bracket is '【'")]
    [InlineData("（1408、21、0、0、2、0、1431）", "the bracket is '（'")]
    [InlineData("1408, 21, 0, 0, 2, 0, 1431]", "the '[' before the first value is missing")]
    [InlineData("［1408,21,0,0,2,0,1431]", "the bracket is '［'")]
    [InlineData("〔1408；21；0；0；2；0；1431〕", "the bracket is '〔'")]
    [InlineData("[1408、21、0、0、2、0、1431]", "'、' stands between the values")]
    [InlineData("[1408; 21; 0; 0; 2; 0; 1431]", "';' stands between the values")]
    [InlineData("[1408, 21；0, 0, 2, 0, 1431]", "'；' stands between the values")]
    [InlineData("[1408，21，0，0，2，0，1431]", "the comma is a full-width '，'")]
    public void RowWithOtherMarksIsTakenApart(string row, string problem)
    {
        var parsed = Parsed(Sound.Replace(Granted, row, StringComparison.Ordinal));
        var finding = Assert.Single(parsed.Findings);

        Assert.Equal("RC2016", finding.Definition.Id);
        Assert.Contains(problem, finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(1431, parsed.Report![parsed.Report.Form.IndexOf("requests.results.granted.total")].Value);
    }

    [Theory]
    [InlineData("[1,408, 21, 0, 0, 2, 0, 1431]", "1,408")]
    [InlineData("[1408, 21, 0, 0, 2, 0, 1,431]", "1,431")]
    [InlineData("[1,408, 21, 0, 0, 2, 0, 1,431]", "1,408")]
    [InlineData("[ 1,408,21, 0, 0, 2, 0, 1431]", "1,408")]
    [InlineData("[1408, 21, 0, 0, 2,000, 0, 1431]", "2,000")]
    [InlineData("[408, 21, 12,345, 0, 2, 0, 1431]", "12,345")]
    public void ThousandsSeparatorIsNamedAtItsPlace(string row, string number)
    {
        var finding = Assert.Single(Parsed(Sound.Replace(Granted, row, StringComparison.Ordinal)).Findings);

        Assert.Equal("RC2012", finding.Definition.Id);
        Assert.Equal(31 + row.IndexOf(number, StringComparison.Ordinal), finding.Span.Column);
        Assert.Contains($"'{number}' counts as two", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[−1408,", "RC2033")]
    [InlineData("[-1408,", "RC2033")]
    [InlineData("[－1408,", "RC2033")]
    [InlineData("[–1408,", "RC2033")]
    [InlineData("[﹣1408,", "RC2033")]
    [InlineData("[(1408),", "RC2030", "without brackets")]
    [InlineData("[（1408）,", "RC2030", "without brackets")]
    [InlineData("[1408%,", "RC2030", "percentage")]
    [InlineData("[l408,", "RC2030", "'l' is a letter")]
    [InlineData("[O,", "RC2030", "'O' is a letter")]
    [InlineData("['1408,5',", "RC2030", "',' parts thousands")]
    public void CauseOfANumberThatIsNoneIsSaid(string from, string id, string advice = "")
    {
        var finding = Assert.Single(Parsed(Sound.Replace("[  1408,", from, StringComparison.Ordinal)).Findings);

        Assert.Equal(id, finding.Definition.Id);
        Assert.Contains(advice, finding.Remedy(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n  **依申请公开**", "\n **依申请公开**")]
    [InlineData("\n  **监督救济**", "\n 监督救济")]
    [InlineData("\n  **监督救济**", "\n 注: 监督救济")]
    [InlineData("\n  **监督救济**", "\n [监督]救济")]
    [InlineData("\n  2. **提高", "\n 2. **提高")]
    public void LineOfATextThatStandsTooFarLeftIsOneFinding(string from, string to)
    {
        var finding = Assert.Single(Parsed(Sound.Replace(from, to, StringComparison.Ordinal)).Findings);

        Assert.Contains("a text of several lines must be indented in every line", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(Sound[..Sound.IndexOf(from, StringComparison.Ordinal)].Count(character => character == '\n') + 2, finding.Span.Line);
    }

    [Theory]
    [InlineData("\"收费\"与引", "behind the closing quotation mark")]
    [InlineData("'收费'与引", "behind the closing quotation mark")]
    [InlineData("\"收费\"、\"引\"", "behind the closing quotation mark")]
    [InlineData("[2024]5号收费", "must stand in quotes")]
    [InlineData("[附件]见后", "must stand in quotes")]
    [InlineData("* 收费", "without quotes")]
    public void TextThatMustStandInQuotesIsToldSo(string value, string problem)
    {
        var at = Sound.IndexOf("\nother: |", StringComparison.Ordinal);
        var finding = Assert.Single(Parsed(Sound[..at] + "\nother: " + value + "\n").Findings);

        Assert.Contains(problem, finding.Message(Language.English), StringComparison.Ordinal);
    }

    private static string Sound => RealFiles.ReportText("suqian/2024");

    private static ParsedReport Parsed(string text) => ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog);

    private static List<string> Found(string text) => [.. Parsed(text).Findings.Select(finding => $"{finding.Span} {finding.Definition.Id}")];

    private static List<string> Ids(string text) => [.. Parsed(text).Findings.Select(finding => finding.Definition.Id)];
}
