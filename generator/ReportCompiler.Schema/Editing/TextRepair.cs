using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>A change of the text of a data file as an editor offers it.</summary>
/// <param name="Title">What it does, as an order.</param>
/// <param name="Span">What gives way; of no width where text is only put in.</param>
/// <param name="Text">What takes its place, as it stands in the file.</param>
public sealed record TextRepair(string Title, SourceSpan Span, string Text);
