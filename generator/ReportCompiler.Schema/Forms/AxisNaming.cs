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
