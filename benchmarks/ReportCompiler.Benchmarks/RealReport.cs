using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Benchmarks;

/// <summary>The report that everything is measured on, and what it is rendered with.</summary>
internal sealed class RealReport
{
    private const string Agency = "suqian";
    private const int Year = 2024;

    /// <summary>Reads the reports of the repository.</summary>
    /// <exception cref="InvalidOperationException">The benchmarks do not run below the repository, or its reports have errors.</exception>
    public RealReport()
    {
        Folder = FindFolder();
        var library = ReportLibrary.Load(new ReportSource(Folder, "reports", 1), Forms.Catalog, new Silence(), CancellationToken.None);
        var findings = new List<Finding>();
        Templates = PageTemplates.Parse(new EmbeddedTemplates(typeof(Forms).Assembly), findings);
        Content = new SiteContent(library, library.Reports, [], new ContentOptions(null, SiteSettings.DefaultFormats, []));
        Pages = new PageMaker(Content, Templates, []);
        Library = library;
        Subject = Find(Year);
        Previous = Find(Year - 1);
        Text = File.ReadAllText(Path.Combine(Folder, Agency, FormattableString.Invariant($"{Year}.yaml")));
    }

    /// <summary>The folder of reports.</summary>
    public string Folder { get; }

    /// <summary>All reports.</summary>
    public ReportLibrary Library { get; }

    /// <summary>The page templates.</summary>
    public PageTemplates Templates { get; }

    /// <summary>The reports as a site has them.</summary>
    public SiteContent Content { get; }

    /// <summary>The pages of all reports.</summary>
    public PageMaker Pages { get; }

    /// <summary>The report.</summary>
    public ReportPage Subject { get; }

    /// <summary>The report of the year before.</summary>
    public ReportPage Previous { get; }

    /// <summary>The text of the report's data file.</summary>
    public string Text { get; }

    private ReportPage Find(int year) => Content.Reports.Single(subject => subject.Report.Header.Agency == Agency && subject.Report.Header.Year == year);

    private static string FindFolder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var reports = Path.Combine(folder, "reports");
            if (File.Exists(Path.Combine(reports, "agencies.yaml")))
            {
                return reports;
            }
        }

        throw new InvalidOperationException("no folder above holds reports/agencies.yaml");
    }

    private sealed class Silence : IBuildMonitor
    {
        public void Begin(BuildStage stage, int steps)
        {
        }

        public void Advance(BuildStage stage)
        {
        }
    }
}
