using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// What equations that cannot be assessed still say: those with one cell without a value ask for a value there. A change
/// must leave them something that they can agree on; else it would mend a figure at the cost of one that is not there.
/// </summary>
internal sealed class GapConstraints
{
    private readonly CheckSystem _system;
    private readonly Dictionary<int, decimal> _atZero;
    private readonly List<(int Check, int Cell, decimal Factor)> _demands = [];
    private readonly ILookup<int, decimal> _asked;

    public GapConstraints(CheckSystem system)
    {
        _system = system;
        _atZero = Enumerable.Range(0, system.Report.Cells.Count).Where(IsGap).ToDictionary(cell => cell, _ => 0m);
        var outcomes = system.With(_atZero);
        foreach (var demands in _atZero.Keys.SelectMany(cell => DemandsOf(cell, outcomes)).GroupBy(demand => demand.Check))
        {
            // An equation with two such cells asks for no value of either.
            if (demands.Count() == 1)
            {
                _demands.Add(demands.First());
            }
        }

        _asked = Asked(outcomes);
    }

    /// <summary>Whether every cell without a value that changes have an effect on can still be filled in.</summary>
    public bool Permit(IReadOnlyList<CellChange> changes)
    {
        if (_demands.Count == 0)
        {
            return true;
        }

        var changed = new Dictionary<int, decimal>(_atZero);
        foreach (var change in changes)
        {
            changed[change.Cell] = change.To;
        }

        return Asked(_system.With(changed)).All(gap => gap.SequenceEqual(_asked[gap.Key]) || IsFillable(gap.Key, gap));
    }

    private bool IsGap(int cell)
    {
        var definition = _system.Report.Form.Cells[cell];
        return _system.Report[cell].State is CellState.Blank or CellState.Invalid && definition.Type.IsNumber && !definition.IsDerived;
    }

    private bool IsFillable(int cell, IEnumerable<decimal> asked) =>
        asked.Distinct().Count() == 1 && Likelihood.IsValid(asked.First(), _system.Report.Form.Cells[cell].Type);

    private IEnumerable<(int Check, int Cell, decimal Factor)> DemandsOf(int cell, IReadOnlyList<CheckOutcome> atZero)
    {
        var atOne = _system.With(new Dictionary<int, decimal>(_atZero) { [cell] = 1 });
        return Enumerable.Range(0, atOne.Count)
            .Where(check => _system.Stated[check].IsUnknown && !atZero[check].IsUnknown && _system.IsEquality(check))
            .Select(check => (Check: check, Cell: cell, Factor: Residual(atOne[check]) - Residual(atZero[check])))
            .Where(demand => demand.Factor != 0);
    }

    private ILookup<int, decimal> Asked(IReadOnlyList<CheckOutcome> outcomes) =>
        _demands.ToLookup(demand => demand.Cell, demand => -Residual(outcomes[demand.Check]) / demand.Factor);

    private static decimal Residual(CheckOutcome outcome) => outcome.Condition.Left.Value - outcome.Condition.Right.Value;
}
