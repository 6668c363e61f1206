using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>The changes of a data file that mend a finding.</summary>
public static class Repairs
{
    /// <summary>Why a number is written anew that is right, but not in its plain form.</summary>
    public static readonly LocalizedText PlainForm = Words.Say("repairs.plain-form", "half-width digits, no separators", "使用半角数字，不加分隔符");

    /// <summary>
    /// The one change that mends a finding: the one that the rules point at, or a number in its plain form. Null where there is none, or
    /// several.
    /// </summary>
    public static Suggestion? UniqueOf(Finding finding)
    {
        if (finding.Suggestion is not null || finding.Definition != ValueDiagnostics.NotCanonical || finding.Expected is null)
        {
            return finding.Suggestion;
        }

        var cell = finding.Cell ?? string.Empty;
        return new Suggestion(new(new SuggestedChange(cell, cell, finding.Actual, finding.Expected, finding.Span)), PlainForm);
    }

    /// <summary>Every change that would mend a finding, for somebody to choose from: the likeliest first.</summary>
    public static IEnumerable<Suggestion> Of(Finding finding) =>
        UniqueOf(finding) is { } unique ? finding.Candidates.Prepend(unique) : finding.Candidates;

    /// <summary>The values that a change writes; those of cells that share one place, a row with nothing behind its key, as a list.</summary>
    public static IEnumerable<ValueEdit> EditsOf(Suggestion suggestion) => suggestion.Changes
        .GroupBy(change => change.Span)
        .Select(place => new ValueEdit(place.Key, place.Count() == 1 ? place.First().To : $"[{string.Join(", ", place.Select(change => change.To))}]"));
}
