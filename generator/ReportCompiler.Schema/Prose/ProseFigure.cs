using System.Globalization;

namespace ReportCompiler.Schema.Prose;

/// <summary>Reads the figures of prose, in digits of either width.</summary>
internal static class ProseFigure
{
    private const int GroupLength = 3;

    /// <summary>The length of the figure at a place; 0 where there is none.</summary>
    public static int LengthAt(string text, int start)
    {
        var end = EndOfDigits(text, start);
        if (end == start)
        {
            return 0;
        }

        while (end + GroupLength < text.Length && text[end] is ',' or '，' && EndOfDigits(text, end + 1) == end + 1 + GroupLength)
        {
            end += 1 + GroupLength;
        }

        if (end < text.Length && text[end] is '.' or '．' && EndOfDigits(text, end + 1) is var fraction && fraction > end + 1)
        {
            end = fraction;
        }

        return end - start;
    }

    /// <summary>The value of a figure; null where it is larger than any.</summary>
    public static decimal? ValueOf(string figure)
    {
        var digits = new string(figure.Select(Narrow).Where(character => character != ',').ToArray());
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>How many decimal places a figure states.</summary>
    public static int PlacesOf(string figure)
    {
        var point = figure.IndexOfAny(['.', '．']);
        return point < 0 ? 0 : figure.Length - point - 1;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && text[start] is (>= '0' and <= '9') or (>= '０' and <= '９'))
        {
            start++;
        }

        return start;
    }

    private static char Narrow(char character) => character switch
    {
        >= '０' and <= '９' => (char)(character - '０' + '0'),
        '．' => '.',
        '，' => ',',
        _ => character,
    };
}
