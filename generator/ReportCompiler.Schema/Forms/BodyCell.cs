namespace ReportCompiler.Schema.Forms;

/// <summary>What stands in a column of a row on the page: a cell, a heading, or nothing.</summary>
/// <param name="Column">The place of the column.</param>
/// <param name="Cell">The index in the report of the cell; -1 where there is none.</param>
/// <param name="Heading">The heading of a component; empty where none stands there.</param>
/// <param name="RowSpan">How many rows of the table it spans.</param>
public sealed record BodyCell(int Column, int Cell, string Heading, int RowSpan);
