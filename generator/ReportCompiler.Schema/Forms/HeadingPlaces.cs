using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>Where merged headings begin: that follows from the spans to their left and above them, as a browser lays a table out.</summary>
public static class HeadingPlaces
{
    /// <summary>For each row, its headings and the column that each begins in, from 0.</summary>
    /// <param name="rows">The rows of headings, from above; a heading that spans rows stands only in its first.</param>
    /// <param name="width">How many columns there are.</param>
    public static IEnumerable<IReadOnlyList<(HeaderCell Heading, int Column)>> Of(IEnumerable<EquatableArray<HeaderCell>> rows, int width)
    {
        var takenBelow = new int[width];
        foreach (var row in rows)
        {
            var column = 0;
            var headings = new List<(HeaderCell, int)>();
            foreach (var cell in row)
            {
                while (column < width && takenBelow[column] > 0)
                {
                    takenBelow[column++]--;
                }

                headings.Add((cell, column));
                for (var end = column + cell.ColumnSpan; column < end; column++)
                {
                    takenBelow[column] = cell.RowSpan - 1;
                }
            }

            for (; column < width; column++)
            {
                takenBelow[column] = Math.Max(0, takenBelow[column] - 1);
            }

            yield return headings;
        }
    }
}
