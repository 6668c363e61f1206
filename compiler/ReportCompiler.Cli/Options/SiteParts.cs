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
    /// <param name="templates">Where page templates lie, there or not.</param>
    public static SiteBuilder Builder(TemplatesPlace templates) => new(CommandForms.Catalog, Templates(templates))
    {
        Formats = Formats,
        Steps = [new PdfStep(), new SearchStep()],
    };

    /// <summary>The page templates, overviews and maps: those of a folder, and for the rest those that the command carries.</summary>
    /// <param name="place">The folder, there or not.</param>
    public static ITemplateSource Templates(TemplatesPlace place)
    {
        var own = new EmbeddedTemplates(typeof(Forms).Assembly);
        return place.Exists ? new FolderTemplates(place.Path, own) : own;
    }
}
