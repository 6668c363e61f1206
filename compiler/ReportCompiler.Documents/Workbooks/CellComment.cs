namespace ReportCompiler.Documents.Workbooks;

/// <summary>A remark on a cell.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Text">The remark.</param>
internal sealed record CellComment(int Row, int Column, string Text);
