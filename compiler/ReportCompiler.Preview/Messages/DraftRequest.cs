using ReportCompiler.Workspace.Drafts;

namespace ReportCompiler.Preview.Messages;

/// <summary>What a page asks with the draft that it holds.</summary>
/// <param name="File">The data file, as messages name it.</param>
/// <param name="Version">The version of the file that the draft was begun from.</param>
/// <param name="Cells">What was typed into cells, by their paths.</param>
/// <param name="Prose">What was written as prose, by the ids of sections.</param>
/// <param name="Section">The section whose prose is asked for; null for none.</param>
internal sealed record DraftRequest(
    string? File, string? Version, IReadOnlyDictionary<string, string?>? Cells, IReadOnlyDictionary<string, string?>? Prose, string? Section)
{
    /// <summary>The draft.</summary>
    public DraftChanges Changes => new(Filled(Cells), Filled(Prose));

    private static Dictionary<string, string> Filled(IReadOnlyDictionary<string, string?>? changes) =>
        changes?.ToDictionary(change => change.Key, change => change.Value ?? string.Empty, StringComparer.Ordinal) ?? new(StringComparer.Ordinal);
}
