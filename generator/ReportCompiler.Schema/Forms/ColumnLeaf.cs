namespace ReportCompiler.Schema.Forms;

/// <summary>A column of cells.</summary>
/// <param name="Path">Its ids joined by dots, inside the block.</param>
/// <param name="Label">Its own heading.</param>
/// <param name="Words">How messages name it.</param>
/// <param name="IsDerived">Whether its cells are defined by other cells of their row and may be left out of the data.</param>
public sealed record ColumnLeaf(string Path, string Label, string Words, bool IsDerived) : AxisLeaf(Path, Label, Words, IsDerived)
{
    /// <summary>What the row over all components is of the column.</summary>
    public Aggregate Overall { get; init; }

    /// <summary>Whether the column holds no cells: the name of each component is printed in it.</summary>
    public bool HoldsHeadings { get; init; }
}
