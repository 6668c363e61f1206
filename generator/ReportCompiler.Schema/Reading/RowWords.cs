using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Reading;

/// <summary>Says where a row of values stands, in the form's words.</summary>
internal static class RowWords
{
    /// <summary>Section, block and row; a row without a heading of its own is named by the headings that stand over all of its cells.</summary>
    /// <param name="form">The form of the report.</param>
    /// <param name="cells">The indexes of the cells of the row.</param>
    public static string Of(Form form, IReadOnlyList<int> cells)
    {
        var first = form.Cells[cells[0]];
        var row = first.Row;
        var words = row.Words.Length > 0 ? [row.Words] : HeadingsOver(first.Block.Columns, [.. cells.Select(cell => cell - row.FirstCell)]);
        return string.Join(" · ", new[] { first.Section.Heading, first.Block.Title }.Concat(words).Where(part => !string.IsNullOrEmpty(part)));
    }

    private static IEnumerable<string> HeadingsOver(IEnumerable<AxisNode> nodes, IReadOnlyList<int> columns)
    {
        var over = nodes.FirstOrDefault(node =>
            !node.IsLeaf && columns.All(column => column >= node.FirstLeaf && column < node.FirstLeaf + node.LeafCount));
        return over is null ? [] : [over.Label, .. HeadingsOver(over.Children, columns)];
    }
}
