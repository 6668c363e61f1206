using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Builds one axis of a block: its tree of headings and its rows or columns of cells.</summary>
internal sealed class AxisBuilder
{
    private readonly List<LeafSyntax> _leaves = [];

    private AxisBuilder(IReadOnlyList<AxisSyntax> headings) => Nodes = Build(headings, [], string.Empty, null);

    /// <summary>The tree of headings.</summary>
    public EquatableArray<AxisNode> Nodes { get; }

    /// <summary>The rows or columns of cells, as declared.</summary>
    public IReadOnlyList<LeafSyntax> Leaves => _leaves;

    public static AxisBuilder Build(IReadOnlyList<AxisSyntax> headings) => new(headings);

    /// <summary>The rows or columns of cells, as messages name them.</summary>
    public EquatableArray<AxisLeaf> ToLeaves()
    {
        var repeated = new HashSet<string>(_leaves.GroupBy(leaf => leaf.Syntax.Label).Where(group => group.Count() > 1).Select(group => group.Key), StringComparer.Ordinal);
        return new EquatableArray<AxisLeaf>(_leaves.Select(leaf => new AxisLeaf(
            leaf.Path,
            leaf.Syntax.Label,
            repeated.Contains(leaf.Syntax.Label) ? string.Join(" · ", leaf.Groups.Append(leaf.Syntax.Label)) : leaf.Syntax.Label,
            leaf.Syntax.Sum is not null)));
    }

    private EquatableArray<AxisNode> Build(IReadOnlyList<AxisSyntax> headings, IReadOnlyList<string> groups, string path, Yaml.YamlScalar? cells)
    {
        var nodes = new List<AxisNode>();
        foreach (var heading in headings)
        {
            var first = _leaves.Count;
            var headingPath = CellPath.Join(path, heading.Id);
            var headingCells = heading.Cells ?? cells;
            EquatableArray<AxisNode> children = default;
            if (heading.IsLeaf)
            {
                _leaves.Add(new LeafSyntax(headingPath, heading, headings, headingCells, groups));
            }
            else
            {
                children = Build(heading.Children, [.. groups, heading.Label], headingPath, headingCells);
            }

            nodes.Add(new AxisNode(heading.Id, heading.Label, children, first, _leaves.Count - first));
        }

        return new EquatableArray<AxisNode>(nodes);
    }
}
