using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>Finds the marks that git leaves around two versions of the same lines.</summary>
internal static class ConflictMarkers
{
    private const int Length = 7;

    /// <summary>Takes them out, with what stands between them.</summary>
    /// <param name="written">The lines of a file.</param>
    /// <param name="lines">The same lines, to take out of.</param>
    /// <returns>The lines that say what stands there although its values are in doubt.</returns>
    public static IEnumerable<int> Take(IReadOnlyList<string> written, MendedLines lines)
    {
        var kept = new List<int>();
        foreach (var (first, last, blank, doubtful) in Find(written))
        {
            lines.AddDamage(new SourceSpan(first + 1, 1, last + 1, written[last].Length + 1), null);
            blank.ToList().ForEach(lines.Blank);
            kept.AddRange(doubtful);
        }

        return kept;
    }

    // By the first and the last line of each, from 0: which lines are to be passed over, and which say what stands there.
    private static IEnumerable<(int First, int Last, IReadOnlyList<int> Blank, IReadOnlyList<int> Doubtful)> Find(IReadOnlyList<string> lines)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            if (KindOf(lines[first]) is not { } kind)
            {
                continue;
            }

            var last = LastOf(lines, first);
            var (blank, doubtful) = (new List<int>(), new List<int>());
            var isFirst = kind == '<';
            for (var line = first; line <= last; line++)
            {
                var mark = KindOf(lines[line]);
                isFirst &= mark is null or '<';
                (mark is null && isFirst ? doubtful : blank).Add(line);
            }

            yield return (first, last, blank, doubtful);
            first = last;
        }
    }

    // Where the mark of the end is gone, what belongs to the conflict cannot be told: only the marks are passed over.
    private static int LastOf(IReadOnlyList<string> lines, int first)
    {
        for (var line = first; line < lines.Count; line++)
        {
            var kind = KindOf(lines[line]);
            if (kind == '>')
            {
                return line;
            }

            if (kind == '<' && line > first)
            {
                break;
            }
        }

        return first;
    }

    private static char? KindOf(string line) =>
        line.Length >= Length
        && line[0] is '<' or '=' or '>' or '|'
        && line.Take(Length).All(character => character == line[0])
        && (line.Length == Length || line[Length] is ' ' or '\r')
            ? line[0]
            : null;
}
