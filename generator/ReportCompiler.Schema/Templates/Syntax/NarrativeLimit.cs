using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>How long prose may be, as declared.</summary>
/// <param name="Section">The section.</param>
/// <param name="MaxLength">How many characters it may have at most.</param>
internal sealed record NarrativeLimit(YamlScalar Section, int MaxLength);
