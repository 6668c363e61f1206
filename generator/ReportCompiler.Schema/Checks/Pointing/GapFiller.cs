using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Checks.Pointing;

/// <summary>Works out from the rules what belongs in cells without a value.</summary>
internal static class GapFiller
{
    /// <summary>For each cell without a value, the one that every rule about it asks for, where they agree.</summary>
    public static List<Proposal> Find(CheckSystem system)
    {
        var proposals = new List<Proposal>();
        for (var cell = 0; cell < system.Report.Cells.Count; cell++)
        {
            var isGap = system.Report[cell].State is CellState.Blank or CellState.Invalid && system.Report.Form.Cells[cell].Type.IsNumber;
            if (isGap && ChangeOf(system, cell) is { } change)
            {
                proposals.Add(new Proposal(new(change), ChangeKind.Missing));
            }
        }

        return proposals;
    }

    private static CellChange? ChangeOf(CheckSystem system, int cell)
    {
        var atZero = system.With(new Dictionary<int, decimal> { [cell] = 0 });
        var atOne = system.With(new Dictionary<int, decimal> { [cell] = 1 });
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
        }

        return value is { } found && Likelihood.IsValid(found, system.Report.Form.Cells[cell].Type) ? new CellChange(cell, null, found) : null;
    }

    private static decimal Residual(CheckOutcome outcome) => outcome.Condition.Left.Value - outcome.Condition.Right.Value;
}
