using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>
/// Works out from the nesting of the row headings how rows stand on the page: a group's heading stands in the first of its
/// rows, a row's heading reaches right to the cells, and what a group has cells of its own for is drawn across its rows.
/// </summary>
internal sealed class PageRows
{
    private readonly EquatableArray<RowLeaf> _leaves;
    private readonly EquatableArray<ColumnLeaf> _columns;
    private readonly List<BodyRow> _body = [];
    private readonly List<HeaderCell> _begun = [];
    private readonly List<Across> _across = [];
    private readonly int _depth;

    private PageRows(EquatableArray<RowLeaf> leaves, EquatableArray<ColumnLeaf> columns, int depth)
    {
        _leaves = leaves;
        _columns = columns;
        _depth = depth;
    }

    /// <summary>How many columns the row headings take.</summary>
    /// <param name="nodes">The row headings.</param>
    /// <param name="columns">The columns; where one holds the headings of components, these take none at the left.</param>
    public static int StubDepth(EquatableArray<AxisNode> nodes, EquatableArray<ColumnLeaf> columns) =>
        new PageRows(default, columns, 0).DepthOf(nodes);

    /// <summary>The rows of cells.</summary>
    /// <param name="nodes">The row headings; none for a single row without one.</param>
    /// <param name="leaves">The rows of cells.</param>
    /// <param name="columns">The columns of cells.</param>
    /// <param name="depth">How many columns the row headings take.</param>
    public static EquatableArray<BodyRow> Of(EquatableArray<AxisNode> nodes, EquatableArray<RowLeaf> leaves, EquatableArray<ColumnLeaf> columns, int depth)
    {
        var rows = new PageRows(leaves, columns, depth);
        if (nodes.Count == 0)
        {
            rows.AddRow(leaves[0]);
        }

        rows.Add(nodes, 0);
        return new(rows._body);
    }

    private bool HasHeadingColumn => _columns.Any(column => column.HoldsHeadings);

    private int DepthOf(EquatableArray<AxisNode> nodes) => nodes.Count == 0 ? 0 : nodes.Max(node => WidthOf(node) + DepthOf(node.Children));

    // Lists and lines have no headings; components have theirs at the left unless a column holds them.
    private int WidthOf(AxisNode node)
    {
        var isComponent = node.IsComponent || node.Repeat == RowRepeat.Component;
        var isSilent = isComponent ? HasHeadingColumn : node.Repeat == RowRepeat.Line || node.Label.Length == 0;
        return isSilent ? 0 : 1;
    }

    private void Add(EquatableArray<AxisNode> nodes, int level)
    {
        foreach (var node in nodes)
        {
            var height = HeightOf(node);
            if (height > 0)
            {
                Add(node, level, height);
            }
        }
    }

    private void Add(AxisNode node, int level, int height)
    {
        var width = WidthOf(node);
        if (width > 0)
        {
            _begun.Add(new HeaderCell(node.Label, DepthOf(node.Children) == 0 ? _depth - level : 1, height));
        }

        var begun = _across.Count;
        if (node.HasCells && height > 0 && HeightOf(node.Children) > 0)
        {
            _across.Add(new Across(_leaves[node.FirstLeaf], string.Empty, height, _body.Count));
        }

        if (node.IsComponent && HasHeadingColumn)
        {
            _across.Add(new Across(null, node.Label, height, _body.Count));
        }

        if (HeightOf(node.Children) == 0)
        {
            AddRow(_leaves[node.FirstLeaf]);
        }
        else
        {
            Add(node.Children, level + width);
        }

        _across.RemoveRange(begun, _across.Count - begun);
    }

    // A group whose rows this report does without is a row by itself.
    private int HeightOf(AxisNode node)
    {
        var inside = HeightOf(node.Children);
        var own = node.IsLeaf || node.HasCells ? _leaves[node.FirstLeaf].IsAbsent ? 0 : 1 : 0;
        return node.HasCells && own == 0 ? 0 : Math.Max(inside, own);
    }

    private int HeightOf(EquatableArray<AxisNode> nodes) => nodes.Sum(HeightOf);

    private void AddRow(RowLeaf leaf)
    {
        var row = new BodyRow(new EquatableArray<HeaderCell>(_begun), leaf.FirstCell);
        _begun.Clear();
        var isPlain = _across.Count == 0 && leaf.Columns.Count == 0 && !HasHeadingColumn;
        _body.Add(isPlain ? row : row with { Cells = new(Enumerable.Range(0, _columns.Count).Select(column => CellOf(leaf, column)).OfType<BodyCell>()) });
    }

    private BodyCell? CellOf(RowLeaf leaf, int column)
    {
        if (!_columns[column].HoldsHeadings && leaf.Has(column))
        {
            return new BodyCell(column, leaf.FirstCell + column, string.Empty, 1);
        }

        var across = _across.FindLast(candidate => candidate.Covers(column, _columns[column].HoldsHeadings));
        if (across is null)
        {
            return new BodyCell(column, -1, string.Empty, 1);
        }

        return across.FirstRow != _body.Count ? null
            : new BodyCell(column, across.Row is { } row ? row.FirstCell + column : -1, across.Heading, across.Height);
    }

    /// <summary>What is drawn across several rows: the cells of a group, or the heading of a component.</summary>
    private sealed record Across(RowLeaf? Row, string Heading, int Height, int FirstRow)
    {
        public bool Covers(int column, bool holdsHeadings) => Row is null ? holdsHeadings : !holdsHeadings && Row.Has(column);
    }
}
