using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>The prose of a section, as the data file has it.</summary>
/// <param name="Markdown">The text, with its placeholders.</param>
/// <param name="Locator">Where the text stands in the data file, character by character.</param>
/// <param name="Placeholders">The cells that the text draws figures from, in order.</param>
public sealed record Narrative(string Markdown, TextLocator Locator, EquatableArray<Placeholder> Placeholders)
{
    /// <summary>Where the text stands in the data file.</summary>
    public SourceSpan Span => Locator.Span;
}
