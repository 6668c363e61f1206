using CsCheck;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Tests.Fuzzing;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Overviews;

public class FormOverviewTests
{
    private const string Sound =
        """
        template: library-stock
        name: {en: Stock reports, zh: 馆藏报告}
        due: {own: 01-31, collected: 03-31}
        quantities:
          - {id: closing, label: Closing stock, cells: stock.closing.total}
          - {id: moved, label: {en: Moved, zh: 变动}, cells: [stock.changes.bought.total, stock.changes.withdrawn.total]}
          - {id: costs, label: Costs, cells: costs.purchases, add: false}
        charts:
          - {id: stock, title: Stock, show: [closing, moved]}
          - {id: shares, title: Shares, as: shares, show: [moved]}
        rankings:
          - {id: most, title: Most, cells: stock.opening.total, by: value}
          - {id: grown, title: Grown, cells: [costs.purchases], by: growth, first: 3}
        """;

    private static readonly FormCatalog Catalog = new(FileSet.Sound.Compile().ConvertAll(template => new TemplateEngine(template.Model!)));

    [Fact]
    public void EveryPartIsRead()
    {
        var findings = new List<Finding>();

        var overview = FormOverview.Read("library-stock/overview.yaml", Sound, Catalog, findings)!;

        Assert.Empty(findings);
        Assert.Equal(("library-stock", (LocalizedText)new TranslatedText("Stock reports", "馆藏报告")), (overview.Family, overview.Name));
        Assert.Equal(("2022-01-31", "2022-03-31"), (overview.Due!.For(2021), overview.CollectedDue!.For(2021)));
        Assert.Equal([(1, true), (2, true), (1, false)], overview.Quantities.Select(quantity => (quantity.Cells.Count, quantity.IsAdditive)));
        Assert.Equal([(ChartKind.Bars, 2), (ChartKind.Shares, 1)], overview.Charts.Select(chart => (chart.Kind, chart.Quantities.Count)));
        Assert.Equal([0, 1], overview.Charts[0].Quantities);
        Assert.Equal([("most", false, 10), ("grown", true, 3)], overview.Rankings.Select(ranking => (ranking.Id, ranking.IsOfChange, ranking.First)));
    }

    [Fact]
    public void CollectedReportIsDueAsOthersAreWhereNothingElseIsSaid()
    {
        var overview = FormOverview.Read("overview.yaml", Sound.Replace(", collected: 03-31", "", StringComparison.Ordinal), Catalog, [])!;

        Assert.Equal(overview.Due, overview.CollectedDue);
    }

