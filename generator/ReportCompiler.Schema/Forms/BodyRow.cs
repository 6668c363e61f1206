using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A row of cells as it stands on the page.</summary>
/// <param name="Stubs">The row headings that begin in this row, from left to right; a heading that spans rows stands only in its first.</param>
/// <param name="FirstCell">The index in the report of the row's first cell.</param>
public sealed record BodyRow(EquatableArray<HeaderCell> Stubs, int FirstCell)
{
    /// <summary>What stands in the row where that is more than one cell in each column; else empty. What spans rows stands only in its first.</summary>
    public EquatableArray<BodyCell> Cells { get; init; }
}
