using System.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Diagnostics;

/// <summary>Brings what a file contains into a message of one line: build tools read messages line by line.</summary>
internal static class OneLine
{
    // Longer than any name of a form; more than this helps nobody to find a place that is given anyway.
    private const int MaxCharacters = 300;

    /// <summary>The text with line breaks and control characters as spaces and hidden ones as escapes, cut where it is very long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= MaxCharacters && !text.Any(NeedsCare))
        {
            return HiddenCharacters.Show(text);
        }

        var line = new StringBuilder(Math.Min(text.Length, MaxCharacters) + 1);
        for (var index = 0; index < text.Length && index < MaxCharacters; index++)
        {
            line.Append(Clean(text, index));
        }

        return HiddenCharacters.Show(line.Append(text.Length > MaxCharacters ? "…" : string.Empty).ToString());
    }

    private static bool NeedsCare(char character) => IsBreak(character) || char.IsSurrogate(character);

    private static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';

    private static char Clean(string text, int index)
    {
        var character = text[index];
        if (IsBreak(character))
        {
            return ' ';
        }

        var isHalf = char.IsSurrogate(character)
            && !(index + 1 < MaxCharacters && index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]))
            && !(index > 0 && char.IsSurrogatePair(text[index - 1], character));
        return isHalf ? '\uFFFD' : character;
    }
}
