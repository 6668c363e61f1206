using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>Takes the headings on one axis of a block apart.</summary>
internal static class AxisOutline
{
    /// <summary>The parts.</summary>
    /// <param name="nodes">The headings.</param>
    /// <param name="kind">Rows or columns.</param>
    /// <param name="parent">The path of what they stand in.</param>
    /// <param name="group">The heading of the section.</param>
    public static IEnumerable<TemplatePart> Of(IEnumerable<AxisNode> nodes, TemplatePartKind kind, string parent, string group)
    {
        foreach (var node in nodes)
        {
            // A heading that is only drawn is known by the first that it is drawn over.
            var path = node.Id is null ? $"{parent}.({NameOf(node)})" : CellPath.Join(parent, node.Id);
            yield return new TemplatePart(kind, path, parent, node.Label, group)
            {
                Traits =
                [
                    (TemplateTrait.Structure, node.Children.Count == 0 ? string.Empty : kind == TemplatePartKind.Row ? "rows" : "columns"),
                    (TemplateTrait.Repeat, node.Repeat == RowRepeat.None ? string.Empty : node.Repeat.ToString().ToLowerInvariant()),
                    (TemplateTrait.Optional, node.IsOptional ? "true" : string.Empty),
                ],
            };
            foreach (var part in Of(node.Children, kind, path, group))
            {
                yield return part;
            }
        }
    }

    private static string NameOf(AxisNode node) => node.Id ?? (node.Children.Count > 0 ? NameOf(node.Children[0]) : node.Label);
}
