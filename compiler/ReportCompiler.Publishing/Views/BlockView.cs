using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A block of a table: <c>block.title</c>, <c>block.header</c> (rows of headings), <c>block.rows</c>, <c>block.markdown</c>.
/// Rows that are repeated for components or lines are many: there the row has an anchor, and its cells have none.
/// The last cells of a block narrower than its table take the width that is left, as its headings do.
/// </summary>
internal sealed class BlockView : ScriptView
{
    private readonly FormBlock _block;
    private readonly HeadingView[][] _header;
    private readonly RowView[] _rows;
    private readonly MarkdownTable _markdown;

    /// <summary>Lays out a block.</summary>
    public BlockView(Form form, FormTable table, FormBlock block)
    {
        var spare = table.Width - block.StubDepth - block.DrawnColumns;
        var anchors = new RowAnchors(form, block);
        _block = block;
        _header = [.. LayOut(block.Header, table.Width, block.StubDepth)];
        _rows = [.. LayOut(block.Body.Select(row => row.Stubs), block.StubDepth, block.StubDepth)
            .Zip(block.Body, (stubs, row) => Row(stubs, row, anchors.Of(row)))];
        _markdown = new MarkdownTable(form, block);

        RowView Row(HeadingView[] stubs, BodyRow row, string? anchor) =>
            new(stubs, LayOutCells(form, block, row, spare, block.IsRepeated ? anchor : null), anchor);
    }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<RowView> Rows => _rows;

    /// <inheritdoc/>
    protected override PageType Type => ReportTypes.Block;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "id" => _block.Id,
        "title" => _block.Title,
        "header" => _header,
        "rows" => _rows,
        "markdown" => _markdown,
        _ => null,
    };

    private static ScriptView[] LayOutCells(Form form, FormBlock block, BodyRow row, int spare, string? anchor)
    {
        // A last row of fewer pairs fills its place.
        var last = block.DrawnColumns - 1;
        var end = row.Cells.Count == 0 || block.Pairs == 0 ? last : row.Cells[row.Cells.Count - 1].Column;
        return row.Cells.Count == 0
            ? [.. Enumerable.Range(0, block.ColumnLeaves.Count).Select(column => Cell(row.FirstCell + column, WidthOf(column), 1))]
            : [.. row.Cells.Select<BodyCell, ScriptView>(place => place.Cell < 0
                ? new PlaceView(place, WidthOf(place.Column))
                : Cell(place.Cell, WidthOf(place.Column), place.RowSpan))];

        int WidthOf(int column) => column == end ? last - end + spare + 1 : 1;
        CellView Cell(int index, int colspan, int rowspan) => new(form.Cells[index], colspan, rowspan) { IsInTable = true, RowAnchor = anchor };
    }

    private static IEnumerable<HeadingView[]> LayOut(IEnumerable<EquatableArray<HeaderCell>> rows, int width, int stubs) =>
        HeadingPlaces.Of(rows, width).Select(row => row
            .Select(place => new HeadingView(place.Heading.Text, place.Column, place.Heading.ColumnSpan, place.Heading.RowSpan, place.Column < stubs))
            .ToArray());
}
