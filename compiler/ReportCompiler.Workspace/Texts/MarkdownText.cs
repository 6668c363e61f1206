using System.Buffers;
using System.Text;

namespace ReportCompiler.Workspace.Texts;

/// <summary>Writes text into a line of Markdown so that it is text and nothing else, inside a table cell too.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>&#|~$\r\n\0");

    /// <summary>The text with everything that Markdown gives a meaning to escaped, and line ends as spaces.</summary>
    /// <param name="text">The text.</param>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character is '\r' or '\n' or '\0')
            {
                escaped.Append(' ');
            }
            else if (Special.Contains(character))
            {
                escaped.Append('\\').Append(character);
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
