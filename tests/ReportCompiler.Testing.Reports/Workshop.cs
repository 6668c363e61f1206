using ReportCompiler.Schema.Engines;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Testing.Reports;

/// <summary>A folder with reports.</summary>
public sealed class Workshop : IDisposable
{
    public static ITemplateSource Pages { get; } = new EmbeddedTemplates(typeof(Forms).Assembly);

    /// <summary>The published reports that the repository holds, by their folders on the site.</summary>
    public static string[] RealFolders { get; } = ["huaxian-hrss/2019", "suqian/2023", "suqian/2024"];

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

    public ReportLibrary Load(FormCatalog catalog) => ReportLibrary.Load(Source(2), catalog, new SilentMonitor(), default);

    public ReportSource Source(int jobs) => new(Folder.At("reports"), "reports", jobs);

    public void Dispose() => Folder.Dispose();
}
