using AngleSharp.Html.Dom;

namespace ReportCompiler.Publishing.Tests.Support;

/// <summary>A table of a page with its merged cells expanded, as a browser lays it out.</summary>
internal static class TableGrid
{
    /// <summary>What stands where no cell reaches.</summary>
    public const string Hole = "(hole)";

    /// <summary>The text of each place of the grid.</summary>
    /// <exception cref="InvalidOperationException">Two cells claim one place, or a cell reaches below its group of rows.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Expand(IHtmlTableElement table)
    {
        var rows = table.Rows.Select(_ => new List<string?>()).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                while (column < rows[row].Count && rows[row][column] is not null)
                {
                    column++;
                }

                Place(table, rows, row, column, cell);
            }
        }

        return [.. rows.Select(row => row.ConvertAll(text => text ?? Hole))];
    }

    private static void Place(IHtmlTableElement table, List<List<string?>> rows, int row, int column, IHtmlTableCellElement cell)
    {
        for (var below = row; below < row + cell.RowSpan; below++)
        {
            if (below >= rows.Count || table.Rows[below].ParentElement != table.Rows[row].ParentElement)
            {
                throw new InvalidOperationException($"'{cell.TextContent}' reaches below its group of rows");
            }

            for (var right = column; right < column + cell.ColumnSpan; right++)
            {
                while (rows[below].Count <= right)
                {
                    rows[below].Add(null);
                }

                if (rows[below][right] is { } other)
                {
                    throw new InvalidOperationException($"'{cell.TextContent}' overlaps '{other}'");
                }

                rows[below][right] = PageText.OfFigure(cell);
            }
        }
    }
}
