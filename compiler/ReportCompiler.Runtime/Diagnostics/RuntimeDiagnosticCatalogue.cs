using ReportCompiler.Runtime.Loading;
using ReportCompiler.Runtime.Narratives;
using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Runtime.Site;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Runtime.Diagnostics;

/// <summary>Every kind of finding that loading, rendering and publishing add to those of the schema.</summary>
public static class RuntimeDiagnosticCatalogue
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
        PageDiagnostics.BrokenPageTemplate,
        PageDiagnostics.PageFailed,
        NarrativeDiagnostics.TooLong,
        NarrativeDiagnostics.TooDeep,
        LoadDiagnostics.NoReports,
        LoadDiagnostics.TooLarge,
        LoadDiagnostics.NotUtf8,
        LoadDiagnostics.Link,
        LoadDiagnostics.WrongExtension,
        LoadDiagnostics.SameAddress,
        SiteDiagnostics.NotOurs,
        SiteDiagnostics.HoldsReports,
        SiteDiagnostics.CannotWrite,
    ];
}
