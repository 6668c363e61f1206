using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Published.Grids;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads a table of a text document.</summary>
internal static class DocxTable
{
    /// <summary>Its rows, each with the cells that begin in it.</summary>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<IReadOnlyList<SpannedText>> RowsOf(Table table)
    {
        var rows = new List<List<SpannedText>>();

        // The cells that may go on below, by their columns: the row and the place in it.
        var open = new Dictionary<int, (int Row, int Place)>();
        foreach (var row in table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null))
        {
            var cells = new List<SpannedText>();
            var column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            foreach (var cell in CellsOf(row))
            {
                var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, DocumentLimits.ColumnSpan);
                var merge = cell.TableCellProperties?.VerticalMerge;
                if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && open.TryGetValue(column, out var owner))
                {
                    rows[owner.Row][owner.Place] = rows[owner.Row][owner.Place] with { RowSpan = rows.Count - owner.Row + 1 };
                }
                else
                {
                    open[column] = (rows.Count, cells.Count);
                    cells.Add(new SpannedText(TextOf(cell), 1, span) { Column = column });
                }

                if (merge is null)
                {
                    open.Remove(column);
                }

                column += span;
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static IEnumerable<TableCell> CellsOf(TableRow row) => row.ChildElements.SelectMany(child => child switch
    {
        TableCell cell => [cell],
        SdtCell => child.Descendants<TableCell>(),
        _ => Enumerable.Empty<TableCell>(),
    });

    private static string TextOf(TableCell cell) =>
        string.Join('\n', cell.Descendants<Paragraph>().SelectMany(DocxText.LinesOf).Select(PlainProse.Of).Where(line => line.Length > 0));
}
