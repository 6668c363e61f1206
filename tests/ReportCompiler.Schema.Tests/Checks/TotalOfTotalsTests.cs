using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Totals of totals, each left of what it adds up; the first of them is bound to a figure elsewhere.</summary>
public class TotalOfTotalsTests
{
    private const string Template =
        """
        template: chain
        version: 1
        years: 2020..
        language: en
        title: Chain
        types:
          count: {kind: integer, min: 0, notApplicable: n/a}
        sections:
          - id: t
            heading: T
            table:
              cells: count
              columns:
                - {id: all, label: All, sum: [most, c]}
                - {id: most, label: Most, sum: [some, b]}
                - {id: some, label: Some, sum: [a, zero]}
                - {id: c, label: C}
                - {id: b, label: B}
                - {id: a, label: A}
                - {id: zero, label: Zero}
                - {id: stated, label: Stated}
        rules:
          - id: agrees
            require: all = stated
            each: row of t
            says: {en: It agrees., zh: 一致。}

        """;

    private static readonly TemplateEngine Engine = new(TemplateCompiler.Compile("chain.yaml", Template).Model!);

    [Fact]
    public void EachIsFilledInOnceItsPartsAre()
    {
        var report = Read("{c: 30, b: 20, a: 10, zero: 0, stated: 60}");

        Assert.Equal([60m, 30m, 10m], report.Cells.Take(3).Select(cell => cell.Value));
        Assert.All(report.Cells.Take(3), cell => Assert.Equal(CellState.Derived, cell.State));
    }

    [Fact]
    public void TotalOfPartsThatDoNotApplyIsFilledInWithTheWord()
    {
        var report = Read("{c: n/a, b: n/a, a: n/a, zero: n/a, stated: n/a}");

        Assert.All(report.Cells, cell => Assert.Equal((CellState.NotApplicable, "n/a"), (cell.State, cell.Text)));
    }

    [Theory]
    [InlineData("{c: 30, b: 20, a: 10, zero: 0, stated: 87}", "t.c 30 > 57", "t.b 20 > 47", "t.a 10 > 37", "t.zero 0 > 27", "t.stated 87 > 60")]
    [InlineData("{c: 30, b: 20, some: 10, a: 10, zero: 0, stated: 87}", "t.c 30 > 57", "t.b 20 > 47", "t.stated 87 > 60")]
    [InlineData("{most: 30, c: 30, b: 20, a: 10, zero: 0, stated: 87}", "t.c 30 > 57", "t.stated 87 > 60")]
    public void TotalsThatAreLeftOutFollowTheFigureThatChanges(string row, params string[] changes)
    {
        var finding = Assert.Single(Checker.Check(Engine, Read(row), null).Findings);

        Assert.Equal(
            changes, finding.Candidates.Select(candidate => Assert.Single(candidate.Changes)).Select(change => $"{change.Cell} {change.From} > {change.To}"));
    }

    private static Report Read(string row) =>
        ReportParser.Parse("riverside.yaml", $"template: chain\nagency: riverside\nyear: 2021\nt: {row}\n", new FormCatalog([Engine])).Report!;
}
