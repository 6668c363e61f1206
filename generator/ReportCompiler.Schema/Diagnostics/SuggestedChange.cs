using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>A change of one cell.</summary>
/// <param name="Cell">The path of the cell.</param>
/// <param name="Label">Its row and column in the form's words.</param>
/// <param name="From">What stands there, as pages write it; null where nothing does.</param>
/// <param name="To">What should stand there, as pages write it.</param>
/// <param name="Span">Where the cell stands in the data file; unknown where the file leaves it out, so that there is nothing to replace.</param>
public sealed record SuggestedChange(string Cell, string Label, string? From, string To, SourceSpan Span)
{
    /// <summary>The change in words.</summary>
    public LocalizedText Describe() => From is null ? FindingWords.Filled(Label, To) : FindingWords.Changed(Label, From, To);
}
