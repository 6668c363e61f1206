using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Tests.Overviews;

public class ReportFamilyTests
{
    [Fact]
    public void AgenciesStandAfterTheBodyThatTheyAnswerTo() =>
        Assert.Equal(["east", "park", "hall", "west", "pool", "alone"], Visits.Family(Visits.Report("alone", 2020)).Agencies.Select(agency => agency.Id));

    [Fact]
    public void YearsHaveNoGap() =>
        Assert.Equal([2017, 2018, 2019, 2020], Visits.Family(Visits.Report("alone", 2017), Visits.Report("east", 2020)).Years);

    [Fact]
    public void WhoFilesNothingFilesWhatTheBodyAboveDoesOrThoseBelow()
    {
        var families = Visits.Families(
            Visits.Report("east", 2019, family: "loans"), Visits.Report("pool", 2019), Visits.Report("alone", 2019),
            Visits.Report("alone", 2020, family: "loans"));

        Assert.Equal(["loans", "visits"], families.Select(family => family.Overview.Family));
        Assert.Equal(["east", "park", "hall", "alone"], families[0].Agencies.Select(agency => agency.Id));
        Assert.Equal(["west", "pool", "alone"], families[1].Agencies.Select(agency => agency.Id));
    }

    [Fact]
    public void KindWithoutAnOverviewHasItsIdForAName()
    {
        var family = Visits.Families(Visits.Report("east", 2019, family: "loans")).Single();

        Assert.Equal(("loans", 0, 0), (family.Overview.Name.In(Language.English), family.Overview.Quantities.Count, family.Overview.Charts.Count));
        Assert.Null(family.DueFrom(Visits.Registry.Find("east")!, 2019));
        Assert.Equal(FilingState.Filed, family.FilingOf(Visits.Registry.Find("east")!, 2019).State);
    }

    [Theory]
    [InlineData("alone", 2017, FilingState.None, 0)]
    [InlineData("alone", 2018, FilingState.Filed, 0)]
    [InlineData("alone", 2019, FilingState.Missing, 0)]
    [InlineData("alone", 2020, FilingState.Late, 1)]
    [InlineData("hall", 2017, FilingState.Missing, 0)]
    [InlineData("hall", 2020, FilingState.Missing, 0)]
    [InlineData("east", 2018, FilingState.Filed, 0)]
    [InlineData("east", 2019, FilingState.Late, 2)]
    [InlineData("west", 2017, FilingState.Filed, 0)]
    [InlineData("pool", 2019, FilingState.Late, 30)]
    public void WhatABodyFiledIsTold(string agency, int year, object state, int days)
    {
        var family = Visits.Family(
            Visits.Report("west", 2017),
            Visits.Report("alone", 2018, published: "2019-01-31"),
            Visits.Report("alone", 2020, published: "2021-02-01"),
            Visits.Report("east", 2018, published: "2019-03-31"),
            Visits.Report("east", 2019, published: "2020-04-02"),
            Visits.Report("pool", 2019, published: "2020-03-01"));

        var filing = family.FilingOf(Visits.Registry.Find(agency)!, year);

        Assert.Equal((year, state, days), (filing.Year, filing.State, filing.DaysLate));
        Assert.Equal(filing.State is FilingState.Filed or FilingState.Late, filing.Report is not null);
    }

    [Theory]
    [InlineData(2018, "2019-03-01", 29)]
    [InlineData(2019, "2020-03-01", 30)]
    [InlineData(2019, "2020-02-29", 29)]
    [InlineData(2019, "2021-01-31", 366)]
    public void LeapYearsHaveADayMore(int year, string published, int days) =>
        Assert.Equal(days, Visits.Family(Visits.Report("alone", year, published: published)).FilingOf(Visits.Registry.Find("alone")!, year).DaysLate);

    [Fact]
    public void DueDaysDependOnWhatAReportCovers()
    {
        var family = Visits.Family(Visits.Report("alone", 2019));

        Assert.Equal(("2020-03-31", "2020-01-31"), (family.DueFrom(Visits.Registry.Find("east")!, 2019), family.DueFrom(Visits.Registry.Find("west")!, 2019)));
    }
}
