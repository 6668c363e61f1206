using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>A table of the page: one block of cells, or several under titles that span it.</summary>
/// <param name="Width">How many columns the table has, row headings included: those of its widest block.</param>
/// <param name="Blocks">The blocks, in order.</param>
public sealed record FormTable(int Width, EquatableArray<FormBlock> Blocks);
