using System.Text;

namespace ReportCompiler.LanguageServer.Features;

/// <summary>Texts of forms and data inside of Markdown: nothing of them may become markup.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]()<>#+-.!|~&:";

    // As much as anybody reads in a box beside a word.
    private const int MaxCharacters = 500;

    /// <summary>A text on one line, with whatever could be markup escaped.</summary>
    public static string Text(string text)
    {
        var written = new StringBuilder(text.Length + 8);
        foreach (var character in text.Length > MaxCharacters ? text.AsSpan(0, MaxCharacters) : text)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                written.Append(' ');
                continue;
            }

            if (Special.Contains(character, StringComparison.Ordinal))
            {
                written.Append('\\');
            }

            written.Append(character);
        }

        return written.Append(text.Length > MaxCharacters ? "…" : string.Empty).ToString();
    }

    /// <summary>A path or an id as code.</summary>
    public static string Code(string text) => "`" + string.Concat(text.Where(character => !char.IsControl(character) && character is not '`')) + "`";
}
