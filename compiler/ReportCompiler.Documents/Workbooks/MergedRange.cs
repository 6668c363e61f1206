namespace ReportCompiler.Documents.Workbooks;

/// <summary>Cells that are merged into one.</summary>
/// <param name="Row">The first row, from 0.</param>
/// <param name="Column">The first column, from 0.</param>
/// <param name="RowSpan">How many rows.</param>
/// <param name="ColumnSpan">How many columns.</param>
internal sealed record MergedRange(int Row, int Column, int RowSpan, int ColumnSpan);
