using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>
/// One walk through the rules of a form over one report. The rules, generated or interpreted, read cells and state
/// what must hold; the run decides which view of the cells they see and notes the outcomes.
/// </summary>
public sealed class CheckRun : ReportFigures
{
    private readonly Report _report;
    private readonly List<CheckOutcome> _outcomes = [];
    private readonly List<(int Claim, Operand Value)> _claims = [];
    private readonly Dictionary<int, (int Rule, Operand Value)> _recomputed = [];
    private IReadOnlyDictionary<int, decimal>? _corrections;
    private CellTrace? _trace;
    private bool _isFilling;
    private bool _hasFilled;
    private bool _hasRecomputed;

    internal CheckRun(Report report, Report? previous, MemberReports? members = null)
        : base(report, previous, members) => _report = report;

    /// <summary>What the figures in prose must equal, claim by claim.</summary>
    internal IReadOnlyList<(int Claim, Operand Value)> Claims => _claims;

    /// <summary>States what a derived cell is: fills it in where the data leaves it out, verifies it where the data states it.</summary>
    /// <param name="rule">The index of the rule in the form.</param>
    /// <param name="cell">The index of the derived cell.</param>
    /// <param name="value">What it must be.</param>
    public void Derive(int rule, int cell, Operand value)
    {
        ref readonly var target = ref _report[cell];
        if (_isFilling)
        {
            if (target.State == CellState.Blank && (value.IsKnown || value.IsNotApplicable))
            {
                _report.Set(cell, Filled(cell, target, value));
                _hasFilled = true;
            }
        }
        else if (target.State is CellState.Given or CellState.Invalid or CellState.NotApplicable)
        {
            Note(rule, cell, CellOperand.Agree(this[cell], value));
        }
        else if (target.State is CellState.Derived or CellState.Blank)
        {
            _trace?.AddDefinition(cell);
            if (_corrections is { Count: > 0 } && !_corrections.ContainsKey(cell))
            {
                Recompute(rule, cell, value);
            }
        }

        EndStatement();
    }

    /// <summary>States what must hold.</summary>
    /// <param name="rule">The index of the rule in the form.</param>
    /// <param name="cell">The index of the cell that a violation is reported at.</param>
    /// <param name="condition">What must hold.</param>
    public void Require(int rule, int cell, Truth condition)
    {
        Note(rule, cell, Tolerate(rule, condition));
        EndStatement();
    }

    /// <summary>States what must hold of prose.</summary>
    /// <param name="rule">The index of the rule in the form.</param>
    /// <param name="narrative">The place of the prose that a violation is reported at.</param>
    /// <param name="condition">What must hold.</param>
    public void RequireOfProse(int rule, int narrative, Truth condition)
    {
        _outcomes.Add(new CheckOutcome(rule, -1, narrative, condition, Cause));
        _trace?.AddCheck();
        EndStatement();
    }

    /// <summary>States what a figure in prose must equal.</summary>
    /// <param name="claim">The index of the claim in the form.</param>
    /// <param name="value">What it must equal.</param>
    public void Claim(int claim, Operand value) => _claims.Add((claim, value));

    internal void BeginFilling() => (_isFilling, _hasFilled) = (true, false);

    /// <summary>Ends a round of filling in.</summary>
    /// <returns>Whether the round filled anything in, so that another may fill in more.</returns>
    internal bool EndFilling()
    {
        _isFilling = false;
        return _hasFilled;
    }

    /// <summary>The outcomes of a walk in which some cells count with another value than the one they state.</summary>
    internal IReadOnlyList<CheckOutcome> Collect(Action<CheckRun> walk, IReadOnlyDictionary<int, decimal>? corrections = null)
    {
        _corrections = corrections;

        // As when filling in, a total of totals settles only once those have.
        do
        {
            _outcomes.Clear();
            _hasRecomputed = false;
            walk(this);
        }
        while (_hasRecomputed);

        _recomputed.Clear();
        _corrections = null;
        return _outcomes.ToArray();
    }

    /// <summary>Which cells the checks of a walk read; they are numbered as the outcomes are.</summary>
    internal CellTrace Trace(Action<CheckRun> walk)
    {
        var trace = new CellTrace();
        _trace = trace;
        Collect(walk);
        _trace = null;
        return trace;
    }

    /// <inheritdoc/>
    private protected override Operand Read(int cell)
    {
        _trace?.Add(cell);
        if (_corrections is not null && _corrections.TryGetValue(cell, out var corrected))
        {
            return corrected;
        }

        return _recomputed.TryGetValue(cell, out var recomputed) ? recomputed.Value : Take(_report[cell]);
    }

    // A total that the data leaves out follows the cell that counts with another value. The corner of a table, a total
    // twice, follows the first of its rules, as when filling in: the two may disagree.
    private void Recompute(int rule, int cell, Operand value)
    {
        if (!_recomputed.TryGetValue(cell, out var known))
        {
            known = (rule, this[cell]);
        }

        if ((value.IsKnown || value.IsNotApplicable) && known.Rule == rule)
        {
            _recomputed[cell] = (rule, value);
            _hasRecomputed |= !known.Value.Equals(value);
        }
    }

    private Cell Filled(int cell, Cell target, Operand value) => value.IsKnown
        ? target with { Value = value.Value, State = CellState.Derived, Text = WordFor(cell, value.Value) }
        : target with { State = CellState.NotApplicable, Text = _report.Form.Cells[cell].Type.NotApplicable };

    // Within its tolerance a comparison holds.
    private Truth Tolerate(int rule, Truth condition)
    {
        var tolerance = _report.Form.Rules[rule].Tolerance;
        if (tolerance == 0 || condition.Value != TruthValue.False)
        {
            return condition;
        }

        var excess = condition.Left.Least - condition.Right.Least;
        var tolerated = _report.Form.Rules[rule].Relation switch
        {
            RuleRelation.Equal => (Functions.Abs(excess) <= tolerance).Or(condition),
            RuleRelation.Less or RuleRelation.LessOrEqual => (excess <= tolerance).Or(condition),
            RuleRelation.Greater or RuleRelation.GreaterOrEqual => (-excess <= tolerance).Or(condition),
            _ => condition,
        };

        // That a number which is not known may be within the tolerance says no more than that.
        return tolerated.Value == TruthValue.True && (condition.Left.IsBounded || condition.Right.IsBounded) ? Truth.Of(TruthValue.Unknown) : tolerated;
    }

    // A number that a word stands for is written as the word.
    private string? WordFor(int cell, decimal value) =>
        _report.Form.Cells[cell].Type.Specials.FirstOrDefault(special => special.Value == value)?.Text;

    private void Note(int rule, int cell, Truth condition)
    {
        _outcomes.Add(new CheckOutcome(rule, cell, -1, condition, Cause));
        _trace?.AddCheck();
    }

    private void EndStatement()
    {
        ForgetCause();
        _trace?.End();
    }
}
