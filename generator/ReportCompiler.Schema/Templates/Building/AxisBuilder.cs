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

    /// <summary>How messages name each row or column: by its heading, with those over it where it alone is not unique.</summary>
    public IReadOnlyList<string> Words()
    {
        var repeated = new HashSet<string>(
            _leaves.GroupBy(leaf => leaf.Syntax.Label).Where(group => group.Count() > 1).Select(group => group.Key), StringComparer.Ordinal);
        return _leaves.ConvertAll(leaf => repeated.Contains(leaf.Syntax.Label)
            ? string.Join(" · ", leaf.Line.Select(heading => heading.Label).Where(label => label.Length > 0))
            : leaf.Syntax.Label);
    }

    private EquatableArray<AxisNode> Build(IReadOnlyList<AxisSyntax> headings, IReadOnlyList<AxisSyntax> groups, string path, Yaml.YamlScalar? cells)
    {
        var nodes = new List<AxisNode>();
        foreach (var heading in headings)
        {
            var first = _leaves.Count;
            var headingPath = CellPath.Join(path, heading.Id);
            var headingCells = heading.Cells ?? cells;
            var hasCells = !heading.IsLeaf && heading.Columns is not null;
            if (heading.IsLeaf || hasCells)
            {
                _leaves.Add(new LeafSyntax(headingPath, heading, headings, headingCells, groups));
            }

            var children = heading.IsLeaf ? default : Build(heading.Children, [.. groups, heading], headingPath, headingCells);
            nodes.Add(new AxisNode(heading.Id, heading.Label, children, first, _leaves.Count - first)
            {
                Repeat = heading.Repeat,
                IsOptional = heading.IsOptional,
                HasCells = hasCells,
            });
        }

        return new EquatableArray<AxisNode>(nodes);
    }
}
