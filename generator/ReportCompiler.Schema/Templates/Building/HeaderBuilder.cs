using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Works out from the nesting of the column headings how they are merged on the page.</summary>
internal static class HeaderBuilder
{
    /// <summary>The rows of column headings; a heading without headings below it reaches down to the cells.</summary>
    /// <param name="columns">The column headings.</param>
    /// <param name="stub">The text in the corner.</param>
    /// <param name="stubDepth">How many columns the row headings take.</param>
    /// <param name="lastColumnSpan">How many columns of the table the last column of cells spans.</param>
    public static EquatableArray<EquatableArray<HeaderCell>> Build(EquatableArray<AxisNode> columns, string stub, int stubDepth, int lastColumnSpan)
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

    private static int DepthOf(EquatableArray<AxisNode> nodes) =>
        nodes.Count == 0 ? 0 : 1 + nodes.Max(node => DepthOf(node.Children));
}
