using System.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Text from a template inside comments that end with their line.</summary>
internal static class CommentText
{
    /// <summary>A text on one line: what ends a line for C# becomes a blank, half a character the sign for one that is lost.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                line.Append(character).Append(text[++index]);
            }
            else
            {
                line.Append(char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : char.IsSurrogate(character) ? '\uFFFD' : character);
            }
        }

        return line.ToString();
    }
}
