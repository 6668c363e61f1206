using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.Layout;

/// <summary>The table of a section as the form draws it: where each heading and each cell stands.</summary>
internal sealed class DrawnTable
{
    private readonly List<TablePlace> _places = [];
    private readonly Form _form;
    private readonly FormTable _table;

    private DrawnTable(Form form, FormTable table)
    {
        _form = form;
        _table = table;
        foreach (var block in table.Blocks)
        {
            AddBlock(block);
        }
    }

    /// <summary>How many columns the table has, row headings included.</summary>
    public int Width => _table.Width;

    /// <summary>How many rows the table has.</summary>
    public int Height { get; private set; }

    /// <summary>How many columns the row headings take, where most.</summary>
    public int StubDepth => _table.Blocks.Max(block => block.StubDepth);

    /// <summary>Whether headings with their cells stand side by side.</summary>
    public bool HasPairs => _table.Blocks.Any(block => block.Pairs > 1);

    /// <summary>How many rows at the top are headings of all rows below; 0 where several blocks have headings of their own.</summary>
    public int HeadRows { get; private set; }

    /// <summary>The places, row by row, each row from left to right.</summary>
    public IReadOnlyList<TablePlace> Places => _places;

    /// <summary>Lays out a table.</summary>
    /// <param name="form">The form of the report.</param>
    /// <param name="table">A table of it.</param>
    public static DrawnTable Of(Form form, FormTable table) => new(form, table);

    private void AddBlock(FormBlock block)
    {
        if (block.Title is { } title)
        {
            _places.Add(new TablePlace(Height++, 0, 1, Width, SlotKind.Title, title));
        }

        foreach (var row in HeadingPlaces.Of(block.Header, Width))
        {
            _places.AddRange(row.Select(place => PlaceOf(place.Heading, place.Column, SlotKind.ColumnHeading)));
            Height++;
        }

        HeadRows = _table.Blocks.Count == 1 ? Height : 0;
        foreach (var (headings, row) in HeadingPlaces.Of(block.Body.Select(row => row.Stubs), block.StubDepth).Zip(block.Body))
        {
            _places.AddRange(headings.Select(place => PlaceOf(place.Heading, place.Column, SlotKind.RowHeading)));
            AddCells(block, row);
            Height++;
        }
    }

    private TablePlace PlaceOf(HeaderCell heading, int column, SlotKind kind) =>
        new(Height, column, heading.RowSpan, heading.ColumnSpan, kind, heading.Text);

    // The last cells of a block narrower than its table take the width that is left, as its headings do.
    private void AddCells(FormBlock block, BodyRow row)
    {
        List<BodyCell> cells = row.Cells.Count > 0
            ? [.. row.Cells]
            : [.. Enumerable.Range(0, block.ColumnLeaves.Count).Select(column => new BodyCell(column, row.FirstCell + column, string.Empty, 1))];
        var last = block.Pairs > 0 ? cells[^1].Column : block.ColumnLeaves.Count - 1;
        foreach (var cell in cells)
        {
            var kind = cell.Cell >= 0 ? SlotKind.Figure : cell.Heading.Length > 0 ? SlotKind.RowHeading : SlotKind.Nothing;
            var column = block.StubDepth + cell.Column;
            var span = cell.Column == last ? Width - column : 1;
            _places.Add(new TablePlace(Height, column, cell.RowSpan, span, kind, cell.Heading, cell.Cell >= 0 ? _form.Cells[cell.Cell] : null));
        }
    }
}
