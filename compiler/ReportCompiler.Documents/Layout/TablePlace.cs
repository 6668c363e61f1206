using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.Layout;

/// <summary>A place of a table, merged over the rows and columns that it covers.</summary>
/// <param name="Row">The row that it begins in, from 0.</param>
/// <param name="Column">The column that it begins in, from 0.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="Text">The heading; empty for a cell.</param>
/// <param name="Cell">The cell; null where a heading or nothing stands.</param>
internal sealed record TablePlace(int Row, int Column, int RowSpan, int ColumnSpan, SlotKind Kind, string Text, FormCell? Cell = null);
