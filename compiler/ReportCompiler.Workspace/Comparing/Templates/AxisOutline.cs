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
            var path = PathOf(node, parent);
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

    /// <summary>The keys of the headings over a row or column of cells, the outermost first.</summary>
    /// <param name="leaf">Its place on the axis.</param>
    /// <param name="nodes">The headings.</param>
    /// <param name="kind">Rows or columns.</param>
    /// <param name="parent">The path of what they stand in.</param>
    public static IEnumerable<string> Over(int leaf, IEnumerable<AxisNode> nodes, TemplatePartKind kind, string parent)
    {
        var node = nodes.FirstOrDefault(node => leaf >= node.FirstLeaf && leaf < node.FirstLeaf + node.LeafCount);
        return node is null ? [] : [TemplateSide.KeyOf(kind, PathOf(node, parent)), .. Over(leaf, node.Children, kind, PathOf(node, parent))];
    }

    // A heading that is only drawn is known by the first that it is drawn over.
    private static string PathOf(AxisNode node, string parent) => node.Id is null ? $"{parent}.({NameOf(node)})" : CellPath.Join(parent, node.Id);

    private static string NameOf(AxisNode node) => node.Id ?? (node.Children.Count > 0 ? NameOf(node.Children[0]) : node.Label);
}
