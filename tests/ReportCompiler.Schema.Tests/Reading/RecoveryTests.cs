using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>One bad cell or line ends no file: it is said at its place, and the rest is read and checked.</summary>
public class RecoveryTests
{
    // Wrong in a line that nothing else is done to.
    private static readonly FileSet Wrong = FileSet.Sound.Replace(FileSet.Report, "1240,  340, 1580", "1240,  340, 1581");

    private static readonly string[] WrongTotal = [FileSet.Report + "(14,30) RC3001"];

    [Theory]
    [InlineData("-", "RC2035")]
    [InlineData("%", "RC2030")]
    [InlineData("%5", "RC2030")]
    [InlineData("@", "RC2030")]
    [InlineData("`", "RC2030")]
    [InlineData("*", "RC2030")]
    [InlineData("?", "RC2030")]
    [InlineData("&", "RC2030")]
    [InlineData("!", "RC2030")]
    [InlineData("|", "RC2030")]
    [InlineData(">", "RC2030")]
    public void CellWithAMarkIsAFindingOfTheCell(string mark, string id)
    {
        var findings = Wrong.Replace(FileSet.Report, "[   90,", $"[   {mark},").Findings().ToList();

        Assert.Equal([$"{FileSet.Report}(12,20) {id}", .. WrongTotal], FindingText.Brief(findings));
        Assert.StartsWith("2. Stock · Bought · Printed: ", findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[   90，   40,  130]", 22)]
    [InlineData("[   90，40， 130]", 22)]
    [InlineData("[90, 40， 130]", 23)]
    [InlineData("[90，40]", 19)]
    public void FullWidthCommaIsOneFindingAndShiftsNothing(string row, int column)
    {
        var findings = Wrong.Replace(FileSet.Report, "[   90,   40,  130]", row).Findings().ToList();

        Assert.Equal([$"{FileSet.Report}(12,{column}) RC2016", .. WrongTotal], FindingText.Brief(findings));
        Assert.Contains("the comma is a full-width '，'", findings[0].Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(", ", Assert.Single(findings[0].TextFixes).Text);
    }

    [Theory]
    [InlineData("[90 40, 130]", 19)]
    [InlineData("[90,   40   130]", 25)]
    [InlineData("[90  40  130]", 19)]
    [InlineData("[90 40]", 19)]
    public void LostCommaIsOneFindingAndShiftsNothing(string row, int column)
    {
        var findings = Wrong.Replace(FileSet.Report, "[   90,   40,  130]", row).Findings().ToList();

        Assert.Equal([$"{FileSet.Report}(12,{column}) RC2016", .. WrongTotal], FindingText.Brief(findings));
        Assert.EndsWith("the ',' between two values is missing here", findings[0].Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(", ", Assert.Single(findings[0].TextFixes).Text);
    }

    [Theory]
    [InlineData("bought:    [   90,   40,  130]", "bought:    [   -,   -,  -]")]
    [InlineData("bought:    [   90,   40,  130]", "bought: {printed: -, audio: -, total: 130}")]
    [InlineData("bought:    [   90,   40,  130]", "bought:\n      - -\n      - -\n      - 130")]
    [InlineData("bought:    [   90,   40,  130]", "bought: [90, -, 130]")]
    [InlineData("bought:    [   90,   40,  130]", "bought: [90, -,\n      130]")]
    [InlineData("bought:    [   90,   40,  130]", "bought: -")]
    [InlineData("bought:    [   90,   40,  130]", "bought: -  # nothing")]
    [InlineData("bought:    [   90,   40,  130]", "bought:\n      printed: 90\n      audio: -\n      total: 130")]
    [InlineData("bought:    [   90,   40,  130]", "bought: [90, 40, -]")]
    [InlineData("  changes:\n", "  changes: -\n  # ")]
    [InlineData("agency: riverside", "agency: -")]
    [InlineData("year: 2021", "year: -")]
    [InlineData("year: 2021", "year: 2021\npublished: -")]
    [InlineData("overview: |\n  We bought {{ stock.changes.bought.printed }} printed books.", "overview: -")]
    public void DashMeansWhatOtherDashesMean(string from, string to)
    {
        var dashes = FileSet.Sound.Replace(FileSet.Report, from, to).Findings()
            .Select(finding => finding.ToString().Replace("'-'", "'—'", StringComparison.Ordinal));
        var inQuotes = Regex.Replace(to, "(?<=[\\[:,-] +)-(?=$|[,\\]}\n]|  #)", "—", RegexOptions.Multiline);
        var others = FileSet.Sound.Replace(FileSet.Report, from, inQuotes).Findings();

        Assert.NotEqual(to, inQuotes);
        Assert.Equal(others.Select(finding => finding.ToString()), dashes);
    }

    [Theory]
    [InlineData("blank: allowed", CellState.Blank)]
    [InlineData("notApplicable: '—'", CellState.NotApplicable)]
    [InlineData("notApplicable: '-'", CellState.NotApplicable)]
    [InlineData("special: {'—': 0}", CellState.Given)]
    public void DashIsNoFindingWhereADashMayStand(string property, CellState state)
    {
        var template = FileSet.Sound.Replace(FileSet.Template, "max: 1000000}", $"max: 1000000, {property}}}");
        foreach (var costs in new[] { "[1500.00, -]", "{purchases: 1500.00, repairs: -}", "\n  purchases: 1500.00\n  repairs: -", "\n  - 1500.00\n  - -" })
        {
            var files = template.Replace(FileSet.Report, "[1500.00, 320.50]", costs);
            var report = files.Check().Reports.Single(candidate => candidate.Parsed.File == FileSet.Report);

            Assert.Empty(report.Findings);
            Assert.Equal(state, report.Parsed.Report![report.Parsed.Report.Form.IndexOf("costs.repairs")].State);
        }
    }

    [Theory]
    [InlineData("    bought:    [   90,   40,  130]", "    bought:    [   90,   40,  130")]
    [InlineData("    bought:    [   90,   40,  130]", "    bought:    [   90,   \"40,  130]")]
    [InlineData("    bought:    [   90,   40,  130]", "    bought     [   90,   40,  130]")]
    [InlineData("    bought:    [   90,   40,  130]", "    bought:    [   90,\n 40,  130]")]
    [InlineData("    bought:    [   90,   40,  130]", "\tbought:    [   90,   40,  130]")]
    public void RowThatCannotBeReadIsNotAssessed(string from, string to)
    {
        var files = Wrong.Replace(FileSet.Report, from, to);
        var report = files.Check().Reports.Single(candidate => candidate.Parsed.File == FileSet.Report);

        Assert.Equal(["RC2016", "RC3001"], report.Findings.Select(finding => finding.Definition.Id));
        Assert.True(report.HasErrors);
        Assert.True(report.NotAssessed.Count > 0);
        Assert.Equal(CellState.Invalid, report.Parsed.Report![report.Parsed.Report.Form.IndexOf("stock.changes.bought.printed")].State);
    }

    [Fact]
    public void ConflictIsOneFindingWhateverIsInIt()
    {
        const string Ours = "    bought:    [   90,   40,  130]\n    withdrawn: [   50,    0,   50]\n";
        var files = Wrong.Replace(FileSet.Report, Ours, $"<<<<<<< HEAD\n{Ours}=======\n{Ours.Replace("90", "91", StringComparison.Ordinal)}>>>>>>> theirs\n");
        var findings = files.Findings().ToList();

        Assert.Equal([FileSet.Report + "(12,1) RC2017", FileSet.Report + "(19,30) RC3001"], FindingText.Brief(findings));
        Assert.Contains("12 to 18", findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TextWithAMarkIsToStandInQuotes()
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, "overview: |\n  We", "overview: @ We").Findings(), IsError);

        Assert.Equal("RC2018", finding.Definition.Id);
        Assert.StartsWith("1. Overview: '@ We bought", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoSlipsAreTwoFindings()
    {
        var files = Wrong.Replace(FileSet.Report, "130]", "130").Replace(FileSet.Report, "320.50]", "320.50]]");

        Assert.Equal([FileSet.Report + "(12,16) RC2016", .. WrongTotal, FileSet.Report + "(16,25) RC2016"], FindingText.Brief(files.Findings()));
    }

    [Fact]
    public void AcceptanceOfWhichAPartCannotBeReadAcceptsNothing()
    {
        const string Accepted = "accepted:\n  - rule: stock-balance\n    cell: [x\n    reason: so it is\n";

        Assert.Equal(
            [FileSet.Report + "(3,11) RC2016", FileSet.Report + "(18,30) RC3001"],
            FindingText.Brief(Wrong.With(FileSet.Report, Accepted + Wrong[FileSet.Report]).Findings()).Select(line => line), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("overview: |\n  We", "overview: !note We", "'!note We bought")]
    [InlineData("overview: |\n  We", "overview: &note We", "'&note We bought")]
    [InlineData("overview: |\n  We", "overview: !note 4 We", "'!note 4 We bought")]
    public void TextThatYamlWouldTakeAwayIsToStandInQuotes(string from, string to, string quoted)
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, from, to).Findings(), IsError);

        Assert.Equal("RC2018", finding.Definition.Id);
        Assert.Contains(quoted, finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void MarkerOfAConflictThatIsLeftAloneIsSaidAsSuch()
    {
        var findings = Wrong.Replace(FileSet.Report, "    withdrawn:", "=======\n    withdrawn:").Findings().ToList();

        Assert.Equal([FileSet.Report + "(13,1) RC2017", FileSet.Report + "(15,30) RC3001"], FindingText.Brief(findings));
        Assert.Equal("merge conflict: a conflict marker of git is left in this line", findings[0].Message(Language.English));
    }

    [Fact]
    public void LineIsNamedInTheWordsOfTheForm()
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, "130]", "130").Findings());

        Assert.Equal("2. Stock · Bought: this line cannot be read: the '[' is not closed", finding.Message(Language.English));
    }

    [Theory]
    [InlineData("bought:    [   90,   40,  130]", "bought:    {   90,   40,  130}", "(12,20) RC2013")]
    [InlineData("costs:", "  costs:", "(16,3) RC2008")]
    public void OneSlipIsOneFinding(string from, string to, string found) =>
        Assert.Equal([FileSet.Report + found], FindingText.Brief(FileSet.Sound.Replace(FileSet.Report, from, to).Findings()));

    [Fact]
    public void SectionThatIsIndentedAsRowsIsOneFinding()
    {
        var text = RealFiles.ReportText("suqian/2024").Replace("review: ", "  review: ", StringComparison.Ordinal);
        var parsed = ReportParser.Parse("reports/suqian/2024.yaml", text, RealFiles.Catalog);

        var finding = Assert.Single(parsed.Findings);
        Assert.Equal("RC2016", finding.Definition.Id);
        Assert.Contains("a section begins at the left edge", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(170, parsed.Report![parsed.Report.Form.IndexOf("review.reconsideration.total")].Value);
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;
}
