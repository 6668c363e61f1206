using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>Works out from the rules what belongs in cells without a value.</summary>
internal static class GapFiller
{
    /// <summary>For each cell without a value, the one that every rule about it asks for, where they agree.</summary>
    /// <param name="system">The rules over the report.</param>
    /// <param name="changes">What is proposed for figures that are wrong: with them as they are, the rules would not agree.</param>
    public static List<Filling> Find(CheckSystem system, IReadOnlyDictionary<int, decimal> changes)
    {
        var fillings = new List<Filling>();
        var alone = system.Alone();
        CellTrace? trace = null;
        for (var cell = 0; cell < system.Report.Cells.Count; cell++)
        {
            var isGap = system.Report[cell].State is CellState.Blank or CellState.Invalid && system.Report.Form.Cells[cell].Type.IsNumber;
            if (isGap && TryChange(system, cell, changes, out _) is { } change)
            {
                var own = TryChange(alone, cell, changes, out var asking);
                var isCertain = change == own && AreIndependent(trace ??= alone.Trace(), asking, cell);
                fillings.Add(new Filling(new Proposal(new(change), SlipKind.Missing), isCertain));
            }
        }

        return fillings;
    }

    // A figure that two equations ask for which have no other cell in common is certain: were one of those wrong, they would not agree.
    private static bool AreIndependent(CellTrace trace, List<int> checks, int cell)
    {
        var cells = checks.ConvertAll(check => trace.CellsOf([check]));
        return cells.Exists(first => cells.Exists(second => first != second && !first.Overlaps(second.Where(other => other != cell))));
    }

    private static CellChange? TryChange(CheckSystem system, int cell, IReadOnlyDictionary<int, decimal> changes, out List<int> asking)
    {
        asking = [];
        try
        {
            return ChangeOf(system, cell, changes, asking);
        }
        catch (OverflowException)
        {
            // What the rules ask for is beyond what can be reckoned with.
            return null;
        }
    }

    private static CellChange? ChangeOf(CheckSystem system, int cell, IReadOnlyDictionary<int, decimal> changes, List<int> asking)
    {
        var atZero = With(0);
        var atOne = With(1);
        decimal? value = null;
        for (var check = 0; check < atZero.Count; check++)
        {
            if (!system.Stated[check].IsUnknown || atZero[check].IsUnknown || !system.IsEquality(check))
            {
                continue;
            }

            var factor = Residual(atOne[check]) - Residual(atZero[check]);
            var asked = factor == 0 ? value : -Residual(atZero[check]) / factor;
            if (value is not null && asked != value)
            {
                return null;
            }

            value = asked;
            if (factor != 0)
            {
                asking.Add(check);
            }
        }

        return value is { } found && Likelihood.IsValid(found, system.Report.Form.Cells[cell].Type) ? new CellChange(cell, null, found) : null;

        IReadOnlyList<CheckOutcome> With(decimal tried)
        {
            var all = changes.ToDictionary(change => change.Key, change => change.Value);
            all[cell] = tried;
            return system.With(all);
        }
    }

    private static decimal Residual(CheckOutcome outcome) => outcome.Condition.Left.Value - outcome.Condition.Right.Value;
}
