using ReportCompiler.Schema.Text;
using YamlDotNet.Core;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What a cursor stands at, kept for when it comes there.</summary>
/// <param name="Token">What stands there.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The text of a scalar.</param>
/// <param name="Style">How the scalar is written.</param>
/// <param name="Mark">The value as it is written, where it begins with a character that means something in YAML; null where it does not.</param>
/// <param name="Alias">The name of an alias; null where another node stands there.</param>
/// <param name="HasFailed">Whether the document ends there because it cannot be read.</param>
internal readonly record struct YamlEvent(
    YamlToken Token, SourceSpan Span, string Value, ScalarStyle Style, string? Mark, string? Alias, bool HasFailed);
