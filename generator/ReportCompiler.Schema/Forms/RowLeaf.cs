using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A row of cells.</summary>
/// <param name="Path">Its ids joined by dots, inside the block; empty for the only row of a table without row headings.</param>
/// <param name="Label">Its own heading.</param>
/// <param name="Words">How messages name it.</param>
/// <param name="IsDerived">Whether its cells are defined by other cells of their column and may be left out of the data.</param>
/// <param name="FirstCell">The index in the report of the place that its first column has; each column has a place, whether or not the row
/// has a cell there.</param>
public sealed record RowLeaf(string Path, string Label, string Words, bool IsDerived, int FirstCell) : AxisLeaf(Path, Label, Words, IsDerived)
{
    /// <summary>The columns that the row has cells in, by their places; empty for all of them.</summary>
    public EquatableArray<int> Columns { get; init; }

    /// <summary>Whether the row stands over the rows of all components.</summary>
    public bool IsOverall { get; init; }

    /// <summary>Whose row it is: 0 for the form's own, else the place of what a region adds in <see cref="Form.Additions"/>, from 1.</summary>
    public int AddedBy { get; init; }

    /// <summary>Whether this report has no such row.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Whether the row has a cell in a column.</summary>
    /// <param name="column">The place of the column.</param>
    public bool Has(int column) => Columns.Count == 0 || Columns.Contains(column);
}
