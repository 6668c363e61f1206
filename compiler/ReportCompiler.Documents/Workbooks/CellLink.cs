namespace ReportCompiler.Documents.Workbooks;

/// <summary>A cell that leads to another.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Name">The name of the cell that it leads to.</param>
internal sealed record CellLink(int Row, int Column, string Name);
