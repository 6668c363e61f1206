using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Schema.Tests.Repetition;

/// <summary>Rules about rows that a report does without.</summary>
public class AbsentRowTests
{
    private const string Template =
        """
        template: absent
        version: 1
        years: 2020..
        language: en
        title: Absent
        types: {n: {kind: integer, min: 0}}
        sections:
          - id: t
            heading: T
            table:
              cells: n
              columns: [{id: a, label: A, overall: max}]
              rows: [{each: component, presence: optional}, {id: overall, label: All, over: component}]
          - id: u
            heading: U
            table:
              cells: n
              columns: [{id: a, label: A}, {id: b, label: B}, {id: sum, label: Sum, sum: [a, b]}, {id: c, label: C}]
              rows: [{each: component}]
        rules:
          - {id: counted, each: component, require: count(t.a) = u.c, at: t.a, says: {en: Counted., zh: 计数。}}
        """;

    private const string Report =
        """
        template: absent
        agency: north
        year: 2021
        components: {ONE: One, TWO: Two}
        u: {ONE: [1, 2, 3, 0], TWO: [1, 2, 4, ~]}
        """;

    [Fact]
    public void CheckThatAGapLeavesOpenDoesNotUpsetThoseAroundIt()
    {
        var checkedReport = Check(Report + "\nt: {ONE: 7}\n");

        Assert.Equal(["RC2035", "RC3001", "RC3002"], checkedReport.Findings.Select(finding => finding.Definition.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(checkedReport.NotAssessed, check => check.Cell.Contains("TWO", StringComparison.Ordinal));
    }

    [Fact]
    public void ExtremeOfNoComponentIsUnknown()
    {
        var report = Check(Report + "\nt: {}\n").Parsed.Report!;

        Assert.Equal(CellState.Blank, report[report.Form.IndexOf("t.overall.a")].State);
    }

    private static CheckedReport Check(string text)
    {
        var catalog = new FormCatalog([new TemplateEngine(TemplateCompiler.Compile("absent.yaml", Template).Model!)]);
        var registry = AgencyRegistry.Read("agencies.yaml", "agencies:\n  - {id: north, name: North, level: town}\n");
        return Assert.Single(ReportSetChecker.Check([ReportParser.Parse("north/2021.yaml", text, catalog)], registry).Reports);
    }
}
