using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A heading on one axis of a table: a group of headings, or a row or column of cells.</summary>
/// <param name="Id">The segment that it adds to the path of its cells; null for a group that adds none.</param>
/// <param name="Label">The heading in the form's words.</param>
/// <param name="Children">The headings below it, in order; empty for a row or column of cells.</param>
/// <param name="FirstLeaf">The index, on this axis of the block, of its first row or column of cells.</param>
/// <param name="LeafCount">How many rows or columns of cells it covers.</param>
public sealed record AxisNode(string? Id, string Label, EquatableArray<AxisNode> Children, int FirstLeaf, int LeafCount)
{
    /// <summary>Whether this is a row or column of cells rather than a group.</summary>
    public bool IsLeaf => Children.Count == 0 && Repeat != RowRepeat.Line;

    /// <summary>
    /// What it is repeated for. In the form of a report, where every row stands for itself, only the list of lines is still
    /// marked: its children are the lines.
    /// </summary>
    public RowRepeat Repeat { get; init; }

    /// <summary>Whether a report may do without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether a group of rows has cells of its own: those of its first row, which is drawn across the others.</summary>
    public bool HasCells { get; init; }

    /// <summary>Whether it is what components are listed by.</summary>
    public bool IsComponent { get; init; }
}
