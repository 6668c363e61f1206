using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml;

/// <summary>What is wrong with lines that were taken out of a text.</summary>
/// <param name="Span">Where it is wrong.</param>
/// <param name="Problem">What is wrong; null for marks that git leaves where two changes contradict each other.</param>
internal sealed record YamlDamage(SourceSpan Span, LocalizedText? Problem)
{
    /// <summary>It as a finding.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">What stands in the line, in the form's words; null where that is not known.</param>
    public Finding In(string file, string? place) => Problem is null
        ? new Finding(ShapeDiagnostics.ConflictMarkers, file, Span, Conflict(Span.Line, Span.EndLine))
        : new Finding(ShapeDiagnostics.UnreadableLine, file, Span, Line(place), Problem);

    private static LocalizedText Line(string? place) => place is null
        ? Words.Say("yaml-damage.line", "this line", "该行")
        : Words.Say("yaml-damage.line-of", $"{place}: this line", $"{place}：该行");

    private static LocalizedText Conflict(int first, int last) => first == last
        ? Words.Say("yaml-damage.marker", "a conflict marker of git is left in this line", "该行留有 git 的冲突标记")
        : Words.Say(
            "yaml-damage.conflict",
            $"lines {first} to {last} hold two versions of the same, between the conflict markers of git (<<<<<<<, =======, >>>>>>>)",
            $"第 {first} 至 {last} 行是同一内容的两个版本，夹在 git 的冲突标记（<<<<<<<、=======、>>>>>>>）之间");
}
