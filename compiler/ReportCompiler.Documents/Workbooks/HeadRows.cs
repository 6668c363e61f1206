namespace ReportCompiler.Documents.Workbooks;

/// <summary>Merged headings on top of a sheet, put in place one by one.</summary>
/// <param name="depth">How many rows there are.</param>
/// <param name="widths">How wide each column is, in letters.</param>
internal sealed class HeadRows(int depth, IReadOnlyList<double> widths)
{
    // A heading that needs more lines is cut in sight, not in the cell.
    private const double Tallest = 8 * TextHeight.Line;

    private readonly SheetCell?[,] _cells = new SheetCell?[depth, widths.Count];
    private readonly double[] _heights = [.. Enumerable.Repeat(TextHeight.Line, depth)];

    /// <summary>The cells that are merged.</summary>
    public List<MergedRange> Merged { get; } = [];

    /// <summary>Puts a heading in its place.</summary>
    public void Put(string text, int row, int column, int rowSpan, int columnSpan)
    {
        for (var below = row; below < row + rowSpan; below++)
        {
            for (var right = column; right < column + columnSpan; right++)
            {
                _cells[below, right] = new SheetCell(right, CellStyle.ColumnHeading, null);
            }
        }

        _cells[row, column] = new SheetCell(column, CellStyle.ColumnHeading, text.Length == 0 ? null : text);
        if (rowSpan > 1 || columnSpan > 1)
        {
            Merged.Add(new MergedRange(row, column, rowSpan, columnSpan));
        }

        var width = Enumerable.Range(column, columnSpan).Sum(right => widths[right]);
        var share = Math.Min(Tallest, TextHeight.Of(text, width)) / rowSpan;
        for (var below = row; below < row + rowSpan; below++)
        {
            _heights[below] = Math.Max(_heights[below], share);
        }
    }

    /// <summary>The rows.</summary>
    public IEnumerable<SheetRow> ToRows() => Enumerable.Range(0, depth)
        .Select(row => new SheetRow([.. Enumerable.Range(0, widths.Count).Select(column => _cells[row, column]).OfType<SheetCell>()], _heights[row]));
}
