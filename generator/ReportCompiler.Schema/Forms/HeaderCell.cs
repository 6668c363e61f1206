namespace ReportCompiler.Schema.Forms;

/// <summary>A heading as it stands on the page, merged over the rows and columns that it covers.</summary>
/// <param name="Text">The heading in the form's words.</param>
/// <param name="ColumnSpan">How many columns of the table it spans.</param>
/// <param name="RowSpan">How many rows of the table it spans.</param>
public sealed record HeaderCell(string Text, int ColumnSpan, int RowSpan);
