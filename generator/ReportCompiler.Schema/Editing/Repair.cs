using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>A change of a data file as an editor offers it.</summary>
/// <param name="Title">What it does, as an order.</param>
/// <param name="Changes">The cells that it changes.</param>
public sealed record Repair(string Title, EquatableArray<SuggestedChange> Changes)
{
    /// <summary>Words a change.</summary>
    public static Repair Of(Suggestion suggestion, Language language)
    {
        var orders = Punctuation.Commas(suggestion.Changes.Select(Order));
        return new Repair(Punctuation.Bracketed(orders, suggestion.Because).In(language), suggestion.Changes);
    }

    private static LocalizedText Order(SuggestedChange change) => change.From is null
        ? Words.Say("repair.write", $"'{change.Label}': write {change.To}", $"“{change.Label}”填写 {change.To}")
        : Words.Say("repair.change", $"'{change.Label}': change {change.From} to {change.To}", $"“{change.Label}”由 {change.From} 改为 {change.To}");
}
