using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>
/// The headings of one cell from the outermost in, rows before columns: what stands above its column where a report is a row.
/// </summary>
/// <param name="Cell">The cell.</param>
/// <param name="Headings">The headings; two cells stand under the same one where the objects are the same.</param>
internal sealed record HeadingChain(FormCell Cell, IReadOnlyList<AxisNode> Headings)
{
    /// <summary>The cells of a table, in the order of the form.</summary>
    public static IEnumerable<HeadingChain> Of(Form form, FormTable table) => table.Blocks.SelectMany(block => Of(form, block));

    /// <summary>Whether another cell stands under the same headings down to a level.</summary>
    public bool Shares(HeadingChain other, int level) =>
        level < Headings.Count && level < other.Headings.Count
        && Enumerable.Range(0, level + 1).All(index => ReferenceEquals(Headings[index], other.Headings[index]));

    private static IEnumerable<HeadingChain> Of(Form form, FormBlock block)
    {
        AxisNode[] title = block.Title is { Length: > 0 } text ? [new AxisNode(null, text, default, 0, 0)] : [];
        var rows = Chains(block.Rows);
        var columns = Chains(block.Columns);
        for (var row = 0; row < block.RowLeaves.Count; row++)
        {
            AxisNode[] above = [.. title, .. rows.GetValueOrDefault(row, [])];
            for (var column = 0; column < block.ColumnLeaves.Count; column++)
            {
                if (block.RowLeaves[row].Has(column))
                {
                    yield return new HeadingChain(form.Cells[block.RowLeaves[row].FirstCell + column], [.. above, .. columns.GetValueOrDefault(column, [])]);
                }
            }
        }
    }

    // The headings over each row or column of cells, by its place.
    private static Dictionary<int, List<AxisNode>> Chains(EquatableArray<AxisNode> nodes)
    {
        var chains = new Dictionary<int, List<AxisNode>>();
        foreach (var node in nodes)
        {
            Add(node, [], chains);
        }

        return chains;
    }

    private static void Add(AxisNode node, List<AxisNode> above, Dictionary<int, List<AxisNode>> chains)
    {
        List<AxisNode> chain = node.Label.Length == 0 ? above : [.. above, node];
        if (node.Children.Count == 0 || node.HasCells)
        {
            chains[node.FirstLeaf] = chain;
        }

        foreach (var child in node.Children)
        {
            Add(child, chain, chains);
        }
    }
}
