using System.Text;

namespace ReportCompiler.Published.Values;

/// <summary>White space as it counts in a document: one space, and none at the edges.</summary>
internal static class FoldedText
{
    private const char HardSpace = '\u00A0';

    // Where Windows-1252 has the characters that its users type, Unicode has controls: a document that was converted carelessly has these.
    private const string Typed =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private const char FirstWide = '\u2E80';
    private const char FirstControl = '\u0080';

    /// <summary>A text with every stretch of white space made one space.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) =>
        string.Join(' ', Mended(RemarkText.Without(text)).Replace(HardSpace, ' ').Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text of several lines as one: between words stands a space, behind a hyphen and beside characters of East Asia nothing.</summary>
    /// <param name="text">The text.</param>
    public static string OfLines(string text)
    {
        var joined = new StringBuilder();
        foreach (var line in text.Split('\n').Select(Of).Where(line => line.Length > 0))
        {
            var isClose = joined.Length == 0 || joined[^1] == '-' || joined[^1] >= FirstWide || line[0] >= FirstWide;
            joined.Append(isClose ? string.Empty : " ").Append(line);
        }

        return joined.ToString();
    }

    private static string Mended(string text) => text.Any(IsControl)
        ? new string([.. text.Select(character => IsControl(character) ? Typed[character - FirstControl] : character)]) : text;

    private static bool IsControl(char character) => character is >= FirstControl and < HardSpace;
}
