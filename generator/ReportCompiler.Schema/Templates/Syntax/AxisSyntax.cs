using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>A row or column heading as declared.</summary>
/// <param name="Id">Its id; null for a group without one.</param>
/// <param name="Label">The heading in the form's words.</param>
/// <param name="Cells">The name of the type of its cells, where it has one of its own.</param>
/// <param name="Sum">What it is the sum of; null where its cells are typed.</param>
/// <param name="Children">The headings below it.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record AxisSyntax(string? Id, string Label, YamlScalar? Cells, YamlNode? Sum, IReadOnlyList<AxisSyntax> Children, SourceSpan Span)
{
    public bool IsLeaf => Children.Count == 0;
}
