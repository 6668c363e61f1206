using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportCompiler.Published.Values;

/// <summary>Days as documents write them. A day that could be two, as 3/4/2024, is none: which comes first, a document does not say.</summary>
internal static partial class DayText
{
    private static readonly string[] Formats = ["MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-M-d"];

    /// <summary>A day as an ISO 8601 date; null where a text is no day, or could be two.</summary>
    /// <param name="text">The text.</param>
    public static string? Read(string text)
    {
        if (YearFirst().Match(text) is { Success: true } match)
        {
            return Of($"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}");
        }

        if (YearLast().Match(text) is { Success: true } slashed)
        {
            var (first, second) = (Number(slashed.Groups["first"]), Number(slashed.Groups["second"]));
            return first > 12 ? Of($"{slashed.Groups["year"].Value}-{second}-{first}")
                : second > 12 || first == second ? Of($"{slashed.Groups["year"].Value}-{first}-{second}")
                : null;
        }

        return Of(text);
    }

    /// <summary>The one day that a text names among other words; null where it names none or several.</summary>
    /// <param name="text">The text.</param>
    public static string? FindIn(string text)
    {
        var days = Somewhere().Matches(text).Select(match => Read(match.Value)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return days.Count == 1 ? days[0] : null;
    }

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string? Of(string text) => DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^(?<year>[0-9]{4})\s*[-/.年]\s*(?<month>[0-9]{1,2})\s*[-/.月]\s*(?<day>[0-9]{1,2})\s*日?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"[0-9]{4}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}|[A-Z][a-z]+\.? [0-9]{1,2}, [0-9]{4}|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Somewhere();
}
