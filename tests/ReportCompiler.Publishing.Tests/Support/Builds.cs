using System.Text;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>The site that is built from the reports of a workshop.</summary>
internal static class Builds
{
    public static BuildOptions Options(this Workshop workshop, int jobs = 2, Language? language = null, bool keepGoing = false) =>
        new(workshop.Source(jobs), workshop.Folder.At("site"), "site", language, keepGoing);

    public static BuildResult Build(
        this Workshop workshop,
        FormCatalog catalog,
        ITemplateSource? pages = null,
        BuildOptions? options = null,
        IBuildMonitor? monitor = null,
        CancellationToken cancellation = default) =>
        new SiteBuilder(catalog, pages ?? Workshop.Pages).Build(options ?? workshop.Options(), monitor ?? new SilentMonitor(), cancellation);

    public static string Text(this Workshop workshop, string path) => Encoding.UTF8.GetString(File.ReadAllBytes(workshop.Folder.At("site/" + path)));
}
