using ReportCompiler.Documents.DataTables;
using ReportCompiler.Documents.Texts;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Programs;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>What the command builds sites with: its forms, its pages, and the kinds of files that it can write.</summary>
internal static class SiteParts
{
    /// <summary>The kinds of files besides pages, Markdown and JSON.</summary>
    public static FormatSet Formats { get; } = new(
        [new CsvReportFormat(), new XlsxReportFormat(), new DocxReportFormat()],
        [new CsvSiteFormat(), new ParquetSiteFormat(), new XlsxSiteFormat()]);

    /// <summary>A builder of sites.</summary>
    /// <param name="templates">The full path of a folder of page templates; null for the one beside the reports, if any.</param>
    /// <param name="reports">The full path of the folder of reports.</param>
    public static SiteBuilder Builder(string? templates, string reports) => new(CommandForms.Catalog, Templates(templates, reports))
    {
        Formats = Formats,
        Steps = [new PdfStep(), new SearchStep()],
    };

    /// <summary>The page templates, overviews and maps: those of a folder, and for the rest those that the command carries.</summary>
    /// <param name="folder">The full path of the folder; null for the one beside the reports, if any.</param>
    /// <param name="reports">The full path of the folder of reports.</param>
    public static ITemplateSource Templates(string? folder, string reports)
    {
        var own = new EmbeddedTemplates(typeof(Forms).Assembly);
        return (folder ?? FolderForms.PathBeside(reports)) is { } found ? new FolderTemplates(found, own) : own;
    }
}
