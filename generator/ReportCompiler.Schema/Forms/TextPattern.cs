using System.Globalization;

namespace ReportCompiler.Schema.Forms;

/// <summary>
/// The shape that a code kept as text must have: a small part of regular expressions, matched from the first letter to the last in time that
/// grows with the text and the pattern alone. It knows letters, classes such as <c>[0-9A-Z]</c>, <c>\</c> before a mark, <c>?</c>, <c>*</c>,
/// <c>+</c>, <c>{6}</c> and <c>{2,8}</c> behind them, and <c>|</c> between whole shapes.
/// </summary>
public sealed class TextPattern
{
    /// <summary>How long a text can be, in letters, that still has the shape of a pattern.</summary>
    public const int MaxLength = 200;

    private const string Marks = ".^$|?*+()[]{}\\/";

    private readonly IReadOnlyList<IReadOnlyList<Step>> _shapes;

    private TextPattern(IReadOnlyList<IReadOnlyList<Step>> shapes) => _shapes = shapes;

    /// <summary>Reads a pattern; null where it is none.</summary>
    /// <param name="text">The pattern.</param>
    public static TextPattern? Parse(string text)
    {
        var (shapes, shape) = (new List<IReadOnlyList<Step>>(), new List<Step>());
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '|')
            {
                shapes.Add(shape);
                shape = [];
                at++;
            }
            else if (ReadStep(text, ref at) is { } step)
            {
                shape.Add(step);
            }
            else
            {
                return null;
            }
        }

        shapes.Add(shape);
        return shapes.TrueForAll(each => each.Count > 0) ? new TextPattern(shapes) : null;
    }

    /// <summary>Whether a whole text has the shape.</summary>
    /// <param name="text">The text.</param>
    public bool Matches(string text) => text.Length <= MaxLength && _shapes.Any(shape => Matches(shape, text));

    /// <summary>How long each text of the shape is; null where that is not said of all of them.</summary>
    public int? Length => _shapes.Count == 1 && _shapes[0].All(step => step.Least == step.Most) ? _shapes[0].Sum(step => step.Least) : null;

    /// <summary>Whether the shape consists of digits alone.</summary>
    public bool IsOfDigits => _shapes.All(shape => shape.All(step => step is { Letters: "09", IsInverted: false }));

    // The places in the text up to which the steps so far may have come.
    private static bool Matches(IReadOnlyList<Step> shape, string text)
    {
        var places = new bool[text.Length + 1];
        places[0] = true;
        foreach (var step in shape)
        {
            places = After(step, places, text);
        }

        return places[text.Length];
    }

    private static bool[] After(Step step, bool[] places, string text)
    {
        var after = new bool[places.Length];
        for (var start = 0; start < places.Length; start++)
        {
            for (var end = start; places[start] && end <= text.Length && end - start <= step.Most; end++)
            {
                after[end] |= end - start >= step.Least;
                if (end == text.Length || !step.Takes(text[end]))
                {
                    break;
                }
            }
        }

        return after;
    }

    private static Step? ReadStep(string text, ref int at)
    {
        var isClass = text[at] == '[';
        var (letters, isInverted) = isClass ? ReadClass(text, ref at) : (ReadLetter(text, ref at) is { } letter ? new string(letter, 2) : null, false);
        if (letters is null || ReadCount(text, ref at) is not var (least, most) || most < least)
        {
            return null;
        }

        return new Step(letters, isInverted, least, most);
    }

    private static char? ReadLetter(string text, ref int at)
    {
        if (text[at] == '\\')
        {
            at += 2;
            return at <= text.Length && Marks.IndexOf(text[at - 1]) >= 0 ? text[at - 1] : null;
        }

        return Marks.IndexOf(text[at]) < 0 ? text[at++] : null;
    }

    // First and last letter of each range, one behind the other.
    private static (string? Letters, bool IsInverted) ReadClass(string text, ref int at)
    {
        var letters = string.Empty;
        var isInverted = ++at < text.Length && text[at] == '^';
        at += isInverted ? 1 : 0;
        while (at < text.Length && text[at] != ']')
        {
            if (ReadLetter(text, ref at) is not { } first)
            {
                return default;
            }

            var last = first;
            if (at + 1 < text.Length && text[at] == '-' && text[at + 1] != ']')
            {
                at++;
                if (ReadLetter(text, ref at) is not { } end || end < first)
                {
                    return default;
                }

                last = end;
            }

            letters += $"{first}{last}";
        }

        return at++ < text.Length && letters.Length > 0 ? (letters, isInverted) : default;
    }

    private static (int Least, int Most)? ReadCount(string text, ref int at)
    {
        var mark = at < text.Length ? text[at] : '\0';
        if (mark is '?' or '*' or '+')
        {
            at++;
            return (mark == '+' ? 1 : 0, mark == '?' ? 1 : MaxLength);
        }

        if (mark != '{')
        {
            return (1, 1);
        }

        var end = text.IndexOf('}', at);
        var bounds = end < 0 ? [] : text.Substring(at + 1, end - at - 1).Split(',');
        at = end + 1;
        return bounds.Length is 1 or 2 && Bound(bounds[0]) is { } least && Bound(bounds[bounds.Length - 1]) is { } most ? (least, most) : null;
    }

    private static int? Bound(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bound) && bound <= MaxLength ? bound : null;

    private sealed record Step(string Letters, bool IsInverted, int Least, int Most)
    {
        public bool Takes(char letter)
        {
            var isIn = false;
            for (var range = 0; range < Letters.Length; range += 2)
            {
                isIn |= letter >= Letters[range] && letter <= Letters[range + 1];
            }

            return isIn != IsInverted;
        }
    }
}
