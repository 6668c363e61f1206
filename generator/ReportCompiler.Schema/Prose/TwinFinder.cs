namespace ReportCompiler.Schema.Prose;

/// <summary>Finds sections whose prose repeats last year's or another agency's almost entirely.</summary>
public sealed class TwinFinder
{
    private readonly Dictionary<(string Family, string Section), Dictionary<ulong, List<ComparedProse>>> _byRareRun = [];
    private readonly Dictionary<ComparedProse, ulong[]> _rareRuns = [];

    /// <summary>Gathers prose.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="each">Does something for each number from 0 to below a count.</param>
    public TwinFinder(IReadOnlyList<ComparedProse> texts, Action<int, Action<int>> each)
    {
        var rarity = new ShingleRarity([.. texts.Select(text => text.Shingles)]);
        var lowestThreshold = texts.Select(text => text.Threshold).DefaultIfEmpty().Min();
        var rareRuns = new ulong[texts.Count][];
        each(texts.Count, index => rareRuns[index] = rarity.Rarest(texts[index].Shingles, lowestThreshold));
        for (var index = 0; index < texts.Count; index++)
        {
            _rareRuns.Add(texts[index], rareRuns[index]);
            Add(texts[index], rareRuns[index]);
        }
    }

    /// <summary>The text that one of the gathered texts repeats most; null where it repeats none.</summary>
    /// <param name="text">The text.</param>
    public ProseTwin? TwinOf(ComparedProse text)
    {
        var byRun = _byRareRun[(text.Family, text.Section)];
        return Closest(text, _rareRuns[text].SelectMany(run => byRun[run]).Distinct());
    }

    /// <summary>The text of some that a text repeats most; null where it repeats none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">The texts that it is compared with.</param>
    public static ProseTwin? Closest(ComparedProse text, IEnumerable<ComparedProse> others)
    {
        ProseTwin? closest = null;
        foreach (var other in others)
        {
            if (text.LikenessTo(other) is > 0 and var likeness && new ProseTwin(text.Section, other.File, likeness) is var twin && twin.IsCloserThan(closest))
            {
                closest = twin;
            }
        }

        return closest;
    }

    private void Add(ComparedProse text, ulong[] rareRuns)
    {
        if (!_byRareRun.TryGetValue((text.Family, text.Section), out var byRun))
        {
            _byRareRun.Add((text.Family, text.Section), byRun = []);
        }

        foreach (var run in rareRuns)
        {
            (byRun.TryGetValue(run, out var others) ? others : byRun[run] = []).Add(text);
        }
    }
}
