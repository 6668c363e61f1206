using ReportCompiler.Pages.Checking;
using ReportCompiler.Published.Diagnostics;
using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Explaining;

/// <summary>Every kind of finding that reportc knows, by its id.</summary>
internal static class DiagnosticKinds
{
    /// <summary>The kinds, ordered by id.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
        [.. DiagnosticCatalogue.All.Concat(PageDiagnosticCatalogue.All).Concat(WorkspaceDiagnosticCatalogue.All).Concat(PublishingDiagnosticCatalogue.All)
            .Concat(PublishedDiagnosticCatalogue.All)
            .OrderBy(definition => definition.Id, StringComparer.Ordinal)];

    /// <summary>The kind with an id, in whatever case; null where there is none.</summary>
    public static DiagnosticDefinition? Find(string id) =>
        All.FirstOrDefault(definition => string.Equals(definition.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says that there is no such id, and which one was probably meant.</summary>
    public static LocalizedText Unknown(string id) =>
        NearestName.Of(id.ToUpperInvariant(), All.Select(definition => definition.Id)) is { } nearest
            ? Words.Say(
                "diagnostic-kinds.unknown-with-nearest",
                $"There is no diagnostic '{id}'; did you mean '{nearest}'?",
                $"没有编号为“{id}”的诊断；您是否要写“{nearest}”？")
            : Words.Say(
                "diagnostic-kinds.unknown",
                $"There is no diagnostic '{id}'; 'reportc explain' lists them all.",
                $"没有编号为“{id}”的诊断；reportc explain 可列出全部编号。");
}
