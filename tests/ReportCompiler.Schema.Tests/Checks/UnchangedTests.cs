using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Whether cells are the same as last year, whatever they hold.</summary>
public class UnchangedTests
{
    private const string Template =
        """
        template: same
        version: 1
        years: 2020..
        language: en
        title: Same
        types: {w: {kind: text, notApplicable: N/A}, d: {kind: date}, n: {kind: integer}}
        sections: [{id: t, heading: T, table: {cells: w, columns: [{id: a, label: A}, {id: b, label: B}], rows: [{id: x, label: X}]}}]
        rules: [{id: new, require: not unchanged(t.x), says: {en: New., zh: 新。}}]
        """;

    [Theory]
    [InlineData("w", "[p, q]", "[p, q]", true)]
    [InlineData("w", "[p, q]", "[p, r]", false)]
    [InlineData("w", "[p, N/A]", "[p, N/A]", true)]
    [InlineData("w", "[p, N/A]", "[p, q]", false)]
    [InlineData("d", "[2021-01-01, 2021-01-02]", "[2021-01-01, 2021-01-02]", true)]
    [InlineData("n", "[1, 2]", "[1, 3]", false)]
    public void CellsAreTheSameWhereWhatStandsInThemIs(string type, string now, string before, bool isSame)
    {
        var catalog = new FormCatalog(
            [new TemplateEngine(TemplateCompiler.Compile("same.yaml", Template.Replace("cells: w", "cells: " + type, StringComparison.Ordinal)).Model!)]);

        var result = Checker.Check(catalog.Engines[0], Read(catalog, 2021, now), Read(catalog, 2020, before));

        Assert.Equal(isSame ? ["new"] : [], result.Findings.Select(finding => finding.Rule));
        Assert.Empty(result.NotAssessed);
    }

    [Fact]
    public void SingleCellsAreTakenAsGroupsAre()
    {
        var cells = Template.Replace("not unchanged(t.x)", "'not unchanged(t.x.a, t.x.b)'", StringComparison.Ordinal);

        Assert.Equal(Require(Template), Require(cells));
    }

    private static BoundExpression Require(string template) => Assert.Single(TemplateCompiler.Compile("same.yaml", template).Model!.Rules).Require;

    private static Report Read(FormCatalog catalog, int year, string row) =>
        ReportParser.Parse($"north/{year}.yaml", $"template: same\nagency: north\nyear: {year}\nt: {{x: {row}}}\n", catalog).Report!;
}
