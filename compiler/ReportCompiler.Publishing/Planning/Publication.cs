using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Planning;

/// <summary>A report as the formats of data see it.</summary>
internal static class Publication
{
    /// <summary>The report.</summary>
    /// <param name="subject">The report with its pages.</param>
    /// <param name="language">The language of the words around it.</param>
    public static PublishedReport Of(ReportPage subject, Language language) =>
        new(subject.Report, subject.Agency, subject.Title, language, SiteContent.FolderOf(subject));

    /// <summary>All reports, ordered by agency and year.</summary>
    /// <param name="content">What the site is made of.</param>
    public static IReadOnlyList<PublishedReport> All(SiteContent content) =>
        [.. content.Reports
            .OrderBy(report => report.Agency.Id, StringComparer.Ordinal)
            .ThenBy(report => report.Report.Header.Year)
            .Select(report => Of(report, content.LanguageOf(report)))];
}
