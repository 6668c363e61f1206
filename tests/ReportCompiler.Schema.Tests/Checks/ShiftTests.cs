using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>A table with totals of columns only: one row that stands a column off breaks each of them by itself.</summary>
public class ShiftTests
{
    private const string Template =
        """
        template: columns
        version: 1
        years: 2020..
        language: en
        title: Columns
        types:
          count: {kind: integer, min: 0}
        sections:
          - id: t
            heading: T
            table:
              cells: count
              columns: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]
              rows:
                - {id: p, label: P}
                - {id: q, label: Q}
                - {id: r, label: R}
                - {id: s, label: S}
                - {id: u, label: U}
                - {id: v, label: V}
                - {id: all, label: All, sum: siblings}

        """;

    [Fact]
    public void ShiftThatMendsSeveralTotalsIsOneCause()
    {
        var result = Check("{p: [25, 37, 11], q: [1, 2, 3], r: [1, 2, 3], s: [1, 2, 3], u: [1, 2, 3], v: [1, 2, 3], all: [16, 35, 52]}");
        var finding = Assert.Single(result.Findings);

        Assert.Equal(
            ["t.p.a 25 > 11", "t.p.b 37 > 25", "t.p.c 11 > 37"],
            finding.Suggestion!.Changes.Select(change => $"{change.Cell} {change.From} > {change.To}"));
        Assert.Equal([NotAssessedCause.FollowsFromFinding, NotAssessedCause.FollowsFromFinding], result.NotAssessed.Select(check => check.Cause));
    }

    [Fact]
    public void ShiftThatAloneExplainsSeveralTotalsIsOneCause()
    {
        var result = Check("{p: [25, 11, 37], q: [1, 2, 3], r: [1, 2, 3], s: [1, 2, 3], u: [1, 2, 3], v: [1, 2, 3], all: [42, 35, 26]}");
        var finding = Assert.Single(result.Findings);

        Assert.Equal("t.all.a", finding.Cell);
        Assert.Equal(
            ["t.p.a 25 > 37", "t.p.b 11 > 25", "t.p.c 37 > 11"],
            finding.Suggestion!.Changes.Select(change => $"{change.Cell} {change.From} > {change.To}"));
        Assert.Equal(["t.all.b", "t.all.c"], result.NotAssessed.Select(check => check.Cell));
    }

    [Fact]
    public void ShiftsThatWouldDoAsWellAreNotProposed()
    {
        var result = Check("{p: [25, 37, 11], q: [25, 37, 11], r: [1, 2, 3], s: [1, 2, 3], u: [1, 2, 3], v: [1, 2, 3], all: [40, 70, 60]}");

        Assert.Equal(3, result.Findings.Count);
        Assert.All(result.Findings, finding => Assert.Null(finding.Suggestion));
    }

    private static CheckResult Check(string rows)
    {
        var engine = new TemplateEngine(TemplateCompiler.Compile("columns.yaml", Template).Model!);
        var report = ReportParser.Parse("riverside.yaml", $"template: columns\nagency: riverside\nyear: 2021\nt: {rows}\n", new FormCatalog([engine])).Report!;
        return Checker.Check(engine, report, null);
    }
}
