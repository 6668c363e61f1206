using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Published.Diagnostics;

/// <summary>Every kind of finding that reading published reports adds to those of the reports.</summary>
public static class PublishedDiagnosticCatalogue
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
        PublishedDiagnostics.Unreadable,
        PublishedDiagnostics.NoReport,
        PublishedDiagnostics.HeadUnknown,
        PublishedDiagnostics.Doubtful,
        PublishedDiagnostics.NotFound,
        PublishedDiagnostics.Converted,
        PublishedDiagnostics.NotPlaced,
        PublishedDiagnostics.HeadingTwice,
        PublishedDiagnostics.Settled,
        PublishedDiagnostics.OtherYear,
        PublishedDiagnostics.OtherReport,
        PublishedDiagnostics.FilledDifferently,
        PublishedDiagnostics.TotalTypedOver,
        PublishedDiagnostics.LabelChanged,
        PublishedDiagnostics.NamesLost,
    ];
}
