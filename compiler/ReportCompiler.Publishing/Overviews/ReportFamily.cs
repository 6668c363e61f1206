using System.Globalization;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Overviews;

namespace ReportCompiler.Publishing.Overviews;

/// <summary>All reports of one kind.</summary>
internal sealed class ReportFamily
{
    private readonly Dictionary<(string Agency, int Year), ReportPage> _reports;

    /// <summary>Gathers the reports of a kind.</summary>
    /// <param name="overview">What is followed from year to year.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="agencies">The agencies that file reports of this kind, each after the body that it answers to.</param>
    public ReportFamily(FormOverview overview, IReadOnlyList<ReportPage> reports, IReadOnlyList<Agency> agencies)
    {
        Overview = overview;
        Agencies = agencies;
        _reports = reports
            .GroupBy(report => (report.Report.Header.Agency, report.Report.Header.Year))
            .ToDictionary(group => group.Key, group => group.First());
        Years = [.. Enumerable.Range(reports.Min(YearOf), reports.Max(YearOf) - reports.Min(YearOf) + 1)];
    }

    /// <summary>What is followed from year to year.</summary>
    public FormOverview Overview { get; }

    /// <summary>The forms that the agencies fill in; null where no region adds to them.</summary>
    public FormCatalog? Forms { get; init; }

    /// <summary>The agencies, each after the body that it answers to.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>The years from the first report to the last, without a gap.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The report of an agency for a year, or null.</summary>
    public ReportPage? Find(string agency, int year) => _reports.GetValueOrDefault((agency, year));

    /// <summary>The reports of a year, in the order of the agencies.</summary>
    public IEnumerable<ReportPage> Of(int year) => Agencies.Select(agency => Find(agency.Id, year)).OfType<ReportPage>();

    /// <summary>The reports of an agency, earliest first.</summary>
    public IEnumerable<ReportPage> Of(string agency) => Years.Select(year => Find(agency, year)).OfType<ReportPage>();

    /// <summary>By when an agency's report for a year is due, as an ISO 8601 date; null where the form does not say.</summary>
    public string? DueFrom(Agency agency, int year) =>
        (Forms?.Find(Overview.Family, year, agency.Id)?.Form.Due is { } regional
            ? agency.IsCollected ? regional.Collected : regional.Own
            : agency.IsCollected ? Overview.CollectedDue : Overview.Due)?.For(year);

    /// <summary>What an agency filed for a year.</summary>
    public Filing FilingOf(Agency agency, int year)
    {
        if (Find(agency.Id, year) is { } report)
        {
            var late = DaysLate(agency, report);
            return new Filing(year, late > 0 ? FilingState.Late : FilingState.Filed, late, report);
        }

        if (!agency.IsThereIn(year))
        {
            return new Filing(year, FilingState.None, 0, null);
        }

        if (agency.IsSum)
        {
            return new Filing(year, FilingState.Sum, 0, null);
        }

        // Of an agency that has never filed, every year is missing.
        var first = Of(agency.Id).FirstOrDefault();
        return new Filing(year, first is not null && year < YearOf(first) ? FilingState.None : FilingState.Missing, 0, null);
    }

    /// <summary>The value of a quantity in a report, without what a region adds to the form; null where no cell of it has one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="quantity">The quantity.</param>
    public static decimal? ValueOf(ReportPage report, OverviewQuantity quantity)
    {
        decimal? sum = null;
        foreach (var path in quantity.Cells)
        {
            if (report.Report.Form.IndexOf(path) is >= 0 and var cell && report.Report[cell].HasValue)
            {
                var value = FormCrossing.WithoutAdditions(report.Report, cell);
                sum = value.IsKnown ? (sum ?? 0) + value.Value : sum;
            }
        }

        return sum;
    }

    private int DaysLate(Agency agency, ReportPage report) =>
        report.Report.Header.Published is { } published && DueFrom(agency, YearOf(report)) is { } due
            ? Math.Max(0, Day(published).DayNumber - Day(due).DayNumber)
            : 0;

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int YearOf(ReportPage report) => report.Report.Header.Year;
}
