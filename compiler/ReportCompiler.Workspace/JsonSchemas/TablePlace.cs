using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>A grid of cells in its section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Block">The grid.</param>
internal sealed record TablePlace(FormSection Section, FormBlock Block)
{
    /// <summary>The beginning of the paths of its cells.</summary>
    public string Path => CellPath.Join(Section.Id, Block.Id);

    /// <summary>The place of a row.</summary>
    public int RowIndex(RowLeaf row) => Enumerable.Range(0, Block.RowLeaves.Count).First(index => ReferenceEquals(Block.RowLeaves[index], row));
}
