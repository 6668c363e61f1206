using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>Finds the rows and cells that a block which is there lacks.</summary>
internal sealed class BlockCompleteness(Report report, ReportedParts reported, ICollection<Finding> findings, FormBlock block)
{
    /// <summary>Finds what is missing.</summary>
    /// <param name="where">The block in the form's words.</param>
    public void Check(string where)
    {
        if (block.Rows.Count > 0)
        {
            CheckRows(AxisNaming.Named(block.Rows), where);
        }
        else
        {
            CheckColumns(AxisNaming.Named(block.Columns), block.RowLeaves[0], where);
        }
    }

    private void CheckRows(List<AxisNode> nodes, string where)
    {
        foreach (var node in nodes)
        {
            var rows = Enumerable.Range(node.FirstLeaf, node.LeafCount).Select(row => block.RowLeaves[row]).Where(row => !row.IsAbsent).ToList();
            var cells = rows.SelectMany(CellsOf).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            if (!cells.Exists(IsRead))
            {
                AddMissingRow(node, cells[0], where, cells.TrueForAll(IsDerived), node.IsLeaf ? rows[0].Words : node.Label);
                continue;
            }

            CheckNode(node, rows[0]);
        }
    }

    private void CheckNode(AxisNode node, RowLeaf first)
    {
        if (node.IsLeaf || node.HasCells)
        {
            CheckColumns(AxisNaming.Named(block.Columns), first, first.Words);
        }

        if (!node.IsLeaf)
        {
            CheckRows(AxisNaming.Named(node.Children), node.Label.Length > 0 ? node.Label : first.Words);
        }
    }

    // A row written as a mapping may name some of its columns only.
    private void CheckColumns(List<AxisNode> nodes, RowLeaf row, string where)
    {
        foreach (var node in nodes)
        {
            var cells = CellsOf(row).Where(cell => cell >= row.FirstCell + node.FirstLeaf && cell < row.FirstCell + node.FirstLeaf + node.LeafCount).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            if (!node.IsLeaf && cells.Exists(IsRead))
            {
                CheckColumns(AxisNaming.Named(node.Children), row, node.Label);
            }
            else if (!node.IsLeaf)
            {
                AddMissingRow(node, cells[0], where, isDerived: false, Place(row.Words, node.Label));
            }
            else if (!IsRead(cells[0]) && !IsDerived(cells[0]) && !reported.Contains(where, node.Id, node.Label))
            {
                var cell = report.Form.Cells[cells[0]];
                findings.Add(new Finding(ValueDiagnostics.BlankCell, report.Header.File, report.SpanOf(cell.Index), cell.Place) { Cell = cell.Path });
            }
        }
    }

    private void AddMissingRow(AxisNode node, int first, string where, bool isDerived, string words)
    {
        if (isDerived || IsReported(node, where))
        {
            return;
        }

        var place = Place(report.Form.Cells[first].Section.Heading, block.Title, words);
        findings.Add(new Finding(ShapeDiagnostics.MissingRow, report.Header.File, Before(first), place));
    }

    // Of a group, what stands in it may be spoken of.
    private bool IsReported(AxisNode node, string where) =>
        reported.Contains(where, node.Id, node.Repeat == RowRepeat.Line ? node.Id! : node.Label)
        || node.Children.Any(child => IsReported(child, node.Label));

    private static string Place(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    // A missing row is pointed at where it belongs: at the row before it, else at the block's first.
    private SourceSpan Before(int first)
    {
        var before = block.Cells.TakeWhile(cell => cell != first).Where(IsRead).ToList();
        return report.SpanOf(before.Count > 0 ? before[before.Count - 1] : block.Cells.First());
    }

    private IEnumerable<int> CellsOf(RowLeaf row) =>
        Enumerable.Range(0, block.ColumnLeaves.Count).Where(row.Has).Select(column => row.FirstCell + column);

    private bool IsDerived(int index) => report.Form.Cells[index].IsDerived;

    private bool IsRead(int index) => report[index].Span.IsKnown;
}
