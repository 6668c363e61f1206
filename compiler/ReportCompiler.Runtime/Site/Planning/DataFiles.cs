using ReportCompiler.Runtime.Site.Formats;

namespace ReportCompiler.Runtime.Site.Planning;

/// <summary>The files that hold all reports as data.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="formats">The kinds of files besides pages, Markdown and JSON.</param>
internal sealed class DataFiles(SiteContent content, FormatSet formats)
{
    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> All()
    {
        var reports = content.Reports
            .OrderBy(report => report.Agency.Id, StringComparer.Ordinal)
            .ThenBy(report => report.Report.Header.Year)
            .Select(report => Publication.Of(report, content.LanguageOf(report)))
            .ToList();
        return formats.OfSites
            .Where(format => content.Options.Has(format.Name))
            .SelectMany(format => format.Files(reports))
            .Select(file => new PlannedFile(file.Path, (_, output) => file.Write(output)));
    }
}
