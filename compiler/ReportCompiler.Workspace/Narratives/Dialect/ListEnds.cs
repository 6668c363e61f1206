using System.Text.RegularExpressions;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>
/// A line right below a list that stands no further right than its marks is a paragraph: other readers would make it a part of the last item.
/// Only where a long line ends within a sentence is it the rest of that line.
/// </summary>
internal static partial class ListEnds
{
    // Columns, of which a Chinese character has two; no one begins a new line for the sake of its length before.
    private const int Short = 60;

    private const string SentenceEnds = "。！？；：…”）.!?;:";

    /// <summary>The text with an empty line before each such line, and before an item that follows it.</summary>
    public static string Separate(string text)
    {
        if (!Item().IsMatch(text))
        {
            return text;
        }

        var separated = new List<string>();
        var (lead, isBehind) = (-1, false);
        foreach (var line in text.Split('\n'))
        {
            var own = line.Length - line.TrimStart().Length;
            if (Item().IsMatch(line))
            {
                Add(separated, line, isBehind);
                (lead, isBehind) = (own, false);
            }
            else
            {
                var isBlank = own == line.Length;
                var begins = !isBlank && lead >= own && EndsItself(separated[^1]);
                Add(separated, line, begins);
                isBehind = !isBlank && (isBehind || begins);
                lead = isBlank ? -1 : begins ? own - 1 : lead;
            }
        }

        return string.Join('\n', separated);
    }

    /// <summary>Whether what stands behind a line is a line of its own, and not its rest.</summary>
    public static bool EndsItself(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        var columns = text.Length;
        foreach (var character in text)
        {
            columns += character >= '\u2E80' ? 1 : 0;
        }

        return text.IsEmpty || columns < Short || SentenceEnds.Contains(text[^1], StringComparison.Ordinal);
    }

    private static void Add(List<string> lines, string line, bool isApart)
    {
        if (isApart)
        {
            lines.Add(string.Empty);
        }

        lines.Add(line);
    }

    [GeneratedRegex(@"^[ \t]*(?:[-*]|[1-9][0-9]?[.)]|0[.)])[ \t]+\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Item();
}
