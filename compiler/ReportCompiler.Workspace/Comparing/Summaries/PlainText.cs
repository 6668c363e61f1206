using System.Text;

namespace ReportCompiler.Workspace.Comparing.Summaries;

/// <summary>Text from data files made fit to stand in a line that somebody reviews.</summary>
public static class PlainText
{
    private const string Paragraph = " ¶ ";
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text on one line. Control characters, and those that turn the direction of writing, are replaced: with them a line could
    /// be made to look like another than it is.
    /// </summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var isParagraph = false;
        foreach (var character in text)
        {
            if (character is '\n' or '\r')
            {
                isParagraph = true;
                continue;
            }

            line.Append(isParagraph ? Paragraph : string.Empty).Append(IsHarmful(character) ? Replacement : character);
            isParagraph = false;
        }

        return line.Append(isParagraph ? Paragraph.TrimEnd() : string.Empty).ToString();
    }

    private static bool IsHarmful(char character) =>
        (char.IsControl(character) && character != '\t')
        || character is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
