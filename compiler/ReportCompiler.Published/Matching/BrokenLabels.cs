using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Matching;

/// <summary>Joins lines of a text that together are a label.</summary>
internal static class BrokenLabels
{
    private const int MostParts = 4;

    /// <summary>The items, with the parts of labels in one.</summary>
    /// <param name="items">The items.</param>
    /// <param name="labels">The labels.</param>
    public static IReadOnlyList<PlacedText> Join(IReadOnlyList<PlacedText> items, LabelIndex labels)
    {
        var joined = new List<PlacedText>();
        for (var item = 0; item < items.Count; item++)
        {
            var parts = PartsAt(items, item, labels);
            joined.Add(parts == 1 ? items[item] : items[item] with { Text = TextOf(items, item, parts), Block = null });
            item += parts - 1;
        }

        return joined;
    }

    private static int PartsAt(IReadOnlyList<PlacedText> items, int first, LabelIndex labels)
    {
        if (!MayBePart(items[first]) || labels.IsExact(items[first].Text))
        {
            return 1;
        }

        for (var parts = 2; parts <= MostParts && first + parts <= items.Count; parts++)
        {
            if (!MayBePart(items[first + parts - 1]) || labels.IsExact(items[first + parts - 1].Text))
            {
                return 1;
            }

            if (labels.IsExact(TextOf(items, first, parts)))
            {
                return parts;
            }
        }

        return 1;
    }

    // A figure is no part of a label that is broken over lines.
    private static bool MayBePart(PlacedText item) => item.Cell is null && item.Text.Any(char.IsLetter);

    private static string TextOf(IReadOnlyList<PlacedText> items, int first, int parts) =>
        string.Join('\n', Enumerable.Range(first, parts).Select(item => items[item].Text));
}
