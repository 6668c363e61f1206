namespace ReportCompiler.Schema.Forms;

/// <summary>A row or a column of cells.</summary>
/// <param name="Path">Its ids joined by dots, inside the block; empty for the only row of a table without row headings.</param>
/// <param name="Label">Its own heading.</param>
/// <param name="Words">How messages name it: its heading, with those of its groups before it where the heading alone is not unique.</param>
/// <param name="IsDerived">Whether its cells are defined by other cells and may be left out of the data.</param>
public record AxisLeaf(string Path, string Label, string Words, bool IsDerived);
