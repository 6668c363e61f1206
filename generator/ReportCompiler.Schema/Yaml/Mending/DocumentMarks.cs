using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>Tells what the marks mean with which documents begin and end, where they stand behind the first line of one.</summary>
internal static class DocumentMarks
{
    private const int Length = 3;
    private const string End = "...";

    /// <summary>Whether a line is such a mark.</summary>
    /// <param name="text">The line.</param>
    /// <param name="hasContent">Whether lines with content stand before it.</param>
    public static bool IsMark(string text, bool hasContent) =>
        (text[0] == '%' && !hasContent)
        || ((text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith(End, StringComparison.Ordinal))
            && (text.Length == Length || text[Length] is ' ' or '\t'));

    /// <summary>Takes out a mark that keeps the reader from what stands behind it.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="at">The line of the mark.</param>
    /// <returns>Whether what stands behind it belongs to the same document.</returns>
    public static bool Take(MendedLines lines, int at)
    {
        if (Begins(lines, at))
        {
            return false;
        }

        var text = lines[at].Text;
        if (lines.NextEntry(at + 1) is not null || !text.StartsWith(End, StringComparison.Ordinal) || text.TrimEnd().Length > Length)
        {
            lines.AddDamage(lines.SpanOf(at), ProblemOf(text));
            lines.Replace(at, Behind(text));
        }

        return true;
    }

    // Another document has a key that stood before.
    private static bool Begins(MendedLines lines, int at)
    {
        var before = new HashSet<string>(Keys(lines, 0, at), StringComparer.Ordinal);
        return Keys(lines, at + 1, lines.Count).Any(before.Contains);
    }

    private static LocalizedText ProblemOf(string text) =>
        text.StartsWith(End, StringComparison.Ordinal) ? YamlErrorWords.DocumentEnd : YamlErrorWords.SecondDocument;

    // A heading may stand in the line behind the mark.
    private static string Behind(string text)
    {
        var rest = LineParts.Of(text.Substring(Length).TrimStart());
        return rest.Key is { } key && rest.IsHeading ? key + ":" : string.Empty;
    }

    private static IEnumerable<string> Keys(MendedLines lines, int first, int end) =>
        Enumerable.Range(first, end - first).Select(at => lines[at]).Where(line => line.Width == 0 && line.Key is not null).Select(line => line.Key!);
}
