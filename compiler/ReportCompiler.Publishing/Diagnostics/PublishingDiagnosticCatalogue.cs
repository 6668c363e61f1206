using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Publishing.Diagnostics;

/// <summary>Every kind of finding that rendering and publishing a site add to those of the reports.</summary>
public static class PublishingDiagnosticCatalogue
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
        PageDiagnostics.PageFailed,
        SiteDiagnostics.NotOurs,
        SiteDiagnostics.HoldsReports,
        SiteDiagnostics.CannotWrite,
        SiteDiagnostics.UnfitLogo,
        SiteDiagnostics.CannotMake,
        SiteDiagnostics.ForeignFile,
        SiteDiagnostics.NotAsPublished,
        SiteDiagnostics.NoFileList,
    ];
}
