using ReportCompiler.Runtime.Exchange;
using ReportCompiler.Runtime.Formatting;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Runtime.Narratives;
using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Runtime.Site;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Runtime.Diagnostics;

/// <summary>Every kind of finding that loading, rendering, publishing and exchanging add to those of the schema.</summary>
public static class RuntimeDiagnosticCatalogue
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
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
        SiteDiagnostics.UnfitLogo,
        SiteDiagnostics.CannotMake,
        FormatDiagnostics.CannotFormat,
        MapDiagnostics.MissingProperty,
        MapDiagnostics.UnknownProperty,
        MapDiagnostics.InvalidValue,
        MapDiagnostics.UnknownName,
        MapDiagnostics.InvalidElement,
        MapDiagnostics.NotMappedOnce,
        ImportDiagnostics.BrokenXml,
        ImportDiagnostics.NoSuchFormat,
        ImportDiagnostics.BeyondLimits,
        ImportDiagnostics.MissingElement,
        ImportDiagnostics.NoYear,
        ImportDiagnostics.UnknownElement,
        ImportDiagnostics.NobodysRow,
        ImportDiagnostics.UnknownAgency,
        ImportDiagnostics.Renamed,
        ImportDiagnostics.NotInFormat,
        ImportDiagnostics.Ambiguous,
        ExportDiagnostics.NoMap,
        ExportDiagnostics.NoAbbreviation,
        ExportDiagnostics.NoDate,
        ExportDiagnostics.TextLeftOut,
    ];
}
