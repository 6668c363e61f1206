using System.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Text from a template inside documentation comments.</summary>
internal static class XmlText
{
    /// <summary>The lines of a text, escaped; never none.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (IsLineBreak(text[index]))
            {
                Add(lines, line);
            }
            else
            {
                index += Append(line, text, index);
            }
        }

        Add(lines, line);
        return lines.Count == 0 ? [string.Empty] : lines;
    }

    /// <summary>A text on one line, escaped.</summary>
    public static string Line(string text) => string.Join(" ", Lines(text));

    private static void Add(List<string> lines, StringBuilder line)
    {
        var text = line.ToString().Trim();
        line.Clear();
        if (text.Length > 0)
        {
            lines.Add(text);
        }
    }

    // What C# takes for the end of a line would end the comment.
    private static bool IsLineBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    // Returns how many characters beyond the one at the index were taken.
    private static int Append(StringBuilder line, string text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            line.Append(character).Append(text[index + 1]);
            return 1;
        }

        _ = character switch
        {
            '&' => line.Append("&amp;"),
            '<' => line.Append("&lt;"),
            '>' => line.Append("&gt;"),
            '\t' => line.Append(' '),
            _ => line.Append(IsXmlCharacter(character) ? character : '\uFFFD'),
        };
        return 0;
    }

    private static bool IsXmlCharacter(char character) =>
        character >= ' ' && !char.IsSurrogate(character) && character is not ('\uFFFE' or '\uFFFF');
}
