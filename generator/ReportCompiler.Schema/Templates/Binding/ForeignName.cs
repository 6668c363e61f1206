using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>A name in a rule that only another version of the form can have.</summary>
/// <param name="Paths">The paths of the cells meant.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Where">Where it was looked up.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ForeignName(EquatableArray<string> Paths, string Name, string Where, SourceSpan Span);
