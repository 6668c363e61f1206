using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>Who filed when, as page templates see it.</summary>
/// <param name="site">The agencies.</param>
/// <param name="pages">The years that there are pages of.</param>
/// <param name="language">The language of the page.</param>
internal sealed class FilingViews(SiteView site, IReadOnlyList<int> pages, Language language)
{
    /// <summary>The table of a kind of report.</summary>
    /// <param name="family">The kind of report.</param>
    /// <param name="years">The columns.</param>
    /// <param name="current">The year whose page it is on; null for none.</param>
    public RecordView Table(ReportFamily family, IReadOnlyList<int> years, int? current = null) => new(
        SiteTypes.FilingTable,
        ("title", family.Overview.Name.In(language)),
        ("family", family.Overview.Family),
        ("years", years.Select(year => Year(year, year == current)).ToArray()),
        ("rows", family.Agencies.Select(agency => Row(family, agency, years)).ToArray()));

    /// <summary>The row of an agency.</summary>
    public RecordView Row(ReportFamily family, Agency agency, IReadOnlyList<int> years) => new(
        SiteTypes.FilingRow,
        ("agency", site.Find(agency.Id)),
        ("depth", DepthOf(family, agency)),
        ("filings", years.Select(year => View(family.FilingOf(agency, year))).ToArray()));

    /// <summary>A year, with the page about it where there is one.</summary>
    public RecordView Year(int year, bool isCurrent = false) => new(
        SiteTypes.Year,
        ("number", year),
        ("label", SiteWords.Year(year, language)),
        ("page", pages.Contains(year) ? SiteLayout.YearPage(year) : null),
        ("is_current", isCurrent));

    private RecordView View(Filing filing) => new(
        SiteTypes.Filing,
        ("year", filing.Year),
        ("state", StateOf(filing.State)),
        ("label", SiteWords.Filing(filing, language)),
        ("page", filing.Report is { } report ? SiteLayout.ReportFolder(report.Report.Header.Agency, filing.Year) + SiteLayout.Index : null));

    private static string StateOf(FilingState state) => state switch
    {
        FilingState.Filed => "filed",
        FilingState.Late => "late",
        FilingState.Missing => "missing",
        _ => "none",
    };

    private static int DepthOf(ReportFamily family, Agency agency)
    {
        var depth = 0;
        for (var parent = agency.Parent; parent is not null && depth < family.Agencies.Count; depth++)
        {
            parent = family.Agencies.FirstOrDefault(candidate => candidate.Id == parent) is { } above ? above.Parent : null;
        }

        return depth;
    }
}
