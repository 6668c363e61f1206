using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>One wrong figure is one finding; what follows from it is counted as not assessed.</summary>
public class OneCauseTests
{
    [Theory]
    [InlineData("300, 1500]", "300, 1501]", "(10,30)", "states 1501, but its parts add up to 1500; probably 1500")]
    [InlineData("340, 1580]", "340, 1508]", "(14,30)", "states 1508, but its parts add up to 1580; probably 1580")]
    [InlineData("40,  130]", "40,  131]", "(12,31)", "states 131, but its parts add up to 130; probably 130")]
    public void WrongTotalIsOneFinding(string from, string to, string place, string message)
    {
        var report = Check(from, to);
        var finding = Assert.Single(report.Findings);

        Assert.Equal(("RC3001", FileSet.Report + place), (finding.Definition.Id, finding.File + finding.Span));
        Assert.EndsWith(message, finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void WrongTotalIsNamedWithWhatStandsThereAndWhatShould()
    {
        var finding = Assert.Single(Check("300, 1500]", "300, 1501]").Findings);

        Assert.Equal(("1501", "1500"), (finding.Actual, finding.Expected));
        Assert.Equal(("stock.total", "stock.opening.total"), (finding.Rule, finding.Cell));
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void ConsequenceIsNotAssessedAndNotPassedOffAsKept()
    {
        var sound = Sound();
        var report = Check("300, 1500]", "300, 1501]");

        // The balance and the carry of the column 'total' fail only because its opening is wrong.
        Assert.Equal(
            [("stock-balance", "stock.closing.total"), ("stock-carried", "stock.opening.total")],
            report.NotAssessed.Where(check => check.Cause == NotAssessedCause.FollowsFromFinding).Select(check => (check.Rule, check.Cell)).Order());
        Assert.Equal(sound.Assessed, report.Assessed + 2);
        Assert.Equal(sound.Assessed + sound.NotAssessed.Count, report.Assessed + report.NotAssessed.Count);
    }

    // The list is then as long as one that leaves out its total.
    [Theory]
    [InlineData("[  3440,   75,    0,", "[  75,    0,", "三、收到和处理政府信息公开申请情况 · 一、本年新收政府信息公开申请数量", "3440", "自然人", "3525")]
    [InlineData("5,    0,    0,    1,    1,  125]", "0,    0,    1,    1,  125]", "三、收到和处理政府信息公开申请情况 · 四、结转下年度继续办理", "5", "商业企业", "125")]
    [InlineData("73,    0,    1,    5,", "73,    1,    5,", "三、收到和处理政府信息公开申请情况 · （七）总计", "0", "科研机构", "3521")]
    public void ValueThatIsMissingFromARowIsOneFinding(string from, string to, string row, string value, string column, string total)
    {
        var text = RealFiles.ReportText("suqian/2024").Replace(from, to, StringComparison.Ordinal);

        var finding = Assert.Single(CheckReal(text, "2024").Findings);

        Assert.Equal(
            $"{row}: one value is missing: with {value} in '{column}', and {total} as the total, every rule about the row holds",
            finding.Message(Language.English));
    }

    [Fact]
    public void RowThatLeavesOutItsTotalAndHasAWrongFigureIsNoRowThatLacksAValue()
    {
        var text = RealFiles.ReportText("suqian/2024")
            .Replace("[   462,    9,    0,    0,    0,    0,  471]", "[   426,    9,    0,    0,    0,    0]", StringComparison.Ordinal);

        Assert.All(CheckReal(text, "2024").Findings, finding => Assert.NotEqual("RC3008", finding.Definition.Id));
    }

    [Fact]
    public void BlankDaysOfAListAreOneFinding()
    {
        var text = RealFiles.ReportText("us-access-board/2024").Replace(
            "date: [ N/A, N/A, N/A, N/A, N/A, N/A, N/A, N/A, 2024-09-24", "date: [ N/A, ~, ~, ~, ~, ~, ~, N/A, 2024-09-24", StringComparison.Ordinal);

        var found = ReportSetChecker.Check([Reading("reports/us-access-board/2024.yaml", text)], RealFiles.Register).Findings;

        Assert.Single(found, finding => finding.Definition.Id == "RC2043");
        Assert.DoesNotContain(found, finding => finding.Definition.Id == "RC2035");
    }

    [Fact]
    public void WrongCornerOfATableIsOneFinding()
    {
        var text = RealFiles.ReportText("suqian/2023").Replace("7,    1, 3486]", "7,    1, 3496]", StringComparison.Ordinal);

        var finding = Assert.Single(CheckReal(text).Findings);

        Assert.Equal(
            "reports/suqian/2023.yaml(60,70): RC3001: 三、收到和处理政府信息公开申请情况 · （七）总计 · 总计: states 3496, but its parts add up to 3486; probably 3486",
            finding.ToString());
    }

    [Fact]
    public void TotalThatIsOneTooLowIsFoundAtItsPlace()
    {
        var text = RealFiles.ReportText("huaxian-hrss/2019")
            .Replace("total:                    [   115,", "total:                    [   114,", StringComparison.Ordinal);

        var finding = Assert.Single(ReportSetChecker.Check([Reading("reports/huaxian-hrss/2019.yaml", text)], RealFiles.Register).Findings);

        Assert.Equal(("RC3001", "114", "115"), (finding.Definition.Id, finding.Actual, finding.Expected));
        Assert.StartsWith(
            "三、收到和处理政府信息公开申请情况 · （七）总计 · 自然人: states 114, but its parts add up to 115", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal("114", text.Split('\n')[finding.Span.Line - 1][(finding.Span.Column - 1)..(finding.Span.EndColumn - 1)]);
    }

    [Fact]
    public void WrongPartIsFoundWhereItStands()
    {
        // 90 bought, of 130 with audio; written 99, it breaks the total and the balance.
        var finding = Assert.Single(Check("[   90,   40,  130]", "[   99,   40,  130]").Findings);

        Assert.Equal("riverside/2021.yaml(12,20)", finding.File + finding.Span);
        Assert.Equal("90", Assert.Single(finding.Suggestion!.Changes).To);
    }

    [Fact]
    public void TotalsLeftOutAreNoSecondMistake()
    {
        var report = Check("[   1240,  340, 1580]", "[   1250,  340]");

        Assert.Equal(["riverside/2021.yaml(14,18) RC3002"], FindingText.Brief(report.Findings));
    }

    [Fact]
    public void BrokenConditionIsReportedInItsOwnWords()
    {
        var text = FileSet.Sound[FileSet.Report]
            .Replace("[   90,   40,  130]", "[0, 0, 0]", StringComparison.Ordinal)
            .Replace("[   1240,  340, 1580]", "[1150, 300, 1450]", StringComparison.Ordinal);

        var finding = Assert.Single(FileSet.Sound.With(FileSet.Report, text).Findings());

        Assert.Equal(
            "3. Costs · Purchases: the condition does not hold: Money is spent on purchases only where copies were bought.",
            finding.Message(Language.English));
        Assert.Equal("3. Costs · Purchases：不满足条件：有购书支出的，必有购入。", finding.Message(Language.Chinese));
    }

    [Fact]
    public void CellThatCannotBeReadBreaksNoRule()
    {
        var report = Check("1200,  300, 1500", "many, 300, 1500");

        Assert.Equal(["RC2030"], report.Findings.Select(finding => finding.Definition.Id));
        Assert.Equal(3, report.NotAssessed.Count(check => check.Cause == NotAssessedCause.BlankCell));
        Assert.EndsWith("; probably 1200", report.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    private static CheckedReport Sound() => FileSet.Sound.Check().Reports.Single(report => report.Parsed.File == FileSet.Report);

    private static CheckedReport Check(string from, string to) =>
        FileSet.Sound.Replace(FileSet.Report, from, to).Check().Reports.Single(report => report.Parsed.File == FileSet.Report);

    private static CheckedReport CheckReal(string text, string year = "2023") =>
        ReportSetChecker.Check([Reading($"reports/suqian/{year}.yaml", text)], RealFiles.Register).Reports.Single();

    private static Schema.Parsing.ParsedReport Reading(string file, string text) => Schema.Parsing.ReportParser.Parse(file, text, RealFiles.Catalog);
}
