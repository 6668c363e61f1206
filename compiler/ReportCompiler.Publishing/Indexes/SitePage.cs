using System.Globalization;
using ReportCompiler.Publishing.Formats;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>A page that a site map names.</summary>
/// <param name="Path">Its folder, from the root of the site, with its closing slash; empty for the home page.</param>
/// <param name="Changed">The day of the latest report that it shows, ISO 8601; null where no report states one.</param>
public sealed record SitePage(string Path, string? Changed)
{
    /// <summary>The pages that every site has: home, the agencies, their reports, the years.</summary>
    /// <param name="reports">The reports, ordered by agency and year.</param>
    public static IReadOnlyList<SitePage> Of(IReadOnlyList<PublishedReport> reports)
    {
        var pages = new List<SitePage> { new(string.Empty, Latest(reports)) };
        foreach (var ofAgency in reports.GroupBy(report => report.Agency.Id, StringComparer.Ordinal))
        {
            pages.Add(new SitePage(ofAgency.Key + "/", Latest(ofAgency)));
            pages.AddRange(ofAgency.Select(report => new SitePage(report.Folder, report.Report.Header.Published)));
        }

        pages.AddRange(reports.GroupBy(report => report.Report.Header.Year).OrderBy(year => year.Key)
            .Select(year => new SitePage(string.Create(CultureInfo.InvariantCulture, $"years/{year.Key}/"), Latest(year))));
        return pages;
    }

    // ISO 8601 days order as texts.
    private static string? Latest(IEnumerable<PublishedReport> reports) =>
        reports.Select(report => report.Report.Header.Published).Max(StringComparer.Ordinal);
}
