using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportCompiler.Schema.Prose;

/// <summary>Finds a figure in prose by the words around it.</summary>
internal sealed class ClaimPattern
{
    /// <summary>What stands for the figure.</summary>
    public const string Figure = "{n}";

    private const char AnyWords = '…';

    // A few words of the same clause; never a figure, or the wrong one would be found.
    private const string Between = @"[^0-9０-９。；;，,：:!?！？\n{}]{0,20}?";

    // Spaces and marks of emphasis may stand anywhere.
    private const string Gap = @"[\s*_]*";

    private const string Number = @"(?<n>[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?)(?![0-9０-９])";

    private static readonly ConcurrentDictionary<string, ClaimPattern> Known = new(StringComparer.Ordinal);

    private readonly Regex _regex;

    private ClaimPattern(string pattern) =>
        _regex = new Regex(Translate(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The pattern; each is prepared once.</summary>
    public static ClaimPattern Of(string pattern) => Known.GetOrAdd(pattern, text => new ClaimPattern(text));

    /// <summary>The figures found, in order.</summary>
    public List<StatedFigure> Find(string prose)
    {
        var figures = new List<StatedFigure>();
        try
        {
            foreach (Match match in _regex.Matches(prose))
            {
                var group = match.Groups["n"];
                if (ValueOf(group.Value) is { } value)
                {
                    figures.Add(new StatedFigure(group.Index, group.Length, value));
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // Prose that is made to keep the search busy states no figures.
            figures.Clear();
        }

        return figures;
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (regex.Length > 0)
            {
                regex.Append(Gap);
            }

            if (string.CompareOrdinal(pattern, index, Figure, 0, Figure.Length) == 0)
            {
                regex.Append("(?<![0-9０-９.．])").Append(Number);
                index += Figure.Length - 1;
            }
            else
            {
                regex.Append(pattern[index] == AnyWords ? Between : Regex.Escape(pattern[index].ToString()));
            }
        }

        return regex.ToString();
    }

    private static decimal? ValueOf(string text)
    {
        var digits = new string(text.Select(character => character is >= '０' and <= '９' ? (char)(character - '０' + '0') : character == '．' ? '.' : character)
            .Where(character => character is not (',' or '，'))
            .ToArray());
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
