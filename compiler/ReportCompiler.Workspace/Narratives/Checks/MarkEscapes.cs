using System.Text;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Narratives.Checks;

/// <summary>The backslashes that make text of marks, as a quick fix: for one of them, and for all where they stand on one line.</summary>
internal static class MarkEscapes
{
    // Of these every one could pair with another.
    private const string Pairing = "*`~_=+^";

    private static readonly LocalizedText Escape = Words.Say("foreign-marks.escape", "Put a backslash before it: it is text", "在前面加反斜杠，作为正文");

    /// <summary>The fixes; none where the text stands in the file in a way that has no place for a backslash.</summary>
    /// <param name="narrative">The text.</param>
    /// <param name="own">The mark that is told: where it begins, and how many characters it has.</param>
    /// <param name="marks">All marks like it, in order.</param>
    public static List<TextFix> Of(Narrative narrative, (int Start, int Length) own, IReadOnlyList<(int Start, int Length)> marks)
    {
        var fixes = new List<TextFix>();
        if (Fix(narrative, [own], Escape) is { } first)
        {
            fixes.Add(first);
        }

        if (marks.Count > 1)
        {
            var count = marks.Count;
            var title = Words.Say(
                "foreign-marks.escape-all", $"Put a backslash before each of the {count}: they are text", $"在 {count} 处前面都加反斜杠，作为正文");
            if (Fix(narrative, marks, title) is { } all)
            {
                fixes.Add(all);
            }
        }

        return fixes;
    }

    private static TextFix? Fix(Narrative narrative, IReadOnlyList<(int Start, int Length)> marks, LocalizedText title)
    {
        var start = marks[0].Start;
        var end = marks[^1].Start + marks[^1].Length;
        var span = narrative.Locator.Locate(narrative.Markdown, start, end - start);
        var isAsItStands = narrative.Locator.Layout != TextLayout.Folded || !narrative.Locator.IsEscaped;
        if (!isAsItStands || span.Line != span.EndLine || span.EndColumn - span.Column != end - start
            || narrative.Markdown.IndexOf('\n', start, end - start) >= 0)
        {
            return null;
        }

        var text = new StringBuilder();
        var position = start;
        foreach (var (from, length) in marks)
        {
            text.Append(narrative.Markdown, position, from - position).Append(Escaped(narrative.Markdown.Substring(from, length)));
            position = from + length;
        }

        return new TextFix(title, span, narrative.Locator.IsEscaped ? text.Replace("\\", "\\\\").ToString() : text.ToString());
    }

    private static string Escaped(string mark) => mark switch
    {
        ['!', ..] => "\\!\\" + mark[1..],
        [var first, ..] when Pairing.Contains(first, StringComparison.Ordinal) && mark.Trim(first).Length > 0 =>
            mark.Replace($"{first}", $"\\{first}", StringComparison.Ordinal),
        ['`', ..] => mark.Replace("`", "\\`", StringComparison.Ordinal),
        _ => "\\" + mark,
    };
}
