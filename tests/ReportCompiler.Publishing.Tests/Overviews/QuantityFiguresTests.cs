using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Overviews.Pages;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Tests.Overviews;

public class QuantityFiguresTests
{
    private static readonly ReportFamily Family = Visits.Family(
        Visits.Report("alone", 2020, "10, 5"), Visits.Report("alone", 2021, "1000, 500, 7"), Visits.Report("west", 2021, "1, 2, ~"),
        Visits.Report("alone", 2022, "~, ~, ~"));

    private static readonly QuantityFigures English = new(Family, Language.English);

    private static readonly OverviewQuantity All = English.Quantities[0];
    private static readonly OverviewQuantity Online = English.Quantities[1];
    private static readonly OverviewQuantity Median = English.Quantities[2];

    [Theory]
    [InlineData("alone", 2020, "15", "", "10")]
    [InlineData("alone", 2021, "1507", "7", "1000")]
    [InlineData("west", 2021, "3", "", "1")]
    [InlineData("alone", 2022, "", "", "")]
    [InlineData("alone", 2023, "", "", "")]
    public void VersionThatLacksACellHasTheSumOfTheOthers(string agency, int year, params string[] values) =>
        Assert.Equal(values, English.Quantities.Select(quantity => Seen.Of(English.Figure(Family.Find(agency, year), quantity), "value")));

    [Fact]
    public void FigureLeadsToItsCellWhereItIsOne()
    {
        var report = Family.Find("alone", 2021);

        Assert.Equal("alone/2021/index.html#visits.online", Seen.Of(English.Figure(report, Online), "page"));
        Assert.Equal("alone/2021/index.html", Seen.Of(English.Figure(report, All), "page"));
        Assert.Null(Seen.Of(English.Figure(Family.Find("alone", 2020), Online), "page"));
    }

    [Fact]
    public void LabelAndUnitAreThoseOfTheQuantity()
    {
        Assert.Equal(("All visits", "people"), (English.LabelOf(All), English.UnitOf(All)));
        Assert.Equal("全部", new QuantityFigures(Family, Language.Chinese).LabelOf(All));
    }

    [Fact]
    public void QuantityThatNoReportHasHasNoUnit()
    {
        var family = Visits.Family(Visits.Report("alone", 2020));
        var figures = new QuantityFigures(family, Language.English);

        Assert.Equal((string.Empty, "7"), (figures.UnitOf(Online), figures.Write(Online, 7)));
    }

    [Fact]
    public void MediansAreNotAddedUp()
    {
        var reports = Family.Of(2021).ToList();

        Assert.Equal(1510, QuantityFigures.SumOf(reports, All));
        Assert.Equal(7, QuantityFigures.SumOf(reports, Online));
        Assert.Null(QuantityFigures.SumOf(reports, Median));
        Assert.Null(QuantityFigures.SumOf([.. Family.Of(2020)], Online));
        Assert.Equal(string.Empty, Seen.Of(English.Sum(reports, Median), "text"));
    }
}
