using System.Globalization;
using System.Text;

namespace ReportCompiler.Schema.Text;

/// <summary>
/// Characters that take no room, or turn the direction of writing: nobody sees them, and they change how a text is shown or found. The two
/// joiners count among them except where a script, or a sign made of several, needs them.
/// </summary>
public static class HiddenCharacters
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    /// <summary>How many units of UTF-16 the hidden character takes that stands at a place; 0 where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place.</param>
    public static int LengthAt(string text, int index) => text[index] switch
    {
        < '\u00AD' => 0,
        NonJoiner or Joiner => IsJoinerNeeded(text, index) ? 0 : 1,
        var character when IsDirection(character) || IsWithoutWidth(character) => 1,
        var character => IsTag(text, index, character) ? 2 : 0,
    };

    /// <summary>Whether a character turns the direction of writing (Unicode Standard Annex 9).</summary>
    /// <param name="character">The character.</param>
    public static bool IsDirection(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';

    /// <summary>A text in which what is hidden can be seen: each such character as its escape, <c>\u202E</c>.</summary>
    /// <param name="text">The text.</param>
    public static string Show(string text)
    {
        StringBuilder? shown = null;
        for (var index = 0; index < text.Length; index++)
        {
            var length = LengthAt(text, index);
            if (length > 0)
            {
                shown ??= new StringBuilder(text, 0, index, text.Length + 16);
                shown.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
                if (length > 1)
                {
                    shown.Append("\\u").Append(((int)text[++index]).ToString("X4", CultureInfo.InvariantCulture));
                }
            }
            else
            {
                shown?.Append(text[index]);
            }
        }

        return shown?.ToString() ?? text;
    }

    private static bool IsWithoutWidth(char character) => character is '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E'
        or '\u200B' or (>= '\u2060' and <= '\u2064') or (>= '\u206A' and <= '\u206F') or '\u3164' or '\uFEFF' or (char)0xFFA0 or (>= '\uFFF9' and <= '\uFFFB');

    // Letters and digits of the tag block, with which a text can be hidden in a text.
    private static bool IsTag(string text, int index, char character) =>
        character == '\uDB40' && index + 1 < text.Length && text[index + 1] is >= '\uDC00' and <= '\uDC7F';

    private static bool IsJoinerNeeded(string text, int index) =>
        index > 0 && index + 1 < text.Length && IsJoined(text[index - 1]) && IsJoined(text[index + 1]);

    // Letters of scripts that join, and signs such as emoji.
    private static bool IsJoined(char character) => !char.IsDigit(character) && character is (>= '\u0600' and <= '\u109F') or (>= '\u1780' and <= '\u18AF')
        or (>= '\u2190' and <= '\u2BFF') or '\uFE0F' or (>= '\uA840' and <= '\uA87F') or (>= '\uD83C' and <= '\uD83E') or (>= '\uDC00' and <= '\uDFFF');
}
