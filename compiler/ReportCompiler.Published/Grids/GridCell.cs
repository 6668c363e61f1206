namespace ReportCompiler.Published.Grids;

/// <summary>The places of a table that a cell of a document takes.</summary>
/// <param name="Grid">The table, by its place in the document.</param>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
public sealed record GridCell(int Grid, int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>Whether it takes a place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public bool Covers(int row, int column) => row >= Row && row < Row + RowSpan && column >= Column && column < Column + ColumnSpan;
}
