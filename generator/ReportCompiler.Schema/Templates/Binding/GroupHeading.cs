using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Says a group of cells that an expression names in full by the headings of the form.</summary>
internal static class GroupHeading
{
    private const string Separator = " · ";

    /// <summary>The headings; null where the name is not that of headings of the table.</summary>
    /// <param name="section">The section.</param>
    /// <param name="name">The name, which begins with the id of the section.</param>
    public static string? Of(FormSection section, string name)
    {
        foreach (var block in section.Table?.Blocks ?? default)
        {
            var path = CellPath.Join(section.Id, block.Id ?? string.Empty);
            if (!name.StartsWith(path + ".", StringComparison.Ordinal))
            {
                continue;
            }

            var rest = name.Substring(path.Length + 1);
            var row = Deepest(block.Rows, string.Empty, rest, out var rowPath);
            rest = row is null ? rest : rest.Length == rowPath.Length ? string.Empty : rest.Substring(rowPath.Length + 1);
            var column = Deepest(block.Columns, string.Empty, rest, out var columnPath);
            if (columnPath.Length == rest.Length)
            {
                return string.Join(Separator, new[] { row, column }.OfType<AxisNode>().Select(node => node.Label));
            }
        }

        return null;
    }

    // The longest path of headings that a name begins with.
    private static AxisNode? Deepest(EquatableArray<AxisNode> nodes, string path, string name, out string found)
    {
        foreach (var node in nodes)
        {
            var own = node.Id is null ? path : CellPath.Join(path, node.Id);
            if (own.Length > 0 && own != name && !name.StartsWith(own + ".", StringComparison.Ordinal))
            {
                continue;
            }

            if (Deepest(node.Children, own, name, out found) is { } below)
            {
                return below;
            }

            if (node.Id is not null)
            {
                found = own;
                return node;
            }
        }

        found = string.Empty;
        return null;
    }
}
