using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Previews;

/// <summary>
/// A site that is made page by page as pages are asked for. A change reads and checks what it concerns; nothing is rendered for it but the
/// page that is looked at. Reports with errors have pages too, since the errors are shown on them; of a file that cannot be read any more, the
/// last that could be is shown. Whether prose repeats other prose is not looked into. All members may be called by any thread.
/// </summary>
/// <param name="catalog">The forms that reports can be written in.</param>
/// <param name="options">What is previewed.</param>
public sealed class SitePreview(FormCatalog catalog, PreviewOptions options)
{
    private readonly Lock _lock = new();
    private readonly LibraryMemory _memory = new();
    private readonly Dictionary<string, CheckedReport> _readable = new(StringComparer.Ordinal);
    private PreviewedSite? _site;

    /// <summary>Takes up what has changed.</summary>
    /// <param name="templates">The page templates, the style sheet and the overviews, as they are now.</param>
    /// <returns>How many errors there are.</returns>
    public int Update(ITemplateSource templates) => Update(templates, NoMonitor.Instance, CancellationToken.None);

    /// <summary>Takes up what has changed.</summary>
    /// <param name="templates">The page templates, the style sheet and the overviews, as they are now.</param>
    /// <param name="monitor">Follows the work.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>How many errors there are.</returns>
    public int Update(ITemplateSource templates, IBuildMonitor monitor, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var library = ReportLibrary.Load(options.Source, catalog, monitor, _memory, cancellation);
            var findings = new List<Finding>(library.Findings);
            var pages = PageTemplates.Parse(templates, findings);
            var overviews = OverviewFiles.Read(templates, library.Catalog, findings);
            var logo = Logo.Read(library.Settings, options.Source, findings);
            var wanted = new BuildOptions(options.Source, string.Empty, string.Empty, options.Language, KeepGoing: true) { WithQuality = true };
            var offer = SiteOffer.For(wanted, library.Settings, options.Formats, [], findings);
            var content = new SiteContent(library, Presentable(library), overviews, offer.Content with { ServedFrom = "/" });
            _site = new PreviewedSite(new SitePlan(content, pages, templates, options.Formats, logo), () => new FileMaker(pages), findings, options.Language);
            return findings.Count(finding => finding.Severity == Severity.Error);
        }
    }

    /// <summary>Makes a file.</summary>
    /// <param name="path">Where it stands, from the root of the site, with forward slashes; a folder stands for its page.</param>
    /// <returns>Its bytes; null where nothing stands there.</returns>
    /// <exception cref="PreviewFailedException">A page template fails on it.</exception>
    public byte[]? Make(string path)
    {
        lock (_lock)
        {
            return _site?.Make(path);
        }
    }

    /// <summary>What is wrong with a page: with its report, and with what concerns every page. On other pages than those of reports, everything.</summary>
    /// <param name="path">Where the page stands.</param>
    public IReadOnlyList<PreviewFinding> FindingsOf(string path)
    {
        lock (_lock)
        {
            return _site?.FindingsOf(path) ?? [];
        }
    }

    /// <summary>The report that a page shows; null where the page shows none, or is not there.</summary>
    /// <param name="path">Where the page stands.</param>
    internal PreviewedReport? ReportAt(string path)
    {
        lock (_lock)
        {
            return _site?.ReportAt(path);
        }
    }

    // One report for each address, of agencies that are registered: what else there is has no place on a site.
    private List<CheckedReport> Presentable(ReportLibrary library)
    {
        foreach (var report in library.Reports.Where(report => report.Parsed.Report is not null))
        {
            _readable[report.Parsed.File] = report;
        }

        return [.. library.FileNames
            .Select(file => _readable.GetValueOrDefault(file))
            .OfType<CheckedReport>()
            .Where(report => library.Registry.Find(report.Parsed.Report!.Header.Agency) is not null)
            .DistinctBy(report => (report.Parsed.Report!.Header.Agency, report.Parsed.Report.Header.Year))];
    }
}