    [Theory]
    [InlineData("template: library-stock", "template: library-stok", "(1,11) RC1003")]
    [InlineData("template: library-stock", "template:", "(1,10) RC1001")]
    [InlineData("name: {en: Stock reports, zh: 馆藏报告}", "nam: a", "(2,1) RC1002")]
    [InlineData("own: 01-31", "own: 02-29", "(3,12) RC1003")]
    [InlineData("own: 01-31", "own: 1-31", "(3,12) RC1003")]
    [InlineData("own: 01-31", "own: 13-01", "(3,12) RC1003")]
    [InlineData("own: 01-31, ", "", "(3,6) RC1001")]
    [InlineData("collected: 03-31", "collected: 03-32", "(3,30) RC1003")]
    [InlineData("{own: 01-31, collected: 03-31}", "01-31", "(3,6) RC1007")]
    [InlineData("id: closing", "id: Closing", "(5,10) RC1003", "(9,38) RC1021")]
    [InlineData("id: moved", "id: closing", "(6,10) RC1004", "(9,47) RC1021", "(10,52) RC1021")]
    [InlineData("stock.closing.total", "stock.closing.totl", "(5,48) RC1021")]
    [InlineData("stock.closing.total", "stock.closing", "(5,48) RC1021")]
    [InlineData("stock.closing.total", "''", "(5,48) RC1021")]
    [InlineData("stock.closing.total", "{a: b}", "(5,48) RC1007")]
    [InlineData("stock.closing.total", "[[a]]", "(5,49) RC1007")]
    [InlineData("stock.closing.total", "[]", "(5,48) RC1001")]
    [InlineData("stock.closing.total", "overview", "(5,48) RC1021")]
    [InlineData("add: false", "add: maybe", "(7,60) RC1003")]
    [InlineData("show: [closing, moved]", "show: [closing, mooved]", "(9,47) RC1021")]
    [InlineData("show: [closing, moved]", "show: []", "(9,37) RC1001")]
    [InlineData("show: [closing, moved]", "show: closing", "(9,37) RC1007")]
    [InlineData("show: [closing, moved]", "show: [[closing]]", "(9,38) RC1007")]
    [InlineData("show: [closing, moved]", "show: [closing, closing]", "(9,47) RC1004")]
    [InlineData("cells: [stock.changes.bought.total, stock.changes.withdrawn.total]", "cells: [costs.repairs, costs.repairs]", "(6,68) RC1004")]
    [InlineData("id: shares", "id: stock", "(10,10) RC1004")]
    [InlineData("as: shares", "as: pie", "(10,37) RC1003")]
    [InlineData("charts:", "chart:", "(8,1) RC1002")]
    [InlineData("by: value", "by: most", "(12,61) RC1003")]
    [InlineData("first: 3", "first: 0", "(13,76) RC1003")]
    [InlineData("first: 3", "first: ten", "(13,76) RC1003")]
    [InlineData("cells: [costs.purchases]", "cells: [costs.none]", "(13,39) RC1021")]
    [InlineData("id: grown", "id: most", "(13,10) RC1004")]
    [InlineData("stock.opening.total", "overview", "(12,36) RC1021")]
    public void SlipIsSaidAtItsPlace(string from, string to, params string[] found)
    {
        Assert.Contains(from, Sound, StringComparison.Ordinal);
        var findings = new List<Finding>();

        Assert.Null(FormOverview.Read("overview.yaml", Sound.Replace(from, to, StringComparison.Ordinal), Catalog, findings));
        Assert.Equal(found, findings.Select(finding => $"{finding.Span} {finding.Definition.Id}"));
    }

    [Fact]
    public async Task SlipsAreSaidInBothLanguages()
    {
        var findings = new List<Finding>();
        FormOverview.Read(
            "library-stock/overview.yaml",
            Sound.Replace("stock.closing.total", "stock.closing.totl", StringComparison.Ordinal)
                .Replace("show: [moved]", "show: [mvoed]", StringComparison.Ordinal)
                .Replace("own: 01-31", "own: 31-01", StringComparison.Ordinal)
                .Replace("as: shares", "as: pie", StringComparison.Ordinal),
            Catalog,
            findings);

        await Verify(FindingText.Whole(findings));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("- a")]
    [InlineData("\0")]
    [InlineData("template: *a")]
    [InlineData("quantities: {a: b}")]
    [InlineData("charts: [1, [2], {3: 4}]")]
    public void NothingIsThrown(string text)
    {
        var findings = new List<Finding>();

        Assert.Null(FormOverview.Read("overview.yaml", text, Catalog, findings));
        Assert.NotEmpty(findings);
        FileBounds.AssertInside(text, findings);
    }

    [Fact]
    public void WhatIsReadAfterASlipCanBeDrawn()
    {
        var mutated = Gen.Select(Gen.Const(Sound), Mutation.Any.Array[1, 3], (text, slips) => slips.Aggregate(text, (current, slip) => slip.Apply(current)));

        Sampling.Each(
            mutated,
            2000,
            text =>
            {
                var findings = new List<Finding>();
                var overview = FormOverview.Read("overview.yaml", text, Catalog, findings);
                FileBounds.AssertInside(text, findings);
                Assert.Equal(overview is null, findings.Exists(finding => finding.Severity == Severity.Error));
                Assert.All(overview?.Charts ?? [], chart => Assert.NotEmpty(chart.Quantities));
                Assert.All(overview?.Quantities ?? [], quantity => Assert.NotEmpty(quantity.Cells));
            },
            text => text);
    }
}
