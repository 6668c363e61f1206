using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>A scalar of a data file.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Margin">The column of the key before it, from 1.</param>
/// <param name="Unit">The part that it belongs to.</param>
internal sealed record ScalarToken(SourceSpan Span, int Margin, FilePart Unit);
