using System.Globalization;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Prose;

/// <summary>Reads years, and writes words that speak of a year out of those that leave it open: <c>较{last}</c>.</summary>
/// <param name="words">The words of the form; null where it has none.</param>
/// <param name="year">The year of the report.</param>
internal sealed class YearWords(ClaimWords? words, int year)
{
    private const string Number = "{n}";
    private const int Digits = 4;
    private const string Spans = "-－–—~～至到、";

    private readonly IReadOnlyList<(string Mark, IReadOnlyList<string> Words)> _years = words is null ? [] :
    [
        ("{last}", [.. words.LastYear, .. Numbers(words, year - 1)]),
        ("{this}", [.. words.ThisYear, .. Numbers(words, year)]),
        ("{next}", [.. words.NextYear, .. Numbers(words, year + 1)]),
    ];

    // What stands before and behind the number of a year, the longest first.
    private readonly IReadOnlyList<(string Before, string After)> _sides =
        [.. (words?.Years ?? default).Select(SidesOf).OrderByDescending(sides => sides.Before.Length + sides.After.Length)];

    /// <summary>Every way to write a word.</summary>
    public IEnumerable<string> Of(string word)
    {
        IEnumerable<string> all = [word];
        foreach (var (mark, years) in _years)
        {
            if (word.IndexOf(mark, StringComparison.Ordinal) >= 0)
            {
                all = [.. all.SelectMany(text => years.Where(year => year.IndexOf('{') < 0).Select(year => text.Replace(mark, year)))];
            }
        }

        return all;
    }

    /// <summary>The year that stands at a place, and where it ends; null where none does.</summary>
    public (ClaimWordKind Kind, int End)? At(string text, int start)
    {
        foreach (var (before, after) in _sides)
        {
            var at = start + before.Length;
            at = before.Length > 0 && at < text.Length && text[at] == ' ' ? at + 1 : at;
            var behind = at + Digits;
            if (ProseLexer.StandsAt(text, start, before) && ProseFigure.LengthAt(text, at) == Digits && ProseLexer.StandsAt(text, behind, after)
                && ProseFigure.ValueOf(text.Substring(at, Digits)) is { } value and >= 1900 and <= 2100)
            {
                return (KindOf(value, IsEndOfSpan(text, at)), behind + after.Length);
            }
        }

        return null;
    }

    private ClaimWordKind KindOf(decimal value, bool isEndOfSpan) =>
        isEndOfSpan ? ClaimWordKind.OtherYear : value == year ? ClaimWordKind.ThisYear : value == year - 1 ? ClaimWordKind.LastYear : ClaimWordKind.OtherYear;

    private static bool IsEndOfSpan(string text, int at) =>
        at > 1 && Spans.IndexOf(text[at - 1]) >= 0 && ProseFigure.LengthAt(text, at - 2) > 0;

    private static (string Before, string After) SidesOf(string word)
    {
        var at = word.IndexOf(Number, StringComparison.Ordinal);
        return at < 0 ? (string.Empty, word) : (word.Substring(0, at).TrimEnd(), word.Substring(at + Number.Length));
    }

    // A number alone is a year only where the form writes years so.
    private static IEnumerable<string> Numbers(ClaimWords words, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return words.Years.Select(word => word.IndexOf(Number, StringComparison.Ordinal) < 0 ? digits + word : word.Replace(Number, digits));
    }
}
