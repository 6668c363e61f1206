using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>The prose of a section, as the data file has it.</summary>
/// <param name="Markdown">The text, with its placeholders.</param>
/// <param name="Span">Where the text stands in the data file.</param>
/// <param name="Placeholders">The cells that the text draws figures from, in order.</param>
public sealed record Narrative(string Markdown, SourceSpan Span, EquatableArray<Placeholder> Placeholders);
