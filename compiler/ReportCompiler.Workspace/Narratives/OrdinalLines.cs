using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using ReportCompiler.Workspace.Narratives.Dialect;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>
/// Lines of a paragraph that begin with an ordinal (<c>（一）</c>, <c>一、</c>, <c>1．</c>, <c>①</c>) that counts on from one before or to one
/// behind, or with the bullet of another line: their author means lines, and they are published as lines. So is a first ordinal of another kind
/// below one, and what stands behind them, unless it is the rest of a long line.
/// </summary>
internal static partial class OrdinalLines
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>Where such lines begin in the text, the first line of the paragraph aside.</summary>
    /// <param name="source">The text.</param>
    /// <param name="paragraph">The paragraph in it.</param>
    public static IReadOnlyCollection<int> In(string source, SourceSpan paragraph)
    {
        if (paragraph.Length <= 0 || source.IndexOf('\n', paragraph.Start, paragraph.Length) < 0)
        {
            return [];
        }

        var text = source[paragraph.Start..(paragraph.End + 1)];
        var marked = Marks().Matches(text).Select(Of).ToList();
        var series = marked.FindAll(line => marked.Exists(other => FollowOneAnother(line, other)));
        return [.. StartsIn(text).Where(IsLine).Select(start => paragraph.Start + start)];

        bool IsLine(int start)
        {
            var before = text.LastIndexOf('\n', start - 2, start - 1) + 1;
            var own = marked.Find(line => line.Start == start);
            return series.Contains(own) || (text[start] is '*' or '#' && Legends.Explains(text.AsSpan(start + 1)))
                || (own is { Kind: not null, Number: 1 } && marked.Exists(line => line.Start == before && line.Kind != own.Kind))
                || (series.Exists(line => line.Start < start) && ListEnds.EndsItself(text.AsSpan(before, start - 1 - before)));
        }
    }

    // Where lines begin, the first aside.
    private static IEnumerable<int> StartsIn(string text)
    {
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0 && end + 1 < text.Length; end = text.IndexOf('\n', end + 1))
        {
            yield return end + 1;
        }
    }

    private static bool FollowOneAnother(Line line, Line other) => line.Kind == other.Kind
        && (line.Number is { } number
            ? (other.Start < line.Start && other.Number == number - 1) || (other.Start > line.Start && other.Number == number + 1)
            : other.Start != line.Start);

    private static Line Of(Match match)
    {
        var number = match.Groups["number"].Value;
        return number.Length > 0
            ? new Line(match.Index, match.Groups["before"].Value + match.Groups["after"].Value, ValueOf(number))
            : match.Groups["circled"].Value is { Length: > 0 } circled
                ? new Line(match.Index, "circled", (int)CharUnicodeInfo.GetNumericValue(circled, 0))
                : new Line(match.Index, match.Groups["bullet"].Value, null);
    }

    private static int ValueOf(string number)
    {
        if (char.IsDigit(number[0]))
        {
            return number.Aggregate(0, (value, digit) => (value * 10) + (int)CharUnicodeInfo.GetNumericValue(digit));
        }

        var ten = number.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? Numerals.IndexOf(number[0], StringComparison.Ordinal)
            : (ten == 0 ? 10 : 10 * Numerals.IndexOf(number[0], StringComparison.Ordinal))
                + (ten + 1 < number.Length ? Numerals.IndexOf(number[ten + 1], StringComparison.Ordinal) : 0);
    }

    // Behind a point of half width a digit goes on with a number, unless it is a year: "3.5", "3.2024年".
    [GeneratedRegex(
        @"^[ \t\u3000]*(?:(?<before>[（(])(?<number>[0-9０-９]{1,2}|[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)(?<after>[）)])(?![(])"
        + @"|(?<number>[0-9０-９]{1,2})(?<after>[、．)）]|[.](?![0-9０-９])|[.](?=(?:19|20)[0-9]{2}年))"
        + @"|(?<number>[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)(?<after>[、．.])"
        + @"|(?<circled>[①-⑳⑴-⒇⒈-⒛㈠-㈩㉑-㉟])|(?<bullet>[•●○■□◆◇▪▫▶►★☆※]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Marks();

    private readonly record struct Line(int Start, string Kind, int? Number);
}
