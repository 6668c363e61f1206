using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Cli.Results;

/// <summary>Shows which lines of a text change, as a unified diff without context. No line may be added or removed.</summary>
internal static class LineDiff
{
    /// <summary>The lines of the diff; none where nothing changes.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">Its text afterwards.</param>
    public static IEnumerable<string> Of(string name, string before, string after)
    {
        var old = Lines(before);
        var current = Lines(after);
        var changed = Enumerable.Range(0, old.Length).Where(line => old[line] != current[line]).ToList();
        if (changed.Count == 0)
        {
            yield break;
        }

        yield return "--- " + name;
        yield return "+++ " + name;
        foreach (var (start, count) in Hunks(changed))
        {
            var place = count == 1 ? $"{start + 1}" : $"{start + 1},{count}";
            yield return $"@@ -{place} +{place} @@";
            foreach (var line in old.Skip(start).Take(count))
            {
                yield return "-" + line;
            }

            foreach (var line in current.Skip(start).Take(count))
            {
                yield return "+" + line;
            }
        }
    }

    // Neighbouring lines make one hunk.
    private static List<(int Start, int Count)> Hunks(List<int> changed)
    {
        var hunks = new List<(int Start, int Count)>();
        foreach (var line in changed)
        {
            if (hunks.Count > 0 && hunks[^1].Start + hunks[^1].Count == line)
            {
                hunks[^1] = (hunks[^1].Start, hunks[^1].Count + 1);
            }
            else
            {
                hunks.Add((line, 1));
            }
        }

        return hunks;
    }

    private static string[] Lines(string text) => LineFeeds.Only(text).Split('\n');
}
