using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A grid of cells under its own headings. Several blocks can make one table of the page.</summary>
/// <param name="Id">The segment that the block adds to the path of its cells; null for a table of one block.</param>
/// <param name="Title">The title that spans the table above the block; null where there is none.</param>
/// <param name="Stub">The text in the corner above the row headings; empty where there is none.</param>
/// <param name="FirstCell">The index in the report of the block's first cell; cells follow row by row.</param>
/// <param name="StubDepth">How many columns the row headings take.</param>
/// <param name="LastColumnSpan">How many columns of the table the last column of cells spans, so that a narrow block fills the table;
/// headings have it counted in already.</param>
/// <param name="Columns">The column headings.</param>
/// <param name="ColumnLeaves">The columns of cells, in order.</param>
/// <param name="Rows">The row headings.</param>
/// <param name="RowLeaves">The rows of cells, in order.</param>
/// <param name="CellTypes">For each place of the block, row by row, the index of its type in the form.</param>
/// <param name="Header">The rows of merged column headings; the stub head is the first cell of the first row.</param>
/// <param name="Body">The rows of cells with their merged row headings.</param>
public sealed record FormBlock(
    string? Id,
    string? Title,
    string Stub,
    int FirstCell,
    int StubDepth,
    int LastColumnSpan,
    EquatableArray<AxisNode> Columns,
    EquatableArray<ColumnLeaf> ColumnLeaves,
    EquatableArray<AxisNode> Rows,
    EquatableArray<RowLeaf> RowLeaves,
    EquatableArray<int> CellTypes,
    EquatableArray<EquatableArray<HeaderCell>> Header,
    EquatableArray<BodyRow> Body)
{
    /// <summary>How many places for cells the block has.</summary>
    public int CellCount => ColumnLeaves.Count * RowLeaves.Count;

    /// <summary>Whether rows are repeated for components or lines; then its cells do not all follow one another.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>How many rows stand side by side on the page, each as its heading and its cell; 0 where they stand below column headings.</summary>
    public int Pairs { get; init; }

    /// <summary>How many columns stand on the page behind the row headings.</summary>
    public int DrawnColumns => Pairs > 0 ? (2 * Pairs) - 1 : ColumnLeaves.Count;

    /// <summary>The rows of cells one below the other, whatever stands side by side on the page.</summary>
    public EquatableArray<BodyRow> Lines => Pairs > 1 ? PageRows.Of(Rows, RowLeaves, ColumnLeaves, StubDepth) : Body;

    /// <summary>The indexes in the report of its cells, row by row.</summary>
    public IEnumerable<int> Cells =>
        from row in RowLeaves
        from column in Enumerable.Range(0, ColumnLeaves.Count)
        where row.Has(column)
        select row.FirstCell + column;

    /// <summary>Whether the rows have headings; the only row of a table without them has none.</summary>
    public bool HasRowHeadings => StubDepth > 0;
}
