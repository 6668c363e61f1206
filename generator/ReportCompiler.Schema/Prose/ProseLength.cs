using System.Globalization;
using System.Text;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Prose;

/// <summary>How long prose is to somebody who counts its characters on paper.</summary>
internal static class ProseLength
{
    private const char Escape = '\\';
    private const char AnyMark = '·';

    /// <summary>
    /// The characters of prose as a person sees them: figures as they are drawn, without marks of Markdown, addresses of links and spaces;
    /// a letter with its accents is one.
    /// </summary>
    public static int Of(Report report, Narrative narrative) => Count(UnmarkedProse.Of(Plain(Drawn(report, narrative))).Text);

    private static string Drawn(Report report, Narrative narrative)
    {
        var text = new StringBuilder(narrative.Markdown);
        foreach (var placeholder in narrative.Placeholders.Where(placeholder => placeholder.Cell >= 0).OrderByDescending(placeholder => placeholder.Start))
        {
            text.Remove(placeholder.Start, placeholder.Length);
            text.Insert(placeholder.Start, CellFormat.Write(report[placeholder.Cell], report.Form.Cells[placeholder.Cell].Type));
        }

        return text.ToString();
    }

    // Of a link the words are read, of a table its cells, of what is escaped the mark itself.
    private static string Plain(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        for (var index = 0; index < markdown.Length; index++)
        {
            var character = markdown[index];
            var next = index + 1 < markdown.Length ? markdown[index + 1] : '\0';
            if (character == Escape && char.IsPunctuation(next))
            {
                text.Append(AnyMark);
                index++;
            }
            else if (character == ']' && next == '(' && markdown.IndexOf(')', index) is > 0 and var end)
            {
                index = end;
            }
            else if (character is not ('[' or ']' or '|' or '#') || (character == '#' && !OpensLine(markdown, index)))
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

    private static bool OpensLine(string markdown, int index) => index == 0 || markdown[index - 1] is '\n' or '#';

    private static int Count(string text)
    {
        var count = 0;
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            count += string.IsNullOrWhiteSpace(elements.GetTextElement()) ? 0 : 1;
        }

        return count;
    }
}
