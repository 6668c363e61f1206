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

    // Of a longer row, only a plain sum is looked at.
    private const int MaxCells = 8;

    /// <summary>Whether the rules leave no doubt of it: several that fail would hold, and none breaks.</summary>
    public bool IsCertain { get; private init; }

    /// <summary>Every way in which one more value satisfies the broken rules about a row; certain where it is the only one for its row.</summary>
    /// <param name="system">The rules over the report.</param>
    public static IReadOnlyList<LostValue> Find(CheckSystem system)
    {
        var failing = Enumerable.Range(0, system.Stated.Count).Where(check => system.Stated[check].Fails).ToList();
        var rows = system.Trace().CellsOf(failing)
            .Select(cell => system.Report.Form.Cells[cell])
            .GroupBy(cell => cell.Row.FirstCell)
            .OrderBy(row => row.Key)
            .Select(row => CellsOf(row.First()))
            .Where(cells => LeavesOutItsTotal(system.Report, cells))
            .ToList();
        return rows.Count > MaxRows ? [] : [.. rows.SelectMany(cells => Find(system, cells, failing))];
    }

    private static List<int> CellsOf(FormCell cell) =>
        [.. Enumerable.Range(0, cell.Block.ColumnLeaves.Count).Where(cell.Row.Has).Select(column => cell.Row.FirstCell + column)];

    // Its only total is the last cell, was left out, and follows from all others, each of which states a number.
    private static bool LeavesOutItsTotal(Report report, List<int> cells)
    {
        var parts = cells.GetRange(0, cells.Count - 1);
        return parts.Count > 1
            && report[cells[^1]].State == CellState.Derived
            && report.Form.Cells[cells[^1]].IsLeftOutOfRow
            && parts.TrueForAll(cell => report[cell] is { State: CellState.Given, Text: null } && !report.Form.Cells[cell].IsLeftOutOfRow)
            && (cells.Count <= MaxCells || IsPlainSum(report, cells));
    }

    // The corner of a table may have been taken from the totals of its column.
    private static bool IsPlainSum(Report report, List<int> cells) =>
        report.Form.Cells[cells[^1]].Row.IsDerived || cells.Take(cells.Count - 1).Sum(cell => report[cell].Value) == report[cells[^1]].Value;

    private static List<LostValue> Find(CheckSystem system, List<int> cells, List<int> failing)
    {
        var total = system.Report[cells[^2]].Value;
        var about = failing.Where(check => system.IsEquality(check) && system.Trace().CellsOf([check]).Overlaps(cells)).ToList();
        var found = new List<LostValue>();
        var rows = new List<decimal[]>();
        for (var place = 0; place < cells.Count - 1; place++)
        {
            // Beside its equal the missing value makes the same row.
            if (Missing(system, cells, place, total) is { } missing && With(system.Report, cells, place, missing) is var row
                && !rows.Exists(other => other.SequenceEqual(row)) && IsValid(system.Report.Form, cells, row) && Holds(system, cells, row, about))
            {
                found.Add(new LostValue(cells, cells[place], missing, total));
                rows.Add(row);
            }
        }

        // One rule that holds by chance is no evidence.
        return found.Count == 1 && about.Count > 1 ? [found[0] with { IsCertain = true }] : found;
    }

    // What must stand at a place for the row to come to its total: it grows evenly with the value there, or nothing can be said.
    private static decimal? Missing(CheckSystem system, List<int> cells, int place, decimal total)
    {
        if (IsPlainSum(system.Report, cells) && (cells.Count > MaxCells || system.Report.Form.Cells[cells[^1]].Row.IsDerived))
        {
            return total - cells.Take(cells.Count - 2).Sum(cell => system.Report[cell].Value);
        }

        if (TotalOf(system, cells, place, 0) is not { } atZero || TotalOf(system, cells, place, 1) is not { } atOne || atZero == atOne)
        {
            return null;
        }

        var missing = (total - atZero) / (atOne - atZero);
        return TotalOf(system, cells, place, missing) == total ? missing : null;
    }

    private static decimal? TotalOf(CheckSystem system, List<int> cells, int place, decimal value)
    {
        var row = With(system.Report, cells, place, value);
        return system.TotalWith(Enumerable.Range(0, cells.Count - 1).ToDictionary(part => cells[part], part => row[part]), cells[^1]);
    }

    private static decimal[] With(Report report, List<int> cells, int place, decimal missing)
    {
        var values = cells.Take(cells.Count - 1).Select(cell => report[cell].Value).ToList();
        values.Insert(place, missing);
        return [.. values];
    }

    private static bool IsValid(Form form, List<int> cells, decimal[] values) =>
        cells.Select((cell, place) => Likelihood.IsValid(values[place], form.Cells[cell].Type)).All(isValid => isValid);

    private static bool Holds(CheckSystem system, List<int> cells, decimal[] values, List<int> about)
    {
        var outcomes = system.With(Enumerable.Range(0, cells.Count).ToDictionary(place => cells[place], place => values[place]));
        return about.TrueForAll(check => outcomes[check].Condition.Value == TruthValue.True)
            && outcomes.Changed.All(check => !outcomes[check].Fails || system.Stated[check].Fails);
    }
}
