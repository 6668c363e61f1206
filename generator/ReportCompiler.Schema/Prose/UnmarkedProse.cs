using System.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Prose;

/// <summary>
/// Prose as it is read: without marks of emphasis and what nobody sees, without the line ends of a paragraph, and with spaces only where they part words or
/// figures of Latin script. The end of a paragraph or list item is a line end.
/// </summary>
internal sealed class UnmarkedProse
{
    /// <summary>What stands for the end of a paragraph.</summary>
    public const char ParagraphEnd = '\n';

    private const string Emphasis = "*_`";
    private const string LineMarks = "-+*#>|";

    // Of the number of a list item.
    private const int MaxDigits = 2;

    private readonly List<int> _places;

    private UnmarkedProse(string text, List<int> places) => (Text, _places) = (text, places);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Reads Markdown.</summary>
    public static UnmarkedProse Of(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        var places = new List<int>(markdown.Length);
        for (var index = BehindMark(markdown, 0); index < markdown.Length; index++)
        {
            var character = markdown[index];
            if (char.IsWhiteSpace(character))
            {
                var end = index;
                while (end < markdown.Length && char.IsWhiteSpace(markdown[end]))
                {
                    end++;
                }

                var gap = Gap(markdown, index, end, text);
                if (gap is { } kept)
                {
                    text.Append(kept);
                    places.Add(index);
                }

                index = (gap == ParagraphEnd ? BehindMark(markdown, end) : end) - 1;
            }
            else if (HiddenCharacters.LengthAt(markdown, index) is > 0 and var hidden)
            {
                index += hidden - 1;
            }
            else if (Emphasis.IndexOf(character) < 0)
            {
                text.Append(character);
                places.Add(index);
            }
        }

        return new UnmarkedProse(text.ToString(), places);
    }

    /// <summary>Where a part of the text stands in the Markdown.</summary>
    public (int Start, int Length) SpanOf(int start, int length) => (_places[start], _places[start + length - 1] + 1 - _places[start]);

    /// <summary>Where a character of the Markdown that is read stands in the text.</summary>
    public int PlaceOf(int start) => _places.BinarySearch(start);

    private static char? Gap(string markdown, int start, int end, StringBuilder before)
    {
        var lines = 0;
        for (var index = start; index < end; index++)
        {
            lines += markdown[index] == '\n' ? 1 : 0;
        }

        if (lines > 1 || (lines == 1 && BehindMark(markdown, end) > end))
        {
            return ParagraphEnd;
        }

        return before.Length > 0 && end < markdown.Length && IsLatin(before[before.Length - 1]) && IsLatin(markdown[end]) ? ' ' : null;
    }

    // Where a line goes on behind the mark of a list item, heading, quotation or table that it may begin with.
    private static int BehindMark(string markdown, int start)
    {
        var end = start;
        if (start < markdown.Length && LineMarks.IndexOf(markdown[start]) >= 0)
        {
            end++;
            return markdown[start] is '#' or '>' or '|' || IsSpaceAt(markdown, end) ? end : start;
        }

        return Math.Max(BehindNumber(markdown, start), BehindBrackets(markdown, start));
    }

    // A number with a point needs no space where no digit follows: 2.Requests; nor does one that stands in brackets.
    private static int BehindNumber(string markdown, int start)
    {
        var end = BehindDigits(markdown, start);
        if (end == start || end >= markdown.Length)
        {
            return start;
        }

        var isMark = IsSpaceAt(markdown, end + 1) ? markdown[end] is '.' or ')'
            : end - start <= MaxDigits && markdown[end] is '.' or '．' or '、' && BehindDigits(markdown, end + 1) == end + 1;
        return isMark ? end + 1 : start;
    }

    private static int BehindBrackets(string markdown, int start)
    {
        if (start >= markdown.Length || markdown[start] is not ('（' or '('))
        {
            return start;
        }

        var end = BehindDigits(markdown, start + 1);
        return end > start + 1 && end <= start + 1 + MaxDigits && end < markdown.Length && markdown[end] is '）' or ')' ? end + 1 : start;
    }

    private static int BehindDigits(string markdown, int start)
    {
        while (start < markdown.Length && markdown[start] is (>= '0' and <= '9') or (>= '０' and <= '９'))
        {
            start++;
        }

        return start;
    }

    private static bool IsSpaceAt(string markdown, int at) => at < markdown.Length && char.IsWhiteSpace(markdown[at]);

    private static bool IsLatin(char character) => character < '\u0250' && character is not ('{' or '}');
}
