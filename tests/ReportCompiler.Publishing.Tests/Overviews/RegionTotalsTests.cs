using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Tests.Overviews;

public class RegionTotalsTests
{
    [Fact]
    public void ReportThatCoversOthersStandsForTheirs() =>
        Assert.Equal(
            ["East City: east", "West City: west pool", "-: alone"],
            Of(Visits.Report("park", 2019), Visits.Report("east", 2019), Visits.Report("hall", 2019), Visits.Report("west", 2019), Visits.Report("pool", 2019),
                Visits.Report("alone", 2019)));

    [Fact]
    public void WithoutItTheyStandForThemselves() =>
        Assert.Equal(
            ["East City: park hall"],
            Of(Visits.Report("park", 2019), Visits.Report("hall", 2019), Visits.Report("east", 2018)));

    [Fact]
    public void BodyWithoutARegionIsInThatOfTheBodyAbove() => Assert.Equal(["West City: pool"], Of(Visits.Report("pool", 2019)));

    [Fact]
    public void BodiesWithoutARegionComeLast() => Assert.Equal(["West City: west", "-: alone"], Of(Visits.Report("alone", 2019), Visits.Report("west", 2019)));

    [Fact]
    public void YearWithoutReportsHasNoRegions() =>
        Assert.Empty(new RegionTotals(Visits.Registry).Of(Visits.Family(Visits.Report("alone", 2017), Visits.Report("alone", 2019)), 2018));

    private static List<string> Of(params ReportPage[] reports) =>
        [.. new RegionTotals(Visits.Registry).Of(Visits.Family(reports), 2019)
            .Select(region => $"{region.Region?.Name ?? "-"}: {string.Join(' ', region.Reports.Select(report => report.Agency.Id))}")];
}
