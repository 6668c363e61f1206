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
    private readonly WalkState _atZero;
    private readonly Dictionary<int, (int Check, int Cell, decimal Factor)> _demands = [];
    private readonly ILookup<int, decimal> _asked;
    private readonly ILookup<int, int> _checks;

    public GapConstraints(CheckSystem system)
    {
        _system = system;
        var gaps = Enumerable.Range(0, system.Report.Cells.Count).Where(IsGap).ToDictionary(cell => cell, _ => 0m);
        _atZero = system.At(gaps);
        Open = [.. Enumerable.Range(0, system.Stated.Count).Where(IsOpen)];
        var residuals = Open.ToDictionary(check => check, check => gaps.Count == 0 ? 0 : Residual(_atZero.Outcomes[check]));
        foreach (var demands in gaps.Keys.SelectMany(cell => DemandsOf(cell, residuals)).GroupBy(demand => demand.Check))
        {
            // An equation with two such cells asks for no value of either.
            if (demands.Count() == 1)
            {
                _demands.Add(demands.Key, demands.First());
            }
        }

        _asked = _demands.Values.ToLookup(demand => demand.Cell, demand => Asked(_atZero.Outcomes, demand.Check));
        _checks = _demands.Values.ToLookup(demand => demand.Cell, demand => demand.Check);
    }

    /// <summary>The equations that could be assessed if no value were missing.</summary>
    public IReadOnlyList<int> Open { get; }

    /// <summary>Whether every cell without a value that changes have an effect on can still be filled in.</summary>
    public bool Permit(IReadOnlyList<CellChange> changes)
    {
        if (_demands.Count == 0)
        {
            return true;
        }

        var outcomes = _system.With(_atZero, changes.ToDictionary(change => change.Cell, change => change.To));
        return outcomes.Changed
            .Where(_demands.ContainsKey)
            .Select(check => _demands[check].Cell)
            .Distinct()
            .Select(cell => (Cell: cell, Asked: _checks[cell].Select(check => Asked(outcomes, check)).ToList()))
            .All(gap => gap.Asked.SequenceEqual(_asked[gap.Cell]) || IsFillable(gap.Cell, gap.Asked));
    }

    private bool IsGap(int cell)
    {
        var definition = _system.Report.Form.Cells[cell];
        return _system.Report[cell].State is CellState.Blank or CellState.Invalid && definition.Type.IsNumber && !definition.IsDerived;
    }

    private bool IsFillable(int cell, IEnumerable<decimal> asked) =>
        asked.Distinct().Count() == 1 && Likelihood.IsValid(asked.First(), _system.Report.Form.Cells[cell].Type);

    // An equation that cannot be assessed, but could be with the values that are missing.
    private bool IsOpen(int check) => _system.Stated[check].IsUnknown && !_atZero.Outcomes[check].IsUnknown && _system.IsEquality(check);

    private IEnumerable<(int Check, int Cell, decimal Factor)> DemandsOf(int cell, Dictionary<int, decimal> residuals)
    {
        var atOne = _system.With(_atZero, new Dictionary<int, decimal> { [cell] = 1 });
        return atOne.Changed
            .Where(residuals.ContainsKey)
            .Select(check => (Check: check, Cell: cell, Factor: Residual(atOne[check]) - residuals[check]))
            .Where(demand => demand.Factor != 0);
    }

    private decimal Asked(IReadOnlyList<CheckOutcome> outcomes, int check) => -Residual(outcomes[check]) / _demands[check].Factor;

    private static decimal Residual(CheckOutcome outcome) => outcome.Condition.Left.Value - outcome.Condition.Right.Value;
}
