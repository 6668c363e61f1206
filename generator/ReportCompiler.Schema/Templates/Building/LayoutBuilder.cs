using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Works out from the nesting of the headings how they are merged on the page.</summary>
internal static class LayoutBuilder
{
    /// <summary>How many levels of headings an axis has.</summary>
    public static int DepthOf(EquatableArray<AxisNode> nodes) =>
        nodes.Count == 0 ? 0 : 1 + nodes.Max(node => DepthOf(node.Children));

    /// <summary>The rows of column headings; a heading without headings below it reaches down to the cells.</summary>
    /// <param name="columns">The column headings.</param>
    /// <param name="stub">The text in the corner.</param>
    /// <param name="stubDepth">How many columns the row headings take.</param>
    /// <param name="lastColumnSpan">How many columns of the table the last column of cells spans.</param>
    public static EquatableArray<EquatableArray<HeaderCell>> Header(EquatableArray<AxisNode> columns, string stub, int stubDepth, int lastColumnSpan)
    {
        var depth = DepthOf(columns);
        var rows = Enumerable.Range(0, depth).Select(_ => new List<HeaderCell>()).ToList();
        if (stubDepth > 0)
        {
            rows[0].Add(new HeaderCell(stub, stubDepth, depth));
        }

        var lastLeaf = columns.Sum(column => column.LeafCount) - 1;
        AddColumns(columns, 0);
        return new EquatableArray<EquatableArray<HeaderCell>>(rows.Select(row => new EquatableArray<HeaderCell>(row)));

        void AddColumns(EquatableArray<AxisNode> nodes, int level)
        {
            foreach (var node in nodes)
            {
                var isLast = node.FirstLeaf + node.LeafCount - 1 == lastLeaf;
                var span = node.LeafCount + (isLast ? lastColumnSpan - 1 : 0);
                rows[level].Add(new HeaderCell(node.Label, span, node.IsLeaf ? depth - level : 1));
                AddColumns(node.Children, level + 1);
            }
        }
    }

    /// <summary>The rows of cells; a group's heading stands in the first of its rows, a row's heading reaches right to the cells.</summary>
    /// <param name="rows">The row headings; none for a single row without one.</param>
    /// <param name="firstCell">The index of the block's first cell.</param>
    /// <param name="columnCount">How many columns of cells there are.</param>
    public static EquatableArray<BodyRow> Body(EquatableArray<AxisNode> rows, int firstCell, int columnCount)
    {
        var depth = DepthOf(rows);
        var body = new List<BodyRow>();
        if (depth == 0)
        {
            body.Add(new BodyRow(default, firstCell));
        }

        AddRows(rows, 0, []);
        return new EquatableArray<BodyRow>(body);

        void AddRows(EquatableArray<AxisNode> nodes, int level, List<HeaderCell> begun)
        {
            foreach (var node in nodes)
            {
                if (node.IsLeaf)
                {
                    begun.Add(new HeaderCell(node.Label, depth - level, 1));
                    body.Add(new BodyRow(new EquatableArray<HeaderCell>(begun), firstCell + (node.FirstLeaf * columnCount)));
                    begun.Clear();
                }
                else
                {
                    begun.Add(new HeaderCell(node.Label, 1, node.LeafCount));
                    AddRows(node.Children, level + 1, begun);
                }
            }
        }
    }
}
