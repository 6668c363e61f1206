namespace ReportCompiler.Published.Matching;

/// <summary>
/// The labels of a form put to the texts of a document, in the order of both, so that as much as can be fits. What stands in the document
/// twice is put to its last place. Where another way is as good, a label is unsure.
/// </summary>
internal sealed class Alignment
{
    private const int MaxSteps = 40_000_000;

    private readonly int[] _items;
    private readonly bool[] _unsure;

    private Alignment(int[] items, bool[] unsure)
    {
        _items = items;
        _unsure = unsure;
    }

    /// <summary>Puts labels to texts.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="texts">The texts, in order.</param>
    /// <returns>The best way; null where there is more than any report holds.</returns>
    public static Alignment? Of(IReadOnlyList<ExpectedLabel> labels, IReadOnlyList<string> texts)
    {
        var index = new LabelIndex(labels);
        var found = texts.Select((text, item) => (Item: item, Found: index.Find(text))).Where(text => text.Found.Fit > 0).ToList();
        if ((long)(labels.Count + 1) * (found.Count + 1) > MaxSteps)
        {
            return null;
        }

        var gains = found.Select(text => text.Found.Places.ToDictionary(place => place, place => (ushort)(text.Found.Fit * labels[place].Weight))).ToList();
        var best = Best(labels.Count, gains);
        var (late, early) = (Trace(labels.Count, gains, best, isLate: true), Trace(labels.Count, gains, best, isLate: false));
        return new Alignment(
            [.. late.Select(place => place < 0 ? -1 : found[place].Item)],
            [.. late.Select((place, label) => place != early[label])]);
    }

    /// <summary>The text that a label was put to, by its place; -1 where the document lacks it.</summary>
    /// <param name="label">The place of the label.</param>
    public int ItemOf(int label) => _items[label];

    /// <summary>Puts a label to a text that it stands out of order as.</summary>
    /// <param name="label">The place of the label.</param>
    /// <param name="item">The place of the text.</param>
    public void Put(int label, int item) => _items[label] = item;

    /// <summary>Whether the label could as well stand elsewhere.</summary>
    /// <param name="label">The place of the label.</param>
    public bool IsUnsure(int label) => _unsure[label];

    // The most that the first labels and the first texts can gain.
    private static ushort[,] Best(int labels, List<Dictionary<int, ushort>> gains)
    {
        var best = new ushort[labels + 1, gains.Count + 1];
        for (var text = 1; text <= gains.Count; text++)
        {
            for (var label = 1; label <= labels; label++)
            {
                var most = Math.Max(best[label - 1, text], best[label, text - 1]);
                best[label, text] = gains[text - 1].TryGetValue(label - 1, out var gain) ? Math.Max(most, (ushort)(best[label - 1, text - 1] + gain)) : most;
            }
        }

        return best;
    }

    private static int[] Trace(int labels, List<Dictionary<int, ushort>> gains, ushort[,] best, bool isLate)
    {
        var places = Enumerable.Repeat(-1, labels).ToArray();
        for (var (label, text) = (labels, gains.Count); label > 0 && text > 0;)
        {
            var isMatch = gains[text - 1].TryGetValue(label - 1, out var gain) && best[label, text] == best[label - 1, text - 1] + gain;
            var canSkip = best[label, text] == best[label, text - 1];
            if (isMatch && (isLate || (!canSkip && best[label, text] != best[label - 1, text])))
            {
                places[--label] = --text;
            }
            else if (canSkip)
            {
                text--;
            }
            else
            {
                label--;
            }
        }

        return places;
    }
}
