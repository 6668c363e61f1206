using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Forms;

/// <summary>Which headings can be named in a data file.</summary>
public static class AxisNaming
{
    /// <summary>The headings below a node that have an id; those of a group without one stand in its place.</summary>
    public static List<AxisNode> Named(EquatableArray<AxisNode> nodes)
    {
        var named = new List<AxisNode>();
        Collect(nodes, named);
        return named;
    }

    /// <summary>The columns, and headings over columns, that can be named in a row.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">The row.</param>
    public static List<AxisNode> Columns(FormBlock block, RowLeaf row) => Columns(block.Columns, row);

    /// <summary>Those of some columns that can be named in a row.</summary>
    /// <param name="columns">The columns, or headings over columns.</param>
    /// <param name="row">The row.</param>
    public static List<AxisNode> Columns(EquatableArray<AxisNode> columns, RowLeaf row) =>
        Named(columns).FindAll(column => Enumerable.Range(column.FirstLeaf, column.LeafCount).Any(row.Has));

    private static void Collect(EquatableArray<AxisNode> nodes, List<AxisNode> named)
    {
        foreach (var node in nodes)
        {
            if (node.Id is not null)
            {
                named.Add(node);
            }
            else
            {
                Collect(node.Children, named);
            }
        }
    }
}
