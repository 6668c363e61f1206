using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>
/// Tells lines that YAML can read although it reads something else than is meant: what is indented by other characters than spaces is no key of
/// its own, what stands behind a stray mark is none at all, and a text that begins with a star is no name of a value that stands elsewhere.
/// </summary>
internal static class Misreading
{
    /// <summary>Whether a finding is about such a line.</summary>
    /// <param name="source">The text.</param>
    /// <param name="finding">What was found in it.</param>
    public static bool IsOf(YamlSource source, Finding finding) =>
        (finding.Definition == ShapeDiagnostics.UnknownKey || finding.Definition == ShapeDiagnostics.WrongShape)
        && finding.Span.Line <= source.Lines.Length
        && LineParts.Of(source.Lines[finding.Span.Line - 1]) is { IsBlank: false } line
        && (line.OddSpace >= 0 || line.Stroke >= 0 || (line.Key is null && line.KeyStart < line.Text.Length && line.Text[line.KeyStart] is '*' or '&'));
}
