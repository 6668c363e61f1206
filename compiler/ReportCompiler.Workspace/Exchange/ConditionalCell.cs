using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>A cell that applies to a component only where that has a row in another section.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Type">Its type.</param>
/// <param name="Component">The id of the component; empty in the row over all of them.</param>
/// <param name="Section">The other section, by its id.</param>
internal sealed record ConditionalCell(string Path, CellType Type, string Component, string Section);
