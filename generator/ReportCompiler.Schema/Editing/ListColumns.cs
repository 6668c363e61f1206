namespace ReportCompiler.Schema.Editing;

/// <summary>The spaces before an item of a list in brackets. Where they align the columns of neighbouring rows, they give way to a longer value.</summary>
internal static class ListColumns
{
    /// <summary>How many spaces stand before the item once it has another width.</summary>
    /// <param name="line">The line that the item stands in.</param>
    /// <param name="item">The column of the item's first character, from 0.</param>
    /// <param name="growth">By how many columns the item gets wider; less than 0 where it gets narrower.</param>
    /// <param name="gap">How many spaces stand before it now.</param>
    public static int GapAfter(string line, int item, int growth, out int gap)
    {
        gap = SpacesBefore(line, item);
        if (gap == item || line[item - gap - 1] is not (',' or '[') || !IsAligned(line, item))
        {
            return gap;
        }

        var least = line[item - gap - 1] == ',' ? Math.Min(gap, 1) : 0;
        return Math.Max(least, gap - growth);
    }

    // Columns are aligned where at least one item of the list has more room before it than a separator needs.
    private static bool IsAligned(string line, int item)
    {
        var open = line.LastIndexOf('[', item - 1);
        var close = line.IndexOf(']', item);
        var end = close < 0 ? line.Length : close;
        var inner = close < 0 ? 1 : SpacesBefore(line, close);
        if (open >= 0 && SpacesFrom(line, open + 1) > inner)
        {
            return true;
        }

        for (var index = open + 1; index < end; index++)
        {
            if (line[index] == ',' && SpacesFrom(line, index + 1) is > 1 and var spaces && index + 1 + spaces < end && line[index + 1 + spaces] != '#')
            {
                return true;
            }
        }

        return false;
    }

    private static int SpacesBefore(string line, int position)
    {
        var start = position;
        while (start > 0 && line[start - 1] == ' ')
        {
            start--;
        }

        return position - start;
    }

    private static int SpacesFrom(string line, int position)
    {
        var end = position;
        while (end < line.Length && line[end] == ' ')
        {
            end++;
        }

        return end - position;
    }
}
