using System.Text;
using ReportCompiler.Pages.Checking;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Runtime.Work;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Runtime.Site;

/// <summary>Builds a site from a folder of reports: all of it, or nothing.</summary>
/// <param name="catalog">The forms that reports can be written in.</param>
/// <param name="templates">The page templates and the style sheet.</param>
public sealed class SiteBuilder(FormCatalog catalog, ITemplateSource templates)
{
    private const string StyleSheetSource = "site/style.css";

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
        catch (OperationCanceledException)
        {
            return new BuildResult(BuildOutcome.Cancelled, library, [], 0, []);
        }
    }

    private BuildResult Build(BuildOptions options, SiteTarget target, ReportLibrary library, IBuildMonitor monitor, CancellationToken cancellation)
    {
        var findings = new List<Finding>(library.Findings);
        var parsed = PageTemplates.Parse(templates, findings);
        findings.AddRange(options.Severities.Apply([.. parsed.Check(catalog.Engines.Select(engine => engine.Form))]));
        var isRejected = findings.Exists(finding => finding.Severity == Severity.Error && !MayLeaveOut(finding, options, library));
        if (isRejected)
        {
            return new BuildResult(BuildOutcome.Rejected, library, findings, 0, []);
        }

        var reports = library.Reports.Where(report => !report.HasErrors).ToList();
        try
        {
            Publish(options, target, new PageFactory(parsed, library, reports, options.Language), parsed, monitor, cancellation);
        }
        catch (PageFailedException failure)
        {
            findings.Add(failure.Finding);
            return new BuildResult(BuildOutcome.Rejected, library, findings, 0, []);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            findings.Add(target.Failure(problem));
            return new BuildResult(BuildOutcome.OutputRefused, library, findings, 0, []);
        }

        return new BuildResult(BuildOutcome.Published, library, findings, reports.Count, LeftOut(library, findings));
    }

    private void Publish(
        BuildOptions options, SiteTarget target, PageFactory pages, PageTemplates parsed, IBuildMonitor monitor, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target.Path)!);
        using var site = new StagedSite(target.Path);
        monitor.Begin(BuildStage.Rendering, pages.Subjects.Count);
        Workers.Run(
            options.Source.Jobs,
            pages.Subjects.Count,
            () => new PageWriter(parsed, pages, site),
            (writer, index) =>
            {
                writer.Write(pages.Subjects[index]);
                monitor.Advance(BuildStage.Rendering);
            },
            cancellation);
        using (var writer = new PageWriter(parsed, pages, site))
        {
            writer.Write(pages.Home());
        }

        site.CreateFolder(SiteLayout.Assets);
        site.Write(SiteLayout.StyleSheet, Encoding.UTF8.GetBytes(templates.Read(StyleSheetSource)));
        cancellation.ThrowIfCancellationRequested();
        site.Publish();
    }

    // Only what is wrong with a single report can be left out; a broken template or register concerns every page.
    private static bool MayLeaveOut(Finding finding, BuildOptions options, ReportLibrary library) =>
        options.KeepGoing && !PageDiagnosticCatalogue.All.Contains(finding.Definition) && finding.Definition != LoadDiagnostics.NoReports
        && finding.File != library.Registry.File;

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
