using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Runtime.Site;
using ReportCompiler.Runtime.Site.Formats;
using ReportCompiler.Templates;

namespace ReportCompiler.Cli.Commands;

/// <summary>What the command builds sites with: its forms, its pages, and the kinds of files that it can write.</summary>
internal static class SiteParts
{
    /// <summary>A builder of sites.</summary>
    public static SiteBuilder Builder() => new(Forms.Catalog, new EmbeddedTemplates(typeof(Forms).Assembly))
    {
        Formats = new FormatSet([new CsvReportFormat()], [new CsvSiteFormat()]),
    };
}
