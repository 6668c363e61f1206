namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>Finds the parts that were moved: the fewest whose moves explain the new order.</summary>
internal static class MovedParts
{
    /// <summary>Their keys.</summary>
    public static HashSet<string> Between(TemplateSide old, TemplateSide current)
    {
        var places = old.Parts.Select((part, index) => (Key: TemplateSide.KeyOf(part), index))
            .ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var siblings in current.Parts.Where(part => !part.IsOnlyCompared).GroupBy(part => (part.Kind, part.Parent)))
        {
            var common = siblings.Select(TemplateSide.KeyOf).Where(places.ContainsKey).ToList();
            var kept = LongestRise(common.ConvertAll(key => places[key]));
            moved.UnionWith(common.Where((_, index) => !kept.Contains(index)));
        }

        return moved;
    }

    // The indexes of a longest subsequence that rises: at each length the one with the lowest end is kept.
    private static HashSet<int> LongestRise(List<int> values)
    {
        var ends = new List<int>();
        var endValues = new List<int>();
        var before = new int[values.Count];
        for (var index = 0; index < values.Count; index++)
        {
            var length = ~endValues.BinarySearch(values[index]);
            before[index] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count)
            {
                ends.Add(index);
                endValues.Add(values[index]);
            }
            else
            {
                (ends[length], endValues[length]) = (index, values[index]);
            }
        }

        var kept = new HashSet<int>();
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = before[index])
        {
            kept.Add(index);
        }

        return kept;
    }
}
