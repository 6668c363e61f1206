using System.Globalization;
using System.Text;

namespace ReportCompiler.Workspace.Texts;

/// <summary>How wide text stands in a fixed-width font: a Chinese character takes the room of two Latin letters.</summary>
public static class DisplayWidth
{
    // The ranges of UAX #11 that are wide or full-width and occur in forms, first and last code point.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2018, 0x2019), (0x201C, 0x201D), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The width in columns.</summary>
    /// <param name="text">The text, of one line.</param>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += IsCombining(rune) ? 0 : IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsWide(int code) => code >= Wide[0].First && Array.Exists(Wide, range => code >= range.First && code <= range.Last);
}
