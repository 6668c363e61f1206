using ReportCompiler.Schema.Text;
using System.Text.RegularExpressions;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Reports;

/// <summary>The three published reports: nothing is wrong with them, and any slip in their figures is found.</summary>
public partial class RealReportTests
{
    public static TheoryData<string> Names { get; } = new("huaxian-hrss/2019", "suqian/2023", "suqian/2024");

    [Fact]
    public void NothingIsWrongWithThePublishedReports()
    {
        var result = RealFiles.Check("huaxian-hrss/2019", "suqian/2023", "suqian/2024");

        Assert.Equal(["huaxian-hrss/2019", "suqian/2023", "suqian/2024"], result.Reports.Select(report => report.Parsed.File[8..^5]));
        Assert.Empty(result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()));
    }

    [Fact]
    public Task CountsOfWhatWasAndWasNotAssessedAreTold()
    {
        var lines = RealFiles.Check("huaxian-hrss/2019", "suqian/2023", "suqian/2024").Reports.Select(report =>
            $"{report.Parsed.File}: {report.Assessed} assessed, {report.NotAssessed.Count} not assessed\n{string.Concat(Causes(report))}");
        return Verify(string.Concat(lines));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AnyFigureOfSectionsThreeAndFourThatIsOneHigherIsAnError(string name)
    {
        var parsed = RealFiles.Parse(name);
        var stated = parsed.Report!.Cells.Select((cell, index) => (cell, parsed.Report.Form.Cells[index]))
            .Where(pair => pair.Item2.Section.Id is "requests" or "review")
            .ToList();

        Assert.Equal(parsed.Report.Form.Version == 2019 ? 176 : 190, stated.Count);
        Assert.All(stated, pair => Assert.Equal(CellState.Given, pair.cell.State));
        Assert.All(stated, pair => Assert.NotEmpty(ErrorsWith(name, pair.cell)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LeavingOutEveryTotalChangesNoFigure(string name)
    {
        var text = Totals().Replace(RealFiles.ReportText(name), "$1]");
        var without = ReportParser.Parse($"reports/{name}.yaml", text, RealFiles.Catalog);
        var with = RealFiles.Parse(name);

        Assert.Contains(without.Report!.Cells, cell => cell.State == CellState.Derived);
        Assert.Equal(with.Report!.Cells.Select(cell => cell.Value), without.Report.Cells.Select(cell => cell.Value));
        Assert.Empty(without.Findings);
    }

    [Fact]
    public void ReadingGivesTheFiguresAsTheyStand()
    {
        var report = RealFiles.Parse("suqian/2024").Report!;

        Assert.Equal(3440m, report[report.Form.IndexOf("requests.received.natural")].Value);
        Assert.Equal(72701.2578m, report[report.Form.IndexOf("disclosure.fees.charges.amount")].Value);
        Assert.Equal(52m, report[report.Form.IndexOf("review.litigation.afterReconsideration.total")].Value);
        Assert.Equal(("suqian", 2024, null), (report.Header.Agency, report.Header.Year, report.Header.Published));
    }

    private static IEnumerable<Finding> ErrorsWith(string name, Cell cell)
    {
        var lines = RealFiles.ReportText(name).Split('\n');
        var line = lines[cell.Span.Line - 1];
        lines[cell.Span.Line - 1] = line[..(cell.Span.Column - 1)] + (cell.Value + 1) + line[(cell.Span.EndColumn - 1)..];
        var parsed = ReportParser.Parse($"reports/{name}.yaml", string.Join('\n', lines), RealFiles.Catalog);
        return Checker.Check(parsed.Engine!, parsed.Report!, null).Findings.Where(finding => finding.Severity == Severity.Error);
    }

    private static IEnumerable<string> Causes(CheckedReport report) => report.NotAssessed
        .GroupBy(check => (check.Rule, check.Cause))
        .OrderBy(group => group.Key.Rule, StringComparer.Ordinal)
        .Select(group => $"  {group.Key.Rule}: {group.Count()}, {NotAssessed.Describe(group.Key.Cause).In(Language.English)}\n");

    // The last figure of a row of section 3 or 4 is its total.
    [GeneratedRegex(@"(\[\s*\d+(?:,\s*\d+){3,5}),\s*\d+\s*\]")]
    private static partial Regex Totals();
}
