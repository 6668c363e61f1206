using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>A change of the text of a data file that an editor offers for a finding; no command makes it unasked.</summary>
/// <param name="Title">What it does, as an order.</param>
/// <param name="Span">What gives way; of no width where text is only put in.</param>
/// <param name="Text">What takes its place, as it stands in the file.</param>
public sealed record TextFix(LocalizedText Title, SourceSpan Span, string Text);
