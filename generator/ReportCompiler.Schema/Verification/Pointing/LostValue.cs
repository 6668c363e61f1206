using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// A row that seems to leave out its total, and lacks another value instead: then each value behind the gap has been read one column too
/// early, and the total as the last of its parts.
/// </summary>
/// <param name="Cells">The indexes of the cells of the row.</param>
/// <param name="Column">The index of the first cell whose value may be the one that is missing.</param>
/// <param name="Value">The value that is missing.</param>
/// <param name="Total">The total that the row states.</param>
internal sealed record LostValue(IReadOnlyList<int> Cells, int Column, decimal Value, decimal Total)
{
    // Beyond this, more is wrong than a value here or there.
    private const int MaxRows = 12;

    /// <summary>The rows that broken rules speak of which satisfy all rules with one more value, and in one way only.</summary>
    /// <param name="system">The rules over the report.</param>
    public static IReadOnlyList<LostValue> Find(CheckSystem system)
    {
        var failing = Enumerable.Range(0, system.Stated.Count).Where(check => system.Stated[check].Fails).ToList();
        var rows = system.Trace().CellsOf(failing)
            .Select(cell => system.Report.Form.Cells[cell])
            .GroupBy(cell => (cell.Block, cell.Row.FirstCell))
            .OrderBy(row => row.Key.FirstCell)
            .Select(row => CellsOf(row.First()))
            .Where(cells => LeavesOutItsTotal(system.Report, cells))
            .ToList();
        return rows.Count > MaxRows ? [] : [.. rows.Select(cells => Find(system, cells, failing)).OfType<LostValue>()];
    }

    private static List<int> CellsOf(FormCell cell) =>
        [.. Enumerable.Range(0, cell.Block.ColumnLeaves.Count).Where(cell.Row.Has).Select(column => cell.Row.FirstCell + column)];

    // Its only total is the last cell, was left out, and is the sum of all others, each of which states a number. The corner of a table may
    // have been taken from the totals of its column.
    private static bool LeavesOutItsTotal(Report report, List<int> cells)
    {
        var parts = cells.GetRange(0, cells.Count - 1);
        return parts.Count > 1
            && report[cells[^1]].State == CellState.Derived
            && report.Form.Cells[cells[^1]].IsLeftOutOfRow
            && parts.TrueForAll(cell => report[cell] is { State: CellState.Given, Text: null } && !report.Form.Cells[cell].IsLeftOutOfRow)
            && (report.Form.Cells[cells[^1]].Row.IsDerived || parts.Sum(cell => report[cell].Value) == report[cells[^1]].Value);
    }

    private static LostValue? Find(CheckSystem system, List<int> cells, List<int> failing)
    {
        var total = system.Report[cells[^2]].Value;
        var missing = total - cells.Take(cells.Count - 2).Sum(cell => system.Report[cell].Value);
        LostValue? found = null;
        decimal[]? row = null;
        for (var place = 0; place < cells.Count - 1; place++)
        {
            // Beside its equal the missing value makes the same row.
            var candidate = With(system.Report, cells, place, missing);
            var isSame = row is not null && candidate.SequenceEqual(row!);
            if (isSame || !IsValid(system.Report.Form, cells, candidate) || !Holds(system, cells, candidate, failing))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            (found, row) = (new LostValue(cells, cells[place], missing, total), candidate);
        }

        return found;
    }

    private static decimal[] With(Report report, List<int> cells, int place, decimal missing)
    {
        var values = cells.Take(cells.Count - 1).Select(cell => report[cell].Value).ToList();
        values.Insert(place, missing);
        return [.. values];
    }

    private static bool IsValid(Form form, List<int> cells, decimal[] values) =>
        cells.Select((cell, place) => Likelihood.IsValid(values[place], form.Cells[cell].Type)).All(isValid => isValid);

    // One rule that holds by chance is no evidence: the row is read anew where that mends several, and breaks none.
    private static bool Holds(CheckSystem system, List<int> cells, decimal[] values, List<int> failing)
    {
        var outcomes = system.With(Enumerable.Range(0, cells.Count).ToDictionary(place => cells[place], place => values[place]));
        var about = failing.Where(check => system.Trace().CellsOf([check]).Overlaps(cells)).ToList();
        return about.Count > 1
            && about.TrueForAll(check => outcomes[check].Condition.Value == TruthValue.True)
            && outcomes.Changed.All(check => !outcomes[check].Fails || system.Stated[check].Fails);
    }
}
