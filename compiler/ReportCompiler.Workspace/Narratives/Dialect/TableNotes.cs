namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>A note right below a table is a paragraph: without a line between the two, Markdig sees neither.</summary>
internal static class TableNotes
{
    private const char Bar = '|';

    /// <summary>The text with an empty line before each such note.</summary>
    public static string Separate(string text)
    {
        if (!text.Contains(Bar, StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Split('\n').ToList();
        var isTable = false;
        for (var line = 1; line < lines.Count; line++)
        {
            var hasBar = lines[line].Contains(Bar, StringComparison.Ordinal);
            if (isTable && !hasBar && lines[line].Trim().Length > 0)
            {
                lines.Insert(line++, string.Empty);
            }

            isTable = hasBar && (isTable || (IsRule(lines[line]) && lines[line - 1].Contains(Bar, StringComparison.Ordinal)));
        }

        return string.Join('\n', lines);
    }

    // The line between head and rows.
    private static bool IsRule(string line) => line.Contains('-', StringComparison.Ordinal) && line.AsSpan().IndexOfAnyExcept("|-: \t") < 0;
}
