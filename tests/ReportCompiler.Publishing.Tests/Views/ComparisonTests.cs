using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Views;

public class ComparisonTests
{
    [Theory]
    [InlineData("stock.held.opening.printed", null)]
    [InlineData("stock.held.opening.audio", "−50")]
    [InlineData("stock.held.opening.other", "+1193")]
    [InlineData("stock.held.changes.net.printed", "+30")]
    [InlineData("stock.cost.purchases.home.paid", "−0.75")]
    [InlineData("stock.cost.purchases.abroad.planned", null)]
    public void ChangeHasItsSignAndTheScaleOfItsFigure(string cell, string? change)
    {
        var current = Read(LibraryForm.Report
            .Replace("opening: [1200, 300, 7]", "opening: [1200, 250, 1200]", StringComparison.Ordinal)
            .Replace("net: [+40", "net: [+70", StringComparison.Ordinal)
            .Replace("home: [1234.5", "home: [1233.75", StringComparison.Ordinal));
        var comparison = new Comparison(current, Read(LibraryForm.Report.Replace("year: 2021", "year: 2020", StringComparison.Ordinal)));

        Assert.Equal(2020, comparison.Year);
        Assert.Equal(change, comparison.ChangeOf(current.Form.Cells[current.Form.IndexOf(cell)]));
    }

    [Fact]
    public void CellsAreFoundByTheirPathInAnotherVersionOfTheForm()
    {
        var (before, after) = (Visits.Report("alone", 2020, "10, 5").Report, Visits.Report("alone", 2021, "8, 5, 3").Report);
        var comparison = new Comparison(after, before);

        Assert.NotSame(before.Form, after.Form);
        Assert.Equal(["visits.adults −2", "visits.children ", "visits.online "], after.Form.Cells.Select(cell => $"{cell.Path} {comparison.ChangeOf(cell)}"));
    }

    [Fact]
    public void WhatIsBlankIsNotCompared()
    {
        var (before, after) = (Visits.Report("alone", 2021, "~, 5, 1").Report, Visits.Report("alone", 2022, "8, ~, 1").Report);
        var comparison = new Comparison(after, before);

        Assert.All(after.Form.Cells, cell => Assert.Null(comparison.ChangeOf(cell)));
    }

    private static Report Read(string yaml) => ReportParser.Parse("riverside/2021.yaml", yaml, LibraryForm.Catalog).Report!;
}
