using System.Text;

namespace ReportCompiler.Workspace.Narratives.Written;

/// <summary>Writes runs as Markdown.</summary>
internal static class InlineWriter
{
    private const string Harmless = "-._~:/?#[]@!$&'*+,;=%";

    /// <summary>The text of a paragraph, a heading or a cell.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="lineBreak">What a line break becomes.</param>
    public static string Write(IEnumerable<ProseRun> runs, string lineBreak)
    {
        var fitted = EmphasisFit.Fit(Trim(runs));
        var output = new StringBuilder();
        for (var start = 0; start < fitted.Count;)
        {
            var end = start;
            while (end < fitted.Count && fitted[end].Link == fitted[start].Link)
            {
                end++;
            }

            WriteLinked(output, fitted, start, end, lineBreak);
            start = end;
        }

        return output.ToString();
    }

    private static void WriteLinked(StringBuilder output, List<ProseRun> runs, int start, int end, string lineBreak)
    {
        var link = runs[start].Link;
        if (link is not null)
        {
            output.Append('[');
        }

        var style = ProseStyle.None;
        for (var index = start; index < end; index++)
        {
            Switch(output, style, runs[index].Style);
            style = runs[index].Style;
            WriteText(output, runs[index], index + 1 < end ? runs[index + 1].Text[0] : link is null ? After(runs, end) : ']', lineBreak);
        }

        Switch(output, style, ProseStyle.None);
        if (link is not null)
        {
            output.Append("](").Append(Address(link)).Append(')');
        }
    }

    private static char After(List<ProseRun> runs, int end) => end < runs.Count ? '[' : '\0';

    private static void Switch(StringBuilder output, ProseStyle from, ProseStyle to)
    {
        foreach (var (style, _) in StyleEdges.Between(from, to))
        {
            output.Append(style == ProseStyle.Bold ? "**" : "*");
        }
    }

    private static void WriteText(StringBuilder output, ProseRun run, char next, string lineBreak)
    {
        var lines = run.Text.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            output.Append(line > 0 ? lineBreak : string.Empty);
            MarkdownEscapes.Write(output, lines[line], line + 1 < lines.Length ? '\0' : next, run);
        }
    }

    // White space at the edges of a paragraph is none to a reader of Markdown.
    private static List<ProseRun> Trim(IEnumerable<ProseRun> runs)
    {
        var trimmed = runs.ToList();
        if (trimmed.Count > 0)
        {
            trimmed[0] = trimmed[0] with { Text = trimmed[0].Text.TrimStart(' ', '\t', '\n') };
            trimmed[^1] = trimmed[^1] with { Text = trimmed[^1].Text.TrimEnd(' ', '\t', '\n') };
        }

        return trimmed;
    }

    private static string Address(string url)
    {
        var address = new StringBuilder(url.Length);
        foreach (var rune in url.EnumerateRunes())
        {
            if (rune.IsAscii && !char.IsAsciiLetterOrDigit((char)rune.Value) && !Harmless.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                address.Append('%').Append(rune.Value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                // An asterisk or an underscore in an address emphasizes nothing; a bracket or a backslash would end it.
                address.Append(rune.ToString());
            }
        }

        return address.ToString();
    }
}
