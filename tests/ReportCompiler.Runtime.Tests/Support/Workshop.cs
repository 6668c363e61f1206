using System.Text;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Runtime.Tests.Support;

/// <summary>A folder with reports, and the site that is built from them.</summary>
internal sealed class Workshop : IDisposable
{
    public static ITemplateSource Pages { get; } = new EmbeddedTemplates(typeof(Forms).Assembly);

    public TemporaryFolder Folder { get; } = new();

    public static Workshop Library()
    {
        var workshop = new Workshop();
        workshop.Folder.Write("reports/agencies.yaml", LibraryForm.Agencies);
        workshop.Folder.Write("reports/riverside/2021.yaml", LibraryForm.Report);
        return workshop;
    }

    public static Workshop RealReports()
    {
        var workshop = new Workshop();
        workshop.Folder.Copy(Path.Combine(RepositoryTree.Root, "reports"), "reports", "*.yaml");
        return workshop;
    }

    public BuildOptions Options(int jobs = 2, Language? language = null, bool keepGoing = false) =>
        new(Source(jobs), Folder.At("site"), "site", language, keepGoing);

    public BuildResult Build(
        FormCatalog catalog,
        ITemplateSource? pages = null,
        BuildOptions? options = null,
        IBuildMonitor? monitor = null,
        CancellationToken cancellation = default) =>
        new SiteBuilder(catalog, pages ?? Pages).Build(options ?? Options(), monitor ?? new SilentMonitor(), cancellation);

    public ReportLibrary Load(FormCatalog catalog) => ReportLibrary.Load(Source(2), catalog, new SilentMonitor(), default);

    public string Text(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(Folder.At("site/" + path)));

    public void Dispose() => Folder.Dispose();

    private ReportSource Source(int jobs) => new(Folder.At("reports"), "reports", jobs);
}
