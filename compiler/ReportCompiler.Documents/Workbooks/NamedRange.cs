namespace ReportCompiler.Documents.Workbooks;

/// <summary>A name for a cell, or for a column of cells.</summary>
/// <param name="Name">The name.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
internal sealed record NamedRange(string Name, int Row, int Column)
{
    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;
}
