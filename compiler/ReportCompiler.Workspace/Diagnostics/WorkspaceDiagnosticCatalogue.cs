using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Formatting;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Workspace.Diagnostics;

/// <summary>Every kind of finding that loading, formatting and exchanging reports add to those of the schema.</summary>
public static class WorkspaceDiagnosticCatalogue
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
        NarrativeDiagnostics.TooLong,
        NarrativeDiagnostics.TooDeep,
        NarrativeDiagnostics.MarkIsText,
        NarrativeDiagnostics.TextIsMark,
        NarrativeDiagnostics.CellsBeyondHead,
        LoadDiagnostics.NoReports,
        LoadDiagnostics.TooLarge,
        LoadDiagnostics.NotUtf8,
        LoadDiagnostics.Link,
        LoadDiagnostics.WrongExtension,
        LoadDiagnostics.SameAddress,
        LoadDiagnostics.NoTemplates,
        LoadDiagnostics.FormReplaced,
        FormatDiagnostics.CannotFormat,
        FormatDiagnostics.OtherVersionDue,
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
        ImportDiagnostics.FiledTwice,
        ImportDiagnostics.Unfit,
        ImportDiagnostics.KnownFault,
        ImportDiagnostics.NotWritten,
        ExportDiagnostics.NoMap,
        ExportDiagnostics.NoAbbreviation,
        ExportDiagnostics.NoDate,
        ExportDiagnostics.TextLeftOut,
        ExportDiagnostics.WordAsNumber,
    ];
}
