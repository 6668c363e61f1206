using System.Text;
using ReportCompiler.Published.Values;

namespace ReportCompiler.Published.Readers;

/// <summary>Puts letters together by their places.</summary>
internal static class PdfLines
{
    private const double Smaller = 0.9;
    private const double Raised = 0.12;
    private const double Gap = 0.2;
    private const double SameLine = 0.5;
    private const double NextLine = 1.75;
    private const char FirstWide = '\u2E80';

    /// <summary>The text of a cell, a line for each of its lines.</summary>
    /// <param name="letters">The letters.</param>
    public static string TextOf(IEnumerable<PdfLetter> letters) => string.Join('\n', LinesOf(letters).Select(line => line.Text).Where(text => text.Length > 0));

    /// <summary>The paragraphs of text outside of tables, from above, with the height of each.</summary>
    /// <param name="letters">The letters.</param>
    public static IReadOnlyList<(double Top, string Text)> ParagraphsOf(IEnumerable<PdfLetter> letters)
    {
        var paragraphs = new List<(double Top, string Text)>();
        (double Base, double Size, string Text)? last = null;
        foreach (var line in LinesOf(letters).Where(line => line.Text.Length > 0))
        {
            var goesOn = last is { } before && before.Base - line.Base < NextLine * line.Size && Math.Abs(before.Size - line.Size) < SameLine;
            if (goesOn)
            {
                var (top, text) = paragraphs[^1];
                paragraphs[^1] = (top, text[^1] >= FirstWide || line.Text[0] >= FirstWide ? text + line.Text : text + " " + line.Text);
            }
            else
            {
                paragraphs.Add((line.Base, line.Text));
            }

            last = line;
        }

        return [.. paragraphs.Select(paragraph => (paragraph.Top, RemarkText.Without(paragraph.Text)))];
    }

    private static IEnumerable<(double Base, double Size, string Text)> LinesOf(IEnumerable<PdfLetter> letters)
    {
        var line = new List<PdfLetter>();
        foreach (var letter in letters.OrderByDescending(letter => letter.Base))
        {
            // What is raised belongs to the line that it is raised from.
            if (line.Count > 0 && line.Max(other => other.Base) - letter.Base > SameLine * Math.Max(letter.Size, line.Max(other => other.Size)))
            {
                yield return Join(line);
                line.Clear();
            }

            line.Add(letter);
        }

        if (line.Count > 0)
        {
            yield return Join(line);
        }
    }

    private static (double Base, double Size, string Text) Join(List<PdfLetter> line)
    {
        var size = line.Max(letter => letter.Size);
        var foot = line.Where(letter => letter.Size >= Smaller * size).Min(letter => letter.Base);
        var text = new StringBuilder();
        PdfLetter? before = null;
        foreach (var letter in line.OrderBy(letter => letter.Left))
        {
            // Where bold is feigned, each letter stands twice on one place.
            if (before is { } same && same.Text == letter.Text && Math.Abs(same.Left - letter.Left) < SameLine)
            {
                continue;
            }

            var isRemark = IsRaised(letter) && before is { } full && !IsRaised(full);
            text.Append(before is { } last && letter.Left - last.Right > Gap * size && text[^1] != ' ' && last.Text[0] < FirstWide ? " " : string.Empty)
                .Append(isRemark ? RemarkText.Separator.ToString() : string.Empty).Append(letter.Text);
            before = letter;
        }

        return (line.Min(letter => letter.Base), size, text.ToString().Trim());

        bool IsRaised(PdfLetter letter) => letter.Size < Smaller * size || letter.Base - foot > Raised * size;
    }
}
