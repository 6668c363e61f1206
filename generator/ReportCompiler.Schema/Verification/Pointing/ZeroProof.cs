using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>Finds the blank cells that can only be 0: parts of a total of 0, none of which may be less.</summary>
internal static class ZeroProof
{
    // Where a rule counts or rounds, one more in a cell and a thousand more do not weigh alike.
    private const int Far = 1000;

    /// <summary>The indexes of those cells.</summary>
    /// <param name="system">The rules over the report.</param>
    public static HashSet<int> Find(CheckSystem system)
    {
        try
        {
            return FindIn(system.Alone());
        }
        catch (OverflowException)
        {
            // Figures beyond what can be reckoned with prove nothing.
            return [];
        }
    }

    /// <summary>Whether a cell is blank where the form wants a number that may be 0.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell.</param>
    public static bool MayBeZero(Report report, int cell)
    {
        var definition = report.Form.Cells[cell];
        return report[cell].State == CellState.Blank
            && definition is { IsDerived: false, Type: { IsNumber: true, AllowsBlank: false } }
            && Likelihood.IsValid(0, definition.Type);
    }

    private static HashSet<int> FindIn(CheckSystem system)
    {
        var proven = new HashSet<int>();
        var blanks = Enumerable.Range(0, system.Report.Cells.Count).Where(cell => MayBeZero(system.Report, cell)).ToDictionary(cell => cell, _ => 0m);
        if (blanks.Count == 0)
        {
            return proven;
        }

        var atZero = system.At(blanks);
        var totals = Enumerable.Range(0, system.Stated.Count).Where(check => IsTotalOfZero(system, check, atZero.Outcomes[check])).ToList();
        var trace = totals.Count == 0 ? null : system.Trace();
        var columns = new Dictionary<int, Column>();
        foreach (var total in totals)
        {
            var parts = trace!.CellsOf([total]).Where(blanks.ContainsKey).ToList();
            var signs = parts.ConvertAll(part => ColumnOf(part).Sign(total)).Distinct().ToList();
            if (signs is [not 0] && parts.TrueForAll(part => system.Report.Form.Cells[part].Type.Minimum >= 0))
            {
                proven.UnionWith(parts);
            }
        }

        return proven;

        Column ColumnOf(int cell)
        {
            if (!columns.TryGetValue(cell, out var column))
            {
                columns.Add(cell, column = new Column(With(cell, 1), With(cell, Far)));
            }

            return column;
        }

        CheckOutcomes With(int cell, decimal value) => system.With(atZero, new Dictionary<int, decimal> { [cell] = value });
    }

    private static bool IsTotalOfZero(CheckSystem system, int check, CheckOutcome atZero) =>
        system.Stated[check].IsUnknown && !atZero.IsUnknown && system.IsEquality(check) && Residual(atZero) == 0;

    private static decimal Residual(CheckOutcome outcome) => outcome.Condition.Left.Value - outcome.Condition.Right.Value;

    // What the checks come to with one more in a cell, and with many more.
    private sealed record Column(IReadOnlyList<CheckOutcome> One, IReadOnlyList<CheckOutcome> Many)
    {
        // 0 where the check does not grow evenly with the cell, or not at all.
        public int Sign(int check)
        {
            var factor = Residual(One[check]);
            return factor * Far == Residual(Many[check]) ? Math.Sign(factor) : 0;
        }
    }
}
