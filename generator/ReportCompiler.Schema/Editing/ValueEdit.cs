using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>A value of a data file that is to be written anew.</summary>
/// <param name="Span">Where the value stands; of no width where a key or an item has none.</param>
/// <param name="Value">What shall stand there: a number in its plain form.</param>
public sealed record ValueEdit(SourceSpan Span, string Value);
