using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>A block of the form beside what it was built from.</summary>
/// <param name="Section">The id of its section.</param>
/// <param name="Block">The block.</param>
/// <param name="Builder">Its axes as declared.</param>
internal sealed record BuiltBlock(string Section, FormBlock Block, BlockBuilder Builder)
{
    /// <summary>How rules name it: section, or section and block.</summary>
    public string Path => CellPath.Join(Section, Block.Id);

    /// <summary>How many columns of cells it has.</summary>
    public int ColumnCount => Block.ColumnLeaves.Count;
}
