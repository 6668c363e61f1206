using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>What the front page is laid out from.</summary>
internal static class HomeModel
{
    private const int MaxLatest = 10;

    /// <summary>The model.</summary>
    /// <param name="families">The kinds of report.</param>
    /// <param name="reports">All reports.</param>
    /// <param name="filings">Makes the tables of who filed when.</param>
    /// <param name="files">The files that hold all reports as data.</param>
    public static RecordView Of(IReadOnlyList<ReportFamily> families, IReadOnlyList<ReportPage> reports, FilingViews filings, RecordView[] files) => new(
        SiteTypes.Home,
        ("latest", reports.OrderByDescending(report => report.Report.Header.Published ?? string.Empty, StringComparer.Ordinal)
            .ThenByDescending(report => report.Report.Header.Year)
            .ThenBy(report => report.Agency.Id, StringComparer.Ordinal)
            .Take(MaxLatest)
            .Select(Link)
            .ToArray()),
        ("tables", families.Select(family => filings.Table(family, [.. family.Years.Where(year => family.Of(year).Any())])).ToArray()),
        ("files", files),
        ("report_count", reports.Count),
        ("agency_count", reports.Select(report => report.Agency.Id).Distinct(StringComparer.Ordinal).Count()));

    private static RecordView Link(ReportPage report) => new(
        SiteTypes.ReportLink,
        ("title", report.Title),
        ("language", report.Report.Form.Language),
        ("agency", report.Agency.Name),
        ("year", report.Report.Header.Year),
        ("published", report.Report.Header.Published),
        ("page", SiteLayout.ReportFolder(report.Agency.Id, report.Report.Header.Year) + SiteLayout.Index));
}
