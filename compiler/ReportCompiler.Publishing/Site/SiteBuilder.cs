using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Overviews;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Workspace.Caching;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Site;

/// <summary>Builds a site from a folder of reports: all of it, or nothing.</summary>
/// <param name="catalog">The forms that reports can be written in.</param>
/// <param name="templates">The page templates, the style sheet and the overviews.</param>
public sealed class SiteBuilder(FormCatalog catalog, ITemplateSource templates)
{
    /// <summary>The kinds of files that a site may have besides pages, Markdown and JSON.</summary>
    public FormatSet Formats { get; init; } = FormatSet.None;

    /// <summary>What other programs make from the finished pages.</summary>
    public IReadOnlyList<ISiteStep> Steps { get; init; } = [];

    /// <summary>Builds a site, where no report has an error.</summary>
    /// <param name="reports">The path of the folder of reports, as messages name it too.</param>
    /// <param name="output">The path of the folder that the site is published to, as messages name it too.</param>
    public BuildResult Build(string reports, string output) => Build(
        new BuildOptions(ReportSource.Of(reports), Path.GetFullPath(output), output, Language: null, KeepGoing: false),
        NoMonitor.Instance,
        CancellationToken.None);

    /// <summary>Builds a site.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="monitor">Follows the work.</param>
    /// <param name="cancellation">Stops it; what stood in the output folder then stays.</param>
    public BuildResult Build(BuildOptions options, IBuildMonitor monitor, CancellationToken cancellation)
    {
        ReportLibrary? library = null;
        try
        {
            var target = SiteTarget.Resolve(options.OutputPath, options.OutputName);
            if (target.Objection(options.Source.Path) is { } objection)
            {
                return new BuildResult(BuildOutcome.OutputRefused, null, [objection], 0, []);
            }

            library = ReportLibrary.Load(options.Source, catalog, monitor, cancellation).Weigh(options.Severities);
            return Build(options, target, library, monitor, cancellation);
        }
        catch (ChangedInputException)
        {
            // Somebody writes while the site is made: what is kept is of no use.
            return Build(options with { Source = options.Source with { Cache = null } }, monitor, cancellation);
        }
        catch (OperationCanceledException)
        {
            return new BuildResult(BuildOutcome.Cancelled, library, [], 0, []);
        }
    }

    private BuildResult Build(BuildOptions options, SiteTarget target, ReportLibrary library, IBuildMonitor monitor, CancellationToken cancellation)
    {
        var findings = new List<Finding>(library.Findings);
        var parsed = PageTemplates.Parse(templates, findings);
        findings.AddRange(options.Severities.Apply([.. parsed.Check(library.Catalog.Engines.Select(engine => engine.Form))]));
        var overviews = OverviewFiles.Read(templates, library.Catalog, findings);
        var logo = Logo.Read(library.Settings, options.Source, findings);
        if (findings.Exists(finding => finding.Severity == Severity.Error && !MayLeaveOut(finding, options, library)))
        {
            return new BuildResult(BuildOutcome.Rejected, library, findings, 0, []);
        }

        var reports = library.Reports.Where(report => !report.HasErrors).ToList();
        try
        {
            var offer = SiteOffer.For(options, library.Settings, Formats, Steps, findings);
            var plan = new SitePlan(new SiteContent(library, reports, overviews, offer.Content), parsed, templates, Formats, logo);
            Directory.CreateDirectory(Path.GetDirectoryName(target.Path)!);
            var keys = offer.HasSteps || library.Memory is not { } memory ? null : new FileKeys(
                plan.Content, memory, templates, logo, [.. Formats.OfReports, .. Formats.OfSites]);
            void Finish(string folder) => offer.Finish(folder, Publication.All(plan.Content), findings, cancellation);
            new SitePublisher(target.Path, keys).Publish(plan, parsed, options.Source.Jobs, Finish, monitor, cancellation);
        }
        catch (PageFailedException failure)
        {
            findings.Add(failure.Finding);
            return new BuildResult(BuildOutcome.Rejected, library, findings, 0, []);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or (IOException and not ChangedInputException))
        {
            findings.Add(target.Failure(problem));
            return new BuildResult(BuildOutcome.OutputRefused, library, findings, 0, []);
        }

        return new BuildResult(BuildOutcome.Published, library, findings, reports.Count, LeftOut(library, findings));
    }

    // Only what is wrong with a single report can be left out; broken templates, settings or a register concern every page.
    private bool MayLeaveOut(Finding finding, BuildOptions options, ReportLibrary library) =>
        options.KeepGoing
        && finding.Definition != LoadDiagnostics.NoReports
        && finding.File != library.Registry.File
        && finding.File != SourceFolder.Join(options.Source.Name, SiteSettings.FileName)
        && !templates.Names.Contains(finding.File);

    private static List<string> LeftOut(ReportLibrary library, List<Finding> findings)
    {
        var published = library.Reports.Where(report => !report.HasErrors).Select(report => report.Parsed.File).ToHashSet(StringComparer.Ordinal);
        return [.. findings
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.File)
            .Where(file => !published.Contains(file))
            .Distinct(StringComparer.Ordinal)];
    }
}
