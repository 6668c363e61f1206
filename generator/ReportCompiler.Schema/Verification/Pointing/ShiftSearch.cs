using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>Looks for a row whose values stand one column too far to the left or to the right.</summary>
internal static class ShiftSearch
{
    /// <summary>Every row that mends a group of equations when moved by one column, its last value coming round to the other end.</summary>
    public static List<Proposal> Find(CheckSystem system, IReadOnlyList<int> failing)
    {
        var proposals = new List<Proposal>();
        var rows = system.StatedCells
            .Where(cell => system.IsPartOf(cell, failing))
            .Select(cell => RowOf(system.Report.Form.Cells[cell]))
            .Distinct();
        foreach (var (first, count) in rows)
        {
            foreach (var step in new[] { 1, count - 1 })
            {
                var changes = Shifted(system, first, count, step);
                if (changes.Length > 2 && changes.All(change => Likelihood.IsValid(change.To, system.Report.Form.Cells[change.Cell].Type))
                    && system.Mends(failing, changes))
                {
                    proposals.Add(new Proposal(new(changes), SlipKind.Shifted));
                }
            }
        }

        return proposals;
    }

    private static (int First, int Count) RowOf(FormCell cell) => (cell.Row.FirstCell, cell.Block.ColumnLeaves.Count);

    private static CellChange[] Shifted(CheckSystem system, int first, int count, int step)
    {
        if (Enumerable.Range(first, count).Any(cell => system.Report[cell].State == CellState.Absent))
        {
            return [];
        }

        var values = Enumerable.Range(first, count).Select(cell => system.Report[cell].Value).ToArray();
        return Enumerable.Range(0, count)
            .Select(index => new CellChange(first + index, values[index], values[(index + step) % count]))
            .Where(change => change.From != change.To)
            .ToArray();
    }
}
