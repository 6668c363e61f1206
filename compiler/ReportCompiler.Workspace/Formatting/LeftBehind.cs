using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Something that a report says and that has no place in another version of its form.</summary>
/// <param name="Span">Where it stands in the file as it was.</param>
/// <param name="Place">The cell or the section, in the words of the version that it is filled in on.</param>
/// <param name="Value">What stands there.</param>
public sealed record LeftBehind(SourceSpan Span, string Place, string Value);
