using ReportCompiler.Schema.Evaluation;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>By how much the residuals of equations grow when figures change.</summary>
internal sealed class EquationGrowth
{
    private readonly Dictionary<int, decimal> _residuals;
    private readonly List<int> _moved;

    /// <summary>Reckons what the equations miss their two sides by.</summary>
    /// <param name="system">The rules over a report.</param>
    /// <exception cref="OverflowException">Figures are beyond what can be reckoned with.</exception>
    public EquationGrowth(CheckSystem system)
    {
        _residuals = Enumerable.Range(0, system.Stated.Count).Where(system.IsEquation).ToDictionary(check => check, system.Residual);
        _moved = [.. _residuals.Keys.Where(check => Of(system.Unchanged.Outcomes, check) != 0).OrderBy(check => check)];
    }

    /// <summary>Whether a check is an equation whose two sides are known.</summary>
    /// <param name="check">The check.</param>
    public bool IsEquation(int check) => _residuals.ContainsKey(check);

    /// <summary>The equations whose residual may be another than as stated, in order.</summary>
    /// <param name="outcomes">The outcomes.</param>
    public IEnumerable<int> EquationsIn(CheckOutcomes outcomes)
    {
        var equations = outcomes.Changed.Where(_residuals.ContainsKey);
        return _moved.Count == 0 ? equations : equations.Union(_moved).OrderBy(check => check);
    }

    /// <summary>How much a residual is larger than as stated.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="check">The equation.</param>
    public decimal Of(IReadOnlyList<CheckOutcome> outcomes, int check) =>
        outcomes[check].Condition.Left.Value - outcomes[check].Condition.Right.Value - _residuals[check];
}
