using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Cli.Results;

/// <summary>Shows what formatting would change in a file: line by line where none moves, else the stretch in which lines move.</summary>
internal static class FormatDiff
{
    /// <summary>The lines of the diff.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">Its text afterwards.</param>
    public static IEnumerable<string> Of(string name, string before, string after)
    {
        var old = LineFeeds.Only(before.TrimStart('\uFEFF')).Split('\n');
        var current = after.Split('\n');
        if (old.SequenceEqual(current))
        {
            return ["--- " + name, "+++ " + name, "@@ line ends, byte order mark @@"];
        }

        return old.Length == current.Length && old.Order(StringComparer.Ordinal).Except(current, StringComparer.Ordinal).Any()
            ? LineDiff.Of(name, before.TrimStart('\uFEFF'), after)
            : Stretch(name, old, current);
    }

    private static IEnumerable<string> Stretch(string name, string[] old, string[] current)
    {
        var most = Math.Min(old.Length, current.Length);
        var first = Enumerable.Range(0, most).TakeWhile(index => old[index] == current[index]).Count();
        var last = Enumerable.Range(1, most - first).TakeWhile(index => old[^index] == current[^index]).Count();
        yield return "--- " + name;
        yield return "+++ " + name;
        yield return FormattableString.Invariant($"@@ -{first + 1},{old.Length - last - first} +{first + 1},{current.Length - last - first} @@");
        foreach (var line in old[first..^last])
        {
            yield return "-" + line;
        }

        foreach (var line in current[first..^last])
        {
            yield return "+" + line;
        }
    }
}
