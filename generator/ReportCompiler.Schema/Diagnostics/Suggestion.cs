using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>A change of the data that would mend a finding.</summary>
/// <param name="Changes">The cells to change; one, or a few that belong together.</param>
/// <param name="Because">Why this change is likely.</param>
public sealed record Suggestion(EquatableArray<SuggestedChange> Changes, LocalizedText Because)
{
    /// <summary>The change in words, to stand behind the message of a finding.</summary>
    /// <param name="cell">The path of the cell that the message names already; null for none.</param>
    public LocalizedText Describe(string? cell) => Changes.Count == 1 && Changes[0].Cell == cell
        ? LocalizedText.Verbatim(Changes[0].To)
        : FindingWords.Together(Changes.Select(change => change.Describe()));
}
