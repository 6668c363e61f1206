using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Workspace.Comparing;

/// <summary>Compares the cells of two states of one report by their paths; versions of the form may differ, paths do not.</summary>
internal static class CellComparer
{
    /// <summary>The cells that differ: those of the new form in its order, then those that only the old one has.</summary>
    public static IReadOnlyList<CellDifference> Compare(ReportSide before, ReportSide after)
    {
        var (old, current) = (before.Report!, after.Report!);
        var changes = new List<CellDifference>();
        foreach (var cell in current.Form.PresentCells.Where(cell => cell.Path.Length > 0))
        {
            Add(changes, cell, ValueAt(old, cell.Path), ValueOf(current, cell));
        }

        foreach (var cell in old.Form.PresentCells.Where(cell => cell.Path.Length > 0 && ValueAt(current, cell.Path) == CellValue.Absent))
        {
            Add(changes, cell, ValueOf(old, cell), CellValue.Absent);
        }

        return changes.Exists(change => change.Cell.IsDerived) ? MarkConsequences(changes, before, after) : changes;
    }

    /// <summary>What stands in a cell of a report.</summary>
    public static CellValue ValueOf(Report report, FormCell cell) =>
        new(CellText.Of(report, cell), DataCell.Of(report, cell).Number, CellText.State(report[cell.Index].State));

    private static CellValue ValueAt(Report report, string path) =>
        report.Form.IndexOf(path) is >= 0 and var index && report[index].State != CellState.Absent
            ? ValueOf(report, report.Form.Cells[index]) : CellValue.Absent;

    private static void Add(List<CellDifference> changes, FormCell cell, CellValue old, CellValue current)
    {
        if (!old.IsSeenAs(current))
        {
            changes.Add(new CellDifference(cell, old, current, IsConsequence: false));
        }
    }

    private static List<CellDifference> MarkConsequences(List<CellDifference> changes, ReportSide before, ReportSide after)
    {
        var (old, current) = (Totals(before), Totals(after));
        return changes.ConvertAll(
            change => change with { IsConsequence = IsConsequence(change, old, before.Report!) && IsConsequence(change, current, after.Report!) });
    }

    // The report with its totals left out and filled in again: what its parts say that they are.
    private static Report Totals(ReportSide side)
    {
        var report = side.Report!;
        var filled = new Report(report.Form, report.Header);
        foreach (var cell in report.Form.PresentCells.Where(cell => !cell.IsDerived))
        {
            filled.Set(cell.Index, report[cell.Index]);
        }

        Checker.Fill(side.Checked.Parsed.Engine!, filled);
        return filled;
    }

    private static bool IsConsequence(CellDifference change, Report totals, Report report) =>
        report.Form.IndexOf(change.Cell.Path) is >= 0 and var index
        && report.Form.Cells[index].IsDerived
        && report[index].HasValue
        && totals[index].HasValue
        && totals[index].Value == report[index].Value
        && totals[index].Text == report[index].Text;
}
