using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Reading;

/// <summary>Finds the rows and cells that a block which is there lacks.</summary>
internal sealed class BlockCompleteness(Report report, ReportedParts reported, ICollection<Finding> findings, FormBlock block)
{
    // For each cell the one before it that the file has; read once, for a form may have thousands.
    private readonly Dictionary<int, int> _before = [];

    /// <summary>Finds what is missing.</summary>
    /// <param name="place">The block.</param>
    /// <param name="where">The block in the form's words.</param>
    public void Check(DataPlace place, string where)
    {
        if (reported.HasNamesFor(place))
        {
            return;
        }

        if (place.Kind == PlaceKind.OnlyRow)
        {
            CheckColumns(place, where);
        }
        else
        {
            CheckRows(place, where);
        }
    }

    private void CheckRows(DataPlace place, string where)
    {
        foreach (var row in place.Children.Where(child => child.Node is not null))
        {
            var rows = row.Rows.Where(leaf => !leaf.IsAbsent).ToList();
            var cells = rows.SelectMany(CellsOf).ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            if (!cells.Exists(IsRead))
            {
                AddMissing(row, cells[0], where, cells.TrueForAll(IsDerived), row.Kind == PlaceKind.Row ? rows[0].Words : row.Label);
                continue;
            }

            if (row.Row is not null)
            {
                CheckColumns(row, rows[0].Words);
            }

            CheckRows(row, row.Label.Length > 0 ? row.Label : rows[0].Words);
        }
    }

    // A row written as a mapping may name some of its columns only.
    private void CheckColumns(DataPlace place, string where)
    {
        foreach (var column in place.Children.Where(child => child.Kind is PlaceKind.Columns or PlaceKind.Cell))
        {
            if (column.Kind == PlaceKind.Columns && column.Cells.Any(IsRead))
            {
                CheckColumns(column, column.Label);
            }
            else if (column.Kind == PlaceKind.Columns)
            {
                AddMissing(column, column.Cells[0], where, isDerived: false, Place(column.Row!.Words, column.Label));
            }
            else if (!IsRead(column.Cells[0]) && !IsDerived(column.Cells[0]) && !reported.Contains(where, column.Id, column.Label))
            {
                var cell = report.Form.Cells[column.Cells[0]];
                var advice = ValueFindings.BlankAdvice(cell.Type);
                findings.Add(new Finding(ValueDiagnostics.BlankCell, report.Header.File, report.SpanOf(cell.Index), cell.Place, advice) { Cell = cell.Path });
            }
        }
    }

    private void AddMissing(DataPlace missing, int first, string where, bool isDerived, string words)
    {
        if (isDerived || IsReported(missing, where) || reported.HasNamesFor(missing))
        {
            return;
        }

        var span = report.SpanOf(Before(first));
        if (!IsLost(span.Line))
        {
            var place = Place(report.Form.Cells[first].Section.Heading, block.Title, words);
            findings.Add(new Finding(ShapeDiagnostics.MissingRow, report.Header.File, span, place));
        }
    }

    // Of a group, what stands in it may be spoken of.
    private bool IsReported(DataPlace place, string where) =>
        reported.Contains(where, place.Id, place.Kind == PlaceKind.Lines ? place.Id : place.Label)
        || place.Children.Where(child => child.Node is not null || place.Kind == PlaceKind.Columns).Any(child => IsReported(child, place.Label));

    private static string Place(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    // A line beside the place of a row that nobody can read may be that row.
    private bool IsLost(int place) => reported.HasLost(
        lost => !block.Cells.Any(cell => report[cell].Span.Line > Math.Min(place, lost) && report[cell].Span.Line < Math.Max(place, lost)));

    // A missing row is pointed at where it belongs: at the row before it, else at the block's first.
    private int Before(int first)
    {
        if (_before.Count == 0)
        {
            int? last = null;
            foreach (var cell in block.Cells)
            {
                _before[cell] = last ?? block.Cells.First();
                last = IsRead(cell) ? cell : last;
            }
        }

        return _before[first];
    }

    private IEnumerable<int> CellsOf(RowLeaf row) =>
        Enumerable.Range(0, block.ColumnLeaves.Count).Where(row.Has).Select(column => row.FirstCell + column);

    private bool IsDerived(int index) => report.Form.Cells[index].IsDerived;

    private bool IsRead(int index) => report[index].Span.IsKnown;
}
