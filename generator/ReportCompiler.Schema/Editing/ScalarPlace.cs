namespace ReportCompiler.Schema.Editing;

/// <summary>Tells whether a stretch of a line is a value that can be replaced.</summary>
internal static class ScalarPlace
{
    // What begins a list, a mapping or a block of text, or ends an item.
    private const string NoScalar = "[]{},|>#&!";

    /// <summary>Whether a stretch is one value, with its quotes where it has them, rather than a list, a block of text or nothing.</summary>
    public static bool IsScalar(string line, int start, int end) =>
        start < end
        && NoScalar.IndexOf(line[start]) < 0
        && (line[start] is not ('"' or '\'') || (end - start > 1 && line[end - 1] == line[start]))
        && line[end - 1] != ' ';

    /// <summary>Where the value itself begins: behind its anchor and tag, which stay.</summary>
    public static int BehindProperties(string line, int start, int end)
    {
        while (start < end && line[start] is '&' or '!')
        {
            var blank = line.IndexOf(' ', start, end - start);
            if (blank < 0)
            {
                return end;
            }

            start = blank;
            while (start < end && line[start] == ' ')
            {
                start++;
            }
        }

        return start;
    }
}
