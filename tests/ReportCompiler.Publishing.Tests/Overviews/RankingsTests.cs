using ReportCompiler.Publishing.Overviews.Pages;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Tests.Overviews;

public class RankingsTests
{
    private static readonly ReportPage[] Reports =
    [
        Visits.Report("park", 2017, "5, 1"), Visits.Report("hall", 2017, "9, 1"), Visits.Report("pool", 2017, "1, 1"),
        Visits.Report("park", 2019, "8, 20"), Visits.Report("hall", 2019, "7, 30"), Visits.Report("pool", 2019, "40, 2"), Visits.Report("alone", 2019, "99, 0"),
    ];

    [Fact]
    public void GreatestFiguresOfAllAgenciesStandFirst() => Assert.Equal(["Alone +99", "Pool +40", "Hall +30"], Rows("Most", 2019));

    [Fact]
    public void GrowthIsSinceTheLastYearWithReports() => Assert.Equal(["Pool +1 +40 +39", "Park +5 +8 +3"], Rows("Grown", 2019));

    [Fact]
    public void FirstYearHasNoGrowth() => Assert.Empty(Rows("Grown", 2017));

    [Fact]
    public void FigureLeadsToItsRow() =>
        Assert.StartsWith("alone/2019/index.html#visits", Seen.Each(Table("Most", 2019), "rows", "page")[0], StringComparison.Ordinal);

    private static RecordView? Table(string title, int year) =>
        new Rankings(Visits.Family(Reports), Language.English).Of(year).SingleOrDefault(table => title.Equals(Seen.Of(table, "caption")));

    private static List<string> Rows(string title, int year) => Table(title, year) is not { } table ? [] : Seen.List(table, "rows")
        .ConvertAll(row => $"{Seen.Of(row, "label")} {string.Join(' ', Seen.Each(row, "cells", "text"))}");
}
