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
    private PartialWalk? _partial;
    private bool _isFilling;
    private bool _hasFilled;
    private bool _hasRecomputed;

    internal CheckRun(Report report, Report? previous, MemberReports? members = null)
        : base(report, previous, members) => _report = report;

    /// <summary>What the figures in prose must equal, claim by claim.</summary>
    internal IReadOnlyList<(int Claim, Operand Value)> Claims => _claims;

    /// <summary>Goes through one rule, unless the walk has no use for any of its statements.</summary>
    /// <param name="rule">Makes the statements of the rule.</param>
    public void Apply(Action<CheckRun> rule)
    {
        if (_partial?.BeginRule() != false)
        {
            rule(this);
        }

        _trace?.EndRule();
    }

    /// <summary>Comes before each statement of a rule; a statement is one call of Derive, Require or RequireOfProse.</summary>
    /// <returns>Whether the walk has a use for the statement; else it is left out.</returns>
    public bool Begin()
    {
        _trace?.Begin();
        return _partial?.Begin() != false;
    }

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
            if (_corrections is { Count: > 0 } && !TryCorrect(cell, out _))
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
        Note(new CheckOutcome(rule, -1, narrative, condition, Cause));
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
    internal CheckOutcome[] Collect(Action<CheckRun> walk, IReadOnlyDictionary<int, decimal>? corrections = null)
    {
        Walk(walk, corrections);
        _recomputed.Clear();
        return [.. _outcomes];
    }

    /// <summary>The same, with what further walks can stand on that change little.</summary>
    internal WalkState Settle(Action<CheckRun> walk, IReadOnlyDictionary<int, decimal> corrections)
    {
        var isStable = Walk(walk, corrections);
        var state = new WalkState(corrections, _recomputed.ToDictionary(cell => cell.Key, cell => cell.Value.Value), [.. _outcomes], isStable);
        _recomputed.Clear();
        return state;
    }

    /// <summary>The outcomes of a walk that changes some more cells, found by what reads those alone.</summary>
    internal CheckOutcomes Collect(Action<CheckRun> walk, IReadOnlyDictionary<int, decimal> changes, PartialWalk partial)
    {
        _partial = partial;
        Walk(walk, changes);
        _partial = null;
        _recomputed.Clear();
        return partial.ToOutcomes();
    }

    /// <summary>What a total comes to that the data leaves out, in a walk that changes some cells; null where it cannot be reckoned.</summary>
    internal Operand? Reckon(Action<CheckRun> walk, IReadOnlyDictionary<int, decimal> changes, PartialWalk partial, int total)
    {
        _partial = partial;
        Walk(walk, changes);
        _partial = null;
        Operand? value = _recomputed.TryGetValue(total, out var recomputed) ? recomputed.Value : null;
        _recomputed.Clear();
        return value;
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
        return TryCorrect(cell, out var corrected) ? corrected
            : _recomputed.TryGetValue(cell, out var recomputed) ? recomputed.Value
            : _partial is not null && _partial.TryRecall(cell, out var recalled) ? recalled
            : Take(_report[cell]);
    }

    // Whether the walk ended as it began: with no total reckoned anew that differs from the one before.
    private bool Walk(Action<CheckRun> walk, IReadOnlyDictionary<int, decimal>? corrections)
    {
        _corrections = corrections;
        var rounds = 0;

        // As when filling in, a total of totals settles only once those have.
        do
        {
            _outcomes.Clear();
            _partial?.Restart();
            _hasRecomputed = false;
            walk(this);
            rounds++;
        }
        while (_hasRecomputed);

        _corrections = null;
        return rounds == 1;
    }

    private bool TryCorrect(int cell, out decimal corrected)
    {
        corrected = 0;
        return _corrections is not null
            && (_corrections.TryGetValue(cell, out corrected) || (_partial is not null && _partial.Before.Corrections.TryGetValue(cell, out corrected)));
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

    private void Note(int rule, int cell, Truth condition) => Note(new CheckOutcome(rule, cell, -1, condition, Cause));

    private void Note(CheckOutcome outcome)
    {
        if (_partial is null)
        {
            _outcomes.Add(outcome);
        }
        else
        {
            _partial.Note(outcome);
        }

        _trace?.AddCheck();
    }

    private void EndStatement()
    {
        ForgetCause();
        _trace?.End();
    }
}
