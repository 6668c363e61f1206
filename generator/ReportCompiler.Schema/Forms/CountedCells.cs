using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A total that counts cells which a region added to the form: without them it is the total of the form as it is declared.</summary>
/// <param name="Total">The index of the total.</param>
/// <param name="Cells">The indexes of the cells that were added.</param>
public sealed record CountedCells(int Total, EquatableArray<int> Cells);
