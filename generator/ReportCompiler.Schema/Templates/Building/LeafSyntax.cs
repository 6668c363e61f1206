using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>A row or column of cells as declared, with what its place in the tree adds.</summary>
/// <param name="Path">Its ids joined by dots.</param>
/// <param name="Syntax">Its declaration.</param>
/// <param name="Siblings">The headings beside it, itself included.</param>
/// <param name="Cells">The name of its cell type: its own or the nearest group's.</param>
/// <param name="Groups">The headings above it, outermost first.</param>
internal sealed record LeafSyntax(string Path, AxisSyntax Syntax, IReadOnlyList<AxisSyntax> Siblings, YamlScalar? Cells, IReadOnlyList<string> Groups);
