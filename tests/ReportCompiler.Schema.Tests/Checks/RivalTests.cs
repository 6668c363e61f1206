using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Slips in whole rows of published reports: where they can be explained otherwise as simply, no figure is replaced that was right.</summary>
public class RivalTests
{
    private static readonly Regex RequestsRow = new(@"(\nrequests: [^[]*USAB: +)\[[^\]]*\]", RegexOptions.None, TimeSpan.FromSeconds(10));

    [Theory]
    [InlineData("granted: [/, 21, 0, 0, 2, 0, 1431]", "partlyGranted: [463, 9, 0, 0, 0, 0, 472]")]
    [InlineData("granted: [1408, /, 0, 0, 2, 0, 1431]", "partlyGranted: [462, 8, 0, 0, 0, 0, 470]")]
    [InlineData("received: [/, 75, 0, 1, 6, 3, 3525]", "carriedOver: [119, 3, 0, 0, 0, 0, 122]")]
    [InlineData("notHeld: [many, 33, 0, 0, 3, 2, 897]", "requiresCreation: [34, 1, 0, 0, 0, 0, 35]")]
    [InlineData("publications: [/, 0, 0, 0, 0, 0, 0]", "duplicate: [25, 1, 0, 0, 0, 0, 26]")]
    [InlineData("complaints: [86, 1, 0, /, 0, 0, 87]", "miscellaneous: [352, 2, 0, 1, 0, 0, 355]")]
    [InlineData("stateSecrets: [/, /, 0, 0, 0, 0, 2]", "internalAffairs: [22, 0, 0, 0, 0, 0, 22]")]
    [InlineData("processInformation: [1, 10, 0, 0, 0, 0, 11]", "enforcementFiles: [2, 21, 0, 0, 0, 0, 23]")]
    [InlineData("complaints: [86, 0, 0, 0, 0, 1, 87]", "duplicate: [26, 0, 0, 0, 0, 1, 27]")]
    [InlineData("thirdPartyRights: [1, 16, 0, 0, 0, 0, 17]", "processInformation: [1, 10, 0, 0, 0, 0, 11]")]
    [InlineData("notHeld: [33, 859, 0, 0, 3, 2, 897]", "requiresCreation: [1, 35, 0, 0, 0, 0, 36]")]
    [InlineData("complaints: [1, 86, 0, 0, 0, 0, 87]", "duplicate: [1, 26, 0, 0, 0, 0, 27]")]
    [InlineData("unpaidFee: [352, 2, 0, 0, 0, 0, 38]", "miscellaneous: [38, 0, 0, 0, 0, 0, 354]")]
    [InlineData("partlyGranted: [2, 0, 0, 0, 0, 0, 471]", "stateSecrets: [462, 9, 0, 0, 0, 0, 2]")]
    [InlineData("processInformation: [21, 2, 0, 0, 0, 0, 11]", "enforcementFiles: [10, 1, 0, 0, 0, 0, 23]")]
    [InlineData("endangersSecurity: [16, 1, 0, 0, 0, 0, 4]", "thirdPartyRights: [4, 0, 0, 0, 0, 0, 17]")]
    [InlineData("duplicate: [0, 0, 0, 0, 0, 0, 27]", "publications: [26, 1, 0, 0, 0, 0, 0]")]
    [InlineData("unpaidFee: [38, 2, 0, 0, 0, 0, 354]", "miscellaneous: [352, 0, 0, 0, 0, 0, 38]")]
    public void NoRightFigureIsReplaced(params string[] rows)
    {
        var text = rows.Aggregate(RealFiles.ReportText("suqian/2024"), Replace);

        Assert.Empty(Wrong("suqian/2024", text));
        Assert.Contains(Findings("suqian/2024", text), finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("unpaidFee: [352, 2, 0, 0, 0, 0, 38]", "miscellaneous: [38, 0, 0, 0, 0, 0, 354]")]
    [InlineData("complaints: [86, 0, 0, 0, 0, 1, 87]", "duplicate: [26, 0, 0, 0, 0, 1, 27]")]
    [InlineData("duplicate: [0, 0, 0, 0, 0, 0, 27]", "publications: [26, 1, 0, 0, 0, 0, 0]")]
    public void RightExplanationIsListedWithItsRival(params string[] rows)
    {
        var report = RealFiles.Parse("suqian/2024").Report!;
        var found = Findings("suqian/2024", rows.Aggregate(RealFiles.ReportText("suqian/2024"), Replace));

        var lists = found.Where(finding => finding.Candidates.Count > 1).Select(finding => finding.Candidates);
        Assert.Contains(lists, list => list.Any(candidate => candidate.Changes.All(change => IsRight(report, change))));
    }

    // Two slips in a row that still balances, last year's row, and a comma lost: a table that repeats the row is right.
    [Theory]
    [InlineData("us-access-board/2022", "[1, 1, 2, 0]")]
    [InlineData("us-access-board/2023", "[0, 2, 1, 1]")]
    [InlineData("us-access-board/2023", "[0, 19, 18, 1]")]
    [InlineData("us-access-board/2023", "[1, 10, 11, 0]")]
    [InlineData("us-access-board/2023", "[0, 29, 19, 10]")]
    [InlineData("us-access-board/2023", "[0, 2019, 1]")]
    [InlineData("us-access-board/2023", "[20, 191]")]
    [InlineData("us-access-board/2024", "[1, 24, 23, 2]")]
    [InlineData("us-access-board/2024", "[1, 41, 40, 2]")]
    [InlineData("us-access-board/2024", "[1, 420, 419, 2]")]
    [InlineData("us-access-board/2024", "[0, 43, 41, 2]")]
    [InlineData("us-access-board/2024", "[1, 43, 41, 3]")]
    [InlineData("us-access-board/2024", "[0, 20, 19, 1]")]
    [InlineData("us-access-board/2024", "[1, 4241, 2]")]
    public void FigureIsNotReplacedByARowInDoubt(string report, string row)
    {
        var wrong = RequestsRow.Replace(RealFiles.ReportText(report), match => match.Groups[1].Value + row, 1);

        Assert.NotEqual(RealFiles.ReportText(report), wrong);
        Assert.Empty(Wrong(report, wrong));
    }

    [Theory]
    [InlineData("us-access-board/2024", "[           20,   42,             19,   41]", "[20, 24, 19, 41]", "requestComparison.USAB.receivedThisYear 42")]
    [InlineData("us-access-board/2024", "[           20,   42,             19,   41]", "[20, 420, 19, 41]", "requestComparison.USAB.receivedThisYear 42")]
    public void FigureThatRepeatsASoundRowIsStillMended(string report, string from, string to, string change)
    {
        var text = RealFiles.ReportText(report);
        Assert.Contains(from, text, StringComparison.Ordinal);

        var changes = Changes(report, text.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal([change], changes.Select(each => $"{each.Cell} {each.To}"));
    }

    [Theory]
    [InlineData("us-access-board/2023", "[    0,       20,        19,   1]", "[20, 19, 1]", "0")]
    [InlineData("us-access-board/2024", "[    1,       42,        41,   2]", "[42, 41, 2]", "1")]
    [InlineData("us-access-board/2024", "[    1,       42,        41,   2]", "[1, 41, 2]", "42")]
    [InlineData("us-access-board/2024", "[    1,       42,        41,   2]", "[1, 42, 2]", "41")]
    [InlineData("us-access-board/2023", "[    0,       20,        19,   1]", "[0, 19, 1]", "20")]
    public void ValueLostFromARowWhoseLastFollowsByAFormulaIsFound(string report, string from, string to, string value)
    {
        var text = RealFiles.ReportText(report);
        Assert.Contains(from, text, StringComparison.Ordinal);

        var finding = Assert.Single(Findings(report, text.Replace(from, to, StringComparison.Ordinal)), found => found.Severity == Severity.Error);

        Assert.Equal(("RC3008", value), (finding.Definition.Id, finding.Expected));
    }

    // One slip, and the only explanation: a figure that is wrong beside a gap, and a pair that nothing else explains.
    [Theory]
    [InlineData("granted: [1480, 21, 0, 0, 2, 0, 1431]", "requests.results.granted.natural 1408")]
    [InlineData("granted: [21, 1408, 0, 0, 2, 0, 1431]", "requests.results.granted.natural 1408 requests.results.granted.business 21")]
    [InlineData("unpaidFee: [38, 0, 0, 0, 0, 0, 83]", "requests.results.other.unpaidFee.total 38")]
    public void OnlyExplanationIsProposed(string row, string changes) => Assert.Equal(
        changes,
        string.Join(' ', Changes("suqian/2024", Replace(RealFiles.ReportText("suqian/2024"), row)).Select(change => $"{change.Cell} {change.To}")));

    [Fact]
    public void FigureThatTheProseConfirmsIsNotReplaced()
    {
        var text = Replace(RealFiles.ReportText("suqian/2024"), "carriedOver: [118, 3, 0, 0, 0, 0, 125]");
        var confirmed = text.Replace("上年结转{{ requests.carriedOver.total }}件", "上年结转125件", StringComparison.Ordinal);

        Assert.NotEqual(text, confirmed);
        Assert.Equal(["requests.carriedOver.total"], Changes("suqian/2024", text).Select(change => change.Cell));
        Assert.Empty(Changes("suqian/2024", confirmed));
    }

    private static IEnumerable<string> Wrong(string report, string text) =>
        Changes(report, text).Where(change => !IsRight(RealFiles.Parse(report).Report!, change)).Select(change => $"{change.Cell} {change.From} {change.To}");

    private static bool IsRight(Report report, SuggestedChange change)
    {
        var cell = report.Form.Cells[report.Form.IndexOf(change.Cell)];
        return CellFormat.Write(report[cell.Index], cell.Type) == change.To;
    }

    private static List<SuggestedChange> Changes(string report, string text) =>
        [.. Findings(report, text).SelectMany(finding => Repairs.UniqueOf(finding)?.Changes ?? default)];

    private static IReadOnlyList<Finding> Findings(string report, string text)
    {
        var others = RealFiles.Reports.Where(file => file.File.StartsWith($"reports/{report.Split('/')[0]}/", StringComparison.Ordinal));
        var parsed = others.Select(file => ReportParser.Parse(file.File, file.File == $"reports/{report}.yaml" ? text : file.Text, RealFiles.Catalog));
        return [.. ReportSetChecker.Check(parsed, RealFiles.Register).Findings.Where(finding => finding.File == $"reports/{report}.yaml")];
    }

    private static string Replace(string text, string row)
    {
        var name = row[..row.IndexOf(':', StringComparison.Ordinal)];
        var place = new Regex($@"^( +){name}: +\[[^\]]*\]", RegexOptions.Multiline, TimeSpan.FromSeconds(10));
        Assert.Equal(1, place.Count(text));
        return place.Replace(text, match => match.Groups[1].Value + row);
    }
}
