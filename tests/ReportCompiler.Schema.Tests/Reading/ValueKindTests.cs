using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>Cells that hold dates, words, choices, flags, and words that stand for numbers.</summary>
public class ValueKindTests
{
    private const string Facts = "[2021-03-01, 2021-12-31, \"some text\", closed, yes, +2]";

    [Theory]
    [InlineData("[2021-03-01, 2021-12-31, \"some text\", closed, 是, +2]")]
    [InlineData("[2021-03-01, 2021-12-31, \"some text\", open, no, 0]")]
    [InlineData("[2021-03-01, 2021-12-31, 无, 其他, 否, -1]")]
    [InlineData("[2021-03-01, 2021-12-31, ~, open, no, 2]")]
    [InlineData("[2021-02-29, 2021-12-31, x, closed, yes, 0]", "(20,9) RC2037: 三、其他 · 开始: '2021-02-29' is not a date")]
    [InlineData("[1.3.2021, 2021-12-31, x, closed, yes, 0]", "(20,9) RC2037: 三、其他 · 开始: '1.3.2021' is not a date")]
    [InlineData("[2021-03-01, 2021-12-31, x, Closed, yes, 0]", "(20,36) RC2038: 三、其他 · 状态: 'Closed' is not one of: open, closed, 其他; did you mean 'closed'?")]
    [InlineData("[2021-03-01, 2021-12-31, x, closed, maybe, 0]", "(20,44) RC2039: 三、其他 · 审计: 'maybe' is neither yes nor no")]
    [InlineData("[2021-03-01, 2021-12-31, x, ~, yes, 0]", "(20,36) RC2035: 三、其他 · 状态: the cell is blank")]
    [InlineData("[2021-03-01, 2021-12-31, x, closed, yes, 1.5]", "(20,49) RC2032: 三、其他 · 增减: 1.5 is not a whole number")]
    public void ValueOfItsKindIsRead(string row, params string[] found) => AssertFound(Facts, row, found);

    [Theory]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("1_000")]
    [InlineData("0o17")]
    [InlineData("1e3")]
    [InlineData("12:30")]
    [InlineData("2024-12-31")]
    [InlineData("a#b")]
    [InlineData("a:b")]
    [InlineData("~5")]
    [InlineData("true")]
    [InlineData(".5")]
    [InlineData("'a # b'", "a # b")]
    [InlineData("\"a: b\"", "a: b")]
    [InlineData("'*x'", "*x")]
    [InlineData("\"a\\nb\"", "a\nb")]
    public void TextIsWhatIsTyped(string typed, string? text = null)
    {
        var report = WideForm.CheckWith("\"some text\"", typed).Parsed.Report!;

        Assert.Equal(text ?? typed, report[report.Form.IndexOf("facts.note")].Text);
    }

    [Theory]
    [InlineData("1_000")]
    [InlineData("0o17")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("12:30")]
    public void FigureOfOtherNotationsIsNone(string typed) =>
        Assert.Contains(WideForm.CheckWith("closed, yes, +2]", $"closed, yes, {typed}]").Findings, finding => finding.Definition.Id == "RC2030");

    [Theory]
    [InlineData("12.5]", "100]")]
    [InlineData("12.5]", "101]", "(19,32) RC2034: 二、案件 · 复杂 · 自然人 · 占比: 101 is above 100, the largest value allowed")]
    [InlineData("12.5]", "-1]", "(19,32) RC2033: 二、案件 · 复杂 · 自然人 · 占比: -1 is below 0, the smallest value allowed")]
    [InlineData("12.5]", "12.55]", "(19,32) RC2031: 二、案件 · 复杂 · 自然人 · 占比: 12.55 has more decimal places than the 1 that the form allows")]
    [InlineData("\"1,234.5000\"", "~")]
    [InlineData("\"1,234.5000\"", "N/A", "(19,18) RC2030: 二、案件 · 复杂 · 自然人 · 费用: 'N/A' is not a number")]
    [InlineData("[1, N/A, \"<5\"]", "[1, N/A, \"<6\"]", "(17,19) RC2030: 二、案件 · 简易 · 大 · 驳回: '<6' is not a number")]
    [InlineData("[1, N/A, \"<5\"]", "[1, n/a, \"<5\"]", "(17,14) RC2030: 二、案件 · 简易 · 大 · 支持: 'n/a' is not a number")]
    public void NumberOfItsTypeIsRead(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Fact]
    public void WordsAreKeptAsTheyStandAndCountAsTheyMean()
    {
        var report = WideForm.CheckWith("# A report", "# The report").Parsed.Report!;

        Assert.Equal(
            (2.5m, "<5", CellState.Given),
            (Cell("cases.simple.firm.large.refused").Value, Cell("cases.simple.firm.large.refused").Text, Cell("cases.simple.firm.large.refused").State));
        Assert.Equal(
            (false, "N/A", CellState.NotApplicable),
            (Cell("cases.simple.firm.large.granted").HasValue, Cell("cases.simple.firm.large.granted").Text, Cell("cases.simple.firm.large.granted").State));
        Assert.Equal(("closed", 1m), (Cell("facts.state").Text, Cell("facts.state").Value));
        Assert.Equal(("yes", 1m), (Cell("facts.audited").Text, Cell("facts.audited").Value));
        Assert.Equal("some text", Cell("facts.note").Text);
        Assert.Equal("2021-12-31", CellFormat.Write(Cell("facts.ended"), report.Form.Cells[report.Form.IndexOf("facts.ended")].Type));
        Assert.Equal("<5", CellFormat.Write(Cell("cases.simple.firm.large.refused"), report.Form.Cells[0].Type));
        Assert.Equal("", CellFormat.Write(default(Cell), report.Form.Cells[0].Type));

        // The total passes over what does not apply.
        Assert.Equal(2.5m, Cell("cases.simple.firm.large.total").Value);

        Cell Cell(string path) => report[report.Form.IndexOf(path)];
    }

    private static void AssertFound(string from, string to, string[] found) =>
        Assert.Equal(
            found,
            WideForm.FindingsWith(from, to)
                .Where(finding => finding.Definition.Id.StartsWith("RC2", StringComparison.Ordinal) && finding.Definition.Id != "RC2036")
                .Select(finding => $"{finding.Span} {finding.Definition.Id}: {finding.Message(Language.English)}"));
}
