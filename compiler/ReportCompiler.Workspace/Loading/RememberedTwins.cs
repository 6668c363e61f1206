using ReportCompiler.Schema.Prose;

namespace ReportCompiler.Workspace.Loading;

/// <summary>Which prose repeats which, where only some of it has changed since that was found out.</summary>
internal static class RememberedTwins
{
    // With more than that, all texts are sooner compared by their rarest runs than each with each that has changed.
    private const int MaxChanged = 100;

    /// <summary>The twin of each text.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="before">The twins that they had; of a text that has changed, nothing.</param>
    /// <param name="changed">Which texts have changed, or are new.</param>
    /// <param name="gone">The files and sections whose texts have changed or are gone.</param>
    /// <param name="each">Does something for each number from 0 to below a count.</param>
    public static ProseTwin?[] Find(
        IReadOnlyList<ComparedProse> texts, IReadOnlyList<ProseTwin?> before, IReadOnlyList<bool> changed, HashSet<(string File, string Section)> gone,
        Action<int, Action<int>> each)
    {
        var twins = new ProseTwin?[texts.Count];
        if (gone.Count > MaxChanged || changed.Count(isChanged => isChanged) > MaxChanged)
        {
            var finder = new TwinFinder(texts, each);
            each(texts.Count, index => twins[index] = finder.TwinOf(texts[index]));
            return twins;
        }

        var all = texts.ToLookup(text => (text.Family, text.Section));
        var others = texts.Where((_, index) => changed[index]).ToList();
        each(texts.Count, index =>
        {
            var (text, twin) = (texts[index], before[index]);
            if (changed[index] || (twin is not null && gone.Contains((twin.File, twin.Section))))
            {
                twins[index] = TwinFinder.Closest(text, all[(text.Family, text.Section)]);
                return;
            }

            var closest = TwinFinder.Closest(text, others);
            twins[index] = closest is not null && closest.IsCloserThan(twin) ? closest : twin;
        });
        return twins;
    }
}
