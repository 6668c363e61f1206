using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// What the rows of a block are called on a page: the path of their cells without the column. Not every row has a name of its own: where a
/// row has one cell that is the cell's, and where it holds parts of several rows there is none.
/// </summary>
internal sealed class RowAnchors(Form form, FormBlock block)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The anchor of a row; null for none.</summary>
    public string? Of(BodyRow row)
    {
        var cells = row.Cells.Count == 0
            ? [row.FirstCell]
            : row.Cells.Where(place => place.Cell >= 0).Select(place => place.Cell).ToList();
        var rows = cells.Select(cell => form.Cells[cell].Row).Distinct().ToList();
        if (block.ColumnLeaves.Count < 2 || rows.Count != 1 || rows[0].Path.Length == 0)
        {
            return null;
        }

        var path = CellPath.Join(form.Cells[cells[0]].Section.Id, block.Id, rows[0].Path);
        return path != form.Cells[cells[0]].Path && _taken.Add(path) ? path : null;
    }
}
