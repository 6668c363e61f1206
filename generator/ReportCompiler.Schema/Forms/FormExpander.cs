using System.Globalization;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>Makes the form of one report: every component and every line with rows of its own.</summary>
internal sealed class FormExpander
{
    private readonly Form _form;
    private readonly ReportShape _shape;
    private readonly FormLines _lines;

    private FormExpander(Form form, ReportShape shape)
    {
        _form = form;
        _shape = shape;
        _lines = new FormLines(form.Extent, shape.Components.Count, shape.LinesOf);
    }

    /// <summary>The form of a report.</summary>
    /// <param name="form">The form without a report.</param>
    /// <param name="shape">What only the report can say.</param>
    public static Form Expand(Form form, ReportShape shape) =>
        form.Extent.IsFixed ? form : new FormExpander(form, shape).Expand();

    private Form Expand() => _form with
    {
        Origin = _form.Origin,
        Components = _shape.Components,
        Lines = _lines,
        Sections = new(_form.Sections.Select(section => section.Table is { } table
            ? section with { Table = table with { Blocks = new(table.Blocks.Select(Expand)) } }
            : section)),
    };

    private FormBlock Expand(FormBlock block)
    {
        if (!block.IsRepeated)
        {
            return block;
        }

        var rows = new RowExpander(this, block);
        var nodes = rows.Expand(block.Rows, new AxisPlace(string.Empty, [], -1, null));
        var leaves = new EquatableArray<RowLeaf>(rows.Leaves);
        return block with
        {
            FirstCell = leaves.Count == 0 ? block.FirstCell : leaves[0].FirstCell,
            Rows = nodes,
            RowLeaves = leaves,
            CellTypes = new(rows.CellTypes),
            Body = PageRows.Of(nodes, leaves, block.ColumnLeaves, block.StubDepth),
        };
    }

    /// <summary>Where in a table the rows at hand are repeated.</summary>
    /// <param name="Path">The path of the heading around them.</param>
    /// <param name="Words">How messages name what they are repeated for.</param>
    /// <param name="Component">The component at hand; -1 for none.</param>
    /// <param name="Line">The line at hand; null for none.</param>
    private sealed record AxisPlace(string Path, IReadOnlyList<string> Words, int Component, LinePlace? Line);

    private sealed class RowExpander(FormExpander form, FormBlock block)
    {
        private readonly List<RowLeaf> _leaves = [];
        private readonly List<int> _types = [];

        public IReadOnlyList<RowLeaf> Leaves => _leaves;

        public IReadOnlyList<int> CellTypes => _types;

        public EquatableArray<AxisNode> Expand(EquatableArray<AxisNode> nodes, AxisPlace place) => new(nodes.SelectMany(node => Expand(node, place)));

        private IEnumerable<AxisNode> Expand(AxisNode node, AxisPlace place) => node.Repeat switch
        {
            RowRepeat.Component => form._shape.Components.Select((component, index) => ExpandComponent(node, component, index, place)),
            RowRepeat.Line => [ExpandList(node, place)],
            _ => [ExpandOne(node, node, place with { Path = CellPath.Join(place.Path, node.Id) })],
        };

        private AxisNode ExpandComponent(AxisNode node, Component component, int index, AxisPlace place)
        {
            var named = node with { Id = component.Id, Label = component.Id, Repeat = RowRepeat.None, IsComponent = true };
            return ExpandOne(named, node, place with
            {
                Path = CellPath.Join(place.Path, component.Id),
                Words = [.. place.Words, component.Id],
                Component = index,
            });
        }

        private AxisNode ExpandList(AxisNode node, AxisPlace place)
        {
            var first = _leaves.Count;
            var list = form._form.ListOf(block.RowLeaves[node.FirstLeaf].FirstCell);
            var lines = form._lines.Of(list, place.Component).Select(line =>
            {
                var number = (line.Number + 1).ToString(CultureInfo.InvariantCulture);
                var named = node with { Id = number, Label = string.Empty, Repeat = RowRepeat.None };
                return ExpandOne(named, node, place with
                {
                    Path = CellPath.Join(place.Path, node.Id, number),
                    Words = [.. place.Words, form._form.WordsOfLine(number)],
                    Line = line,
                });
            });
            var children = new EquatableArray<AxisNode>(lines);
            return node with { Children = children, FirstLeaf = first, LeafCount = _leaves.Count - first, HasCells = false };
        }

        // The node as it will be, and the one that it was made from.
        private AxisNode ExpandOne(AxisNode node, AxisNode origin, AxisPlace place)
        {
            var first = _leaves.Count;
            if (origin.Children.Count == 0 || origin.HasCells)
            {
                AddLeaf(origin.FirstLeaf, place);
            }

            var children = Expand(origin.Children, place);
            return node with { Children = children, FirstLeaf = first, LeafCount = _leaves.Count - first };
        }

        private void AddLeaf(int origin, AxisPlace place)
        {
            var leaf = block.RowLeaves[origin];
            var words = place.Words.Count == 0 ? [leaf.Words] : place.Words.Append(leaf.Label);
            _leaves.Add(leaf with
            {
                Path = place.Path,
                Words = string.Join(" · ", words.Where(part => part.Length > 0)),
                FirstCell = form._lines.Locate(leaf.FirstCell, place.Component, place.Line),
                IsDerived = leaf.IsDerived || (leaf.IsOverall && form._shape.Components.Count == 1),
                IsAbsent = form._shape.IsAbsent(leaf.FirstCell, place.Component, place.Line),
            });
            var width = block.ColumnLeaves.Count;
            _types.AddRange(block.CellTypes.Skip(origin * width).Take(width));
        }
    }
}
