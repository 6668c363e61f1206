using System.Buffers;
using System.Text;

namespace ReportCompiler.Workspace.Narratives.Written;

/// <summary>
/// Moves the edges of bold text and emphasis to where any reader of Markdown sees marks (CommonMark 0.31, 6.2: no mark closes between
/// punctuation and a letter, as in <c>**要点。**其后</c>): the punctuation at the edge steps out of the emphasis, and no character is lost.
/// </summary>
internal static class EmphasisFit
{
    private static readonly ProseStyle[] Styles = [ProseStyle.Bold, ProseStyle.Italic];

    /// <summary>The same text with edges that every reader sees.</summary>
    public static List<ProseRun> Fit(IEnumerable<ProseRun> runs)
    {
        var fitted = runs.Where(run => run.Text.Length > 0).ToList();
        foreach (var style in Styles)
        {
            FitEdges(fitted, style);
        }

        return fitted;
    }

    private static void FitEdges(List<ProseRun> runs, ProseStyle style)
    {
        for (var start = 0; start < runs.Count; start++)
        {
            if (!Has(runs[start], style) || (start > 0 && Continues(runs[start - 1], runs[start], style)))
            {
                continue;
            }

            start = FitStart(runs, start, style);
            var end = start;
            while (end + 1 < runs.Count && Continues(runs[end], runs[end + 1], style))
            {
                end++;
            }

            FitEnd(runs, end, style);
        }
    }

    // Gives back where the emphasis begins now.
    private static int FitStart(List<ProseRun> runs, int start, ProseStyle style)
    {
        while (start < runs.Count && Has(runs[start], style)
            && First(runs[start]) is var first && !CanStand(first, start > 0 && SameLink(runs, start - 1) ? Last(runs[start - 1]) : null))
        {
            var length = first.Utf16SequenceLength;
            var plain = runs[start] with { Text = runs[start].Text[..length], Style = runs[start].Style & ~style };
            runs[start] = runs[start] with { Text = runs[start].Text[length..] };
            runs.Insert(start, plain);
            start++;
            if (runs[start].Text.Length == 0)
            {
                runs.RemoveAt(start);
            }
        }

        return Math.Min(start, Math.Max(0, runs.Count - 1));
    }

    private static void FitEnd(List<ProseRun> runs, int end, ProseStyle style)
    {
        while (end >= 0 && Has(runs[end], style)
            && Last(runs[end]) is var last && !CanStand(last, end + 1 < runs.Count && SameLink(runs, end) ? First(runs[end + 1]) : null))
        {
            var length = last.Utf16SequenceLength;
            var plain = runs[end] with { Text = runs[end].Text[^length..], Style = runs[end].Style & ~style };
            runs[end] = runs[end] with { Text = runs[end].Text[..^length] };
            runs.Insert(end + 1, plain);
            if (runs[end].Text.Length == 0)
            {
                runs.RemoveAt(end);
                end--;
            }
        }
    }

    // Whether a mark may stand between the edge of the emphasis and what is beyond it; nothing is at the end of the text and at the bracket of a link.
    private static bool CanStand(Rune edge, Rune? beyond) =>
        !Rune.IsWhiteSpace(edge) && (!IsPunctuationOrSymbol(edge) || beyond is not { } other || Rune.IsWhiteSpace(other) || IsPunctuation(other));

    private static bool Has(ProseRun run, ProseStyle style) => (run.Style & style) != 0;

    private static bool Continues(ProseRun run, ProseRun next, ProseStyle style) => Has(run, style) && Has(next, style) && run.Link == next.Link;

    private static bool SameLink(List<ProseRun> runs, int index) => runs[index].Link == runs[index + 1].Link;

    private static Rune First(ProseRun run) => Rune.DecodeFromUtf16(run.Text, out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;

    private static Rune Last(ProseRun run) => Rune.DecodeLastFromUtf16(run.Text, out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;

    private static bool IsPunctuation(Rune rune) => Rune.IsPunctuation(rune) || (rune.IsAscii && Rune.IsSymbol(rune));

    private static bool IsPunctuationOrSymbol(Rune rune) => Rune.IsPunctuation(rune) || Rune.IsSymbol(rune);
}
