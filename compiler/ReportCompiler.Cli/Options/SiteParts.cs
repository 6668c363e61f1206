using ReportCompiler.Documents.DataTables;
using ReportCompiler.Documents.Texts;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Programs;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Cli.Options;

/// <summary>What the command builds sites with: its forms, its pages, and the kinds of files that it can write.</summary>
internal static class SiteParts
{
    /// <summary>The kinds of files besides pages, Markdown and JSON.</summary>
    public static FormatSet Formats { get; } = new(
        [new CsvReportFormat(), new XlsxReportFormat(), new DocxReportFormat()],
        [new CsvSiteFormat(), new ParquetSiteFormat(), new XlsxSiteFormat()]);

    /// <summary>A builder of sites.</summary>
    /// <param name="templates">The full path of a folder of page templates; null for those that the command carries.</param>
    public static SiteBuilder Builder(string? templates) => new(CommandForms.Catalog, Templates(templates)) 
    {
        Formats = Formats,
        Steps = [new PdfStep(), new SearchStep()],
    };

    /// <summary>The page templates.</summary>
    /// <param name="folder">The full path of a folder of page templates; null for those that the command carries.</param>
    public static ITemplateSource Templates(string? folder)
    {
        var own = new EmbeddedTemplates(typeof(Forms).Assembly);
        return folder is null ? own : new FolderTemplates(folder, own);
    }
}
