using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The rows that a report may do without: optional ones, and lines of lists. One in which nothing is entered is not there.</summary>
internal sealed class OptionalRows
{
    private readonly Dictionary<int, IReadOnlyList<RowLeaf>> _groups = [];

    /// <summary>Finds the rows of a form.</summary>
    /// <param name="form">The form of a report.</param>
    public OptionalRows(Form form)
    {
        foreach (var block in form.Sections.SelectMany(section => section.Table?.Blocks ?? default).Where(block => block.IsRepeated))
        {
            foreach (var node in block.Rows)
            {
                Add(block, node, null, isLine: false);
            }
        }
    }

    /// <summary>The rows that are there together with a row; none where it is always there.</summary>
    /// <param name="row">The row.</param>
    public IReadOnlyList<RowLeaf> With(RowLeaf row) => At(row.FirstCell);

    /// <summary>The same by the index of the first place of a row.</summary>
    /// <param name="firstCell">The index.</param>
    public IReadOnlyList<RowLeaf> At(int firstCell) => _groups.GetValueOrDefault(firstCell, []);

    private void Add(FormBlock block, AxisNode node, IReadOnlyList<RowLeaf>? around, bool isLine)
    {
        var group = node.IsOptional || isLine ? [.. block.RowLeaves.Skip(node.FirstLeaf).Take(node.LeafCount)] : around;
        if (group is not null && (node.HasCells || node.Children.Count == 0))
        {
            _groups[block.RowLeaves[node.FirstLeaf].FirstCell] = group;
        }

        foreach (var child in node.Children)
        {
            Add(block, child, group, node.Repeat == RowRepeat.Line);
        }
    }
}
