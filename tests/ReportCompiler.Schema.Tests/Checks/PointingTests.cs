using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>What is proposed, and what is only listed, for slips in the published reports.</summary>
public class PointingTests
{
    private const string Reconsiderations2023 = "[ 309,   17,   88,   26,  440]";
    private const string Reconsiderations2024 = "[  88,   18,   28,   36,  170]";
    private const string Direct2019 = "direct:                   [   0,    0,    0,    0,    0]";
    private const string Granted2024 = "[  1408,   21,    0,    0,    2,    0, 1431]";

    [Fact]
    public void PartAndTotalThatChangedPlacesComeBeforeTheOnlyFigureThatCouldBeWrong()
    {
        var finding = Assert.Single(Errors("suqian/2024", Reconsiderations2024, "[  88,   18,   28,  170,   36]"));

        Assert.Null(finding.Suggestion);
        Assert.Equal(
            [
                "two figures have changed places: review.reconsideration.pending 170 > 36, review.reconsideration.total 36 > 170",
                "satisfies every rule: review.reconsideration.total 36 > 304",
            ],
            finding.Candidates.Select(Words));
    }

    [Fact]
    public void FigureThatOnlyItsSizeLeavesIsListed()
    {
        var finding = Assert.Single(
            Errors("huaxian-hrss/2019", Direct2019, Direct2019.Replace("0,    0,    0,    0,    0", "1,    1,    0,    0,    0", StringComparison.Ordinal)));

        Assert.Null(finding.Suggestion);
        Assert.Equal(["satisfies every rule: review.litigation.direct.total 0 > 2"], finding.Candidates.Select(Words));
        Assert.EndsWith(" This would do: '行政诉讼 · 未经复议直接起诉 · 总计' is 2, not 0.", finding.Remedy(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("以下改法可成立：“行政诉讼 · 未经复议直接起诉 · 总计”应为 2，而不是 0。", finding.Remedy(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void FigureThatOnlyItsSizeLeavesIsListedThoughItIsACommonSlip()
    {
        var finding = Assert.Single(Errors("suqian/2023", Reconsiderations2023, "[ 309,   17,   88,   26,   44]"));

        Assert.Null(finding.Suggestion);
        Assert.Equal(["a zero too many or too few: review.reconsideration.total 44 > 440"], finding.Candidates.Select(Words));
    }

    [Theory]
    [InlineData("[  88,   18,   28,   63,  170]", "two digits have changed places: review.reconsideration.pending 63 > 36")]
    [InlineData("[  88,   18,  280,   36,  170]", "a zero too many or too few: review.reconsideration.otherResult 280 > 28")]
    [InlineData("[  88,   18,   28,   36,  440]", "last year's figure: review.reconsideration.total 440 > 170")]
    [InlineData("[  88,   18,   28,   36,  179]", "one digit is wrong: review.reconsideration.total 179 > 170")]
    [InlineData("[  88,   18,   28,   36,  171]", "one digit is wrong: review.reconsideration.upheld 88 > 89")]
    public void LikelierCandidatesComeFirst(string slip, string first)
    {
        var finding = Assert.Single(Errors("suqian/2024", Reconsiderations2024, slip));

        Assert.Null(finding.Suggestion);
        Assert.InRange(finding.Candidates.Count, 2, 5);
        Assert.Equal(first, Words(finding.Candidates[0]));
    }

    [Fact]
    public void GapIsFilledWithTheOtherFigureAsProposed()
    {
        var findings = Errors("suqian/2024", Granted2024, "[     ~,   22,    0,    0,    2,    0, 1431]");

        Assert.Equal(
            ["the figure that the rules require: requests.results.granted.natural  > 1408", "one digit is wrong: requests.results.granted.business 22 > 21"],
            findings.Select(finding => finding.Suggestion).OfType<Suggestion>().Select(Words)
                .OrderBy(words => words.Contains("business", StringComparison.Ordinal)));
    }

    [Fact]
    public void ShiftedRowIsOneFindingThoughItBreaksManyColumns()
    {
        var finding = Assert.Single(Errors("suqian/2024", Granted2024, "[    21,    0,    0,    2,    0, 1431, 1408]"));

        Assert.StartsWith("the row stands one column off: requests.results.granted.natural 21 > 1408, ", Words(finding.Suggestion!), StringComparison.Ordinal);
    }

    [Fact]
    public void NeighboursThatChangedPlacesAreOneFinding()
    {
        var finding = Assert.Single(Errors("suqian/2024", Granted2024, "[    21, 1408,    0,    0,    2,    0, 1431]"));

        Assert.Equal(
            "two figures have changed places: requests.results.granted.natural 21 > 1408, requests.results.granted.business 1408 > 21",
            Words(finding.Suggestion!));
    }

    [Fact]
    public void TwoSlipsFarApartAreTwoFindings()
    {
        var text = RealFiles.ReportText("suqian/2024")
            .Replace(Granted2024, "[  1408,   21,    0,    0,    2,    0, 1341]", StringComparison.Ordinal)
            .Replace("[    75,    1,    0,    1,    0,    0,   77]", "[    76,    1,    0,    1,    0,    0,   77]", StringComparison.Ordinal);

        Assert.Equal(
            ["two digits have changed places: requests.results.granted.total 1341 > 1431",
                "one digit is wrong: requests.results.other.overdueCorrection.natural 76 > 75"],
            Errors("suqian/2024", text).Select(finding => Words(finding.Suggestion!)));
    }

    [Fact]
    public void SwapIsOneFindingBesideASlipElsewhere()
    {
        var text = RealFiles.ReportText("suqian/2024")
            .Replace(Granted2024, "[    21, 1408,    0,    0,    2,    0, 1431]", StringComparison.Ordinal)
            .Replace(Reconsiderations2024, "[  88,   18,   28,   36, 1700]", StringComparison.Ordinal);
        var findings = Errors("suqian/2024", text);

        Assert.Equal(
            ["two figures have changed places: requests.results.granted.natural 21 > 1408, requests.results.granted.business 1408 > 21"],
            findings.Select(finding => finding.Suggestion).OfType<Suggestion>().Select(Words));
        Assert.Equal("a zero too many or too few: review.reconsideration.total 1700 > 170", Words(findings[1].Candidates[0]));
    }

    private static string Words(Suggestion suggestion) =>
        $"{suggestion.Because.In(Language.English)}: {string.Join(", ", suggestion.Changes.Select(change => $"{change.Cell} {change.From} > {change.To}"))}";

    private static List<Finding> Errors(string report, string from, string to)
    {
        var text = RealFiles.ReportText(report);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Errors(report, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static List<Finding> Errors(string report, string text)
    {
        var file = $"reports/{report}.yaml";
        var others = RealFiles.Reports.Where(other => other.File != file).Select(other => ReportParser.Parse(other.File, other.Text, RealFiles.Catalog));
        var result = ReportSetChecker.Check(others.Append(ReportParser.Parse(file, text, RealFiles.Catalog)), RealFiles.Register);
        return [.. result.Findings.Where(finding => finding.Severity == Severity.Error)];
    }
}
