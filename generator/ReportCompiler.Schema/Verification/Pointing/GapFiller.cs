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
        var (whole, alone) = (new GapSystem(system, changes), new GapSystem(system.Alone(), changes));
        for (var cell = 0; cell < system.Report.Cells.Count; cell++)
        {
            var isGap = system.Report[cell].State is CellState.Blank or CellState.Invalid && system.Report.Form.Cells[cell].Type.IsNumber;
            if (isGap && TryChange(whole, cell, out _) is { } change)
            {
                var own = TryChange(alone, cell, out var asking);
                var isCertain = change == own && AreIndependent(alone.System.Trace(), asking, cell);
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

    private static CellChange? TryChange(GapSystem gaps, int cell, out List<int> asking)
    {
        asking = [];
        try
        {
            return ChangeOf(gaps, cell, asking);
        }
        catch (OverflowException)
        {
            // What the rules ask for is beyond what can be reckoned with.
            return null;
        }
    }

    private static CellChange? ChangeOf(GapSystem gaps, int cell, List<int> asking)
    {
        var system = gaps.System;
        var atZero = gaps.With(cell, 0);
        var atOne = gaps.With(cell, 1);
        decimal? value = null;
        foreach (var check in gaps.ChecksIn(atZero))
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
    }

    private static decimal Residual(CheckOutcome outcome) => outcome.Condition.Left.Value - outcome.Condition.Right.Value;

    // The rules over the report with the figures that are proposed for wrong ones.
    private sealed class GapSystem
    {
        private readonly Lazy<WalkState> _state;
        private readonly Lazy<bool> _isReckonable;

        public GapSystem(CheckSystem system, IReadOnlyDictionary<int, decimal> changes)
        {
            System = system;
            _state = new Lazy<WalkState>(() => system.At(changes));
            _isReckonable = new Lazy<bool>(() => Enumerable.Range(0, system.Stated.Count).All(IsReckonable));
        }

        public CheckSystem System { get; }

        public CheckOutcomes With(int cell, decimal tried) => System.With(_state.Value, new Dictionary<int, decimal> { [cell] = tried });

        // An equation that a cell has no effect on asks for nothing there, unless it cannot be reckoned with at all.
        public IEnumerable<int> ChecksIn(CheckOutcomes outcomes) => _isReckonable.Value ? outcomes.Changed : Enumerable.Range(0, outcomes.Count);

        private bool IsReckonable(int check)
        {
            try
            {
                Residual(_state.Value.Outcomes[check]);
                return true;
            }
            catch (OverflowException)
            {
                return false;
            }
        }
    }
}
