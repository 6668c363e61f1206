using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Checks;

/// <summary>
/// One walk through the rules of a form over one report. The rules, generated or interpreted, read cells and state
/// what must hold; the run decides which view of the cells they see and notes the outcomes.
/// </summary>
public sealed class CheckRun
{
    private readonly Report _report;
    private readonly Report? _previous;
    private readonly MemberReports? _members;
    private readonly List<CheckOutcome> _outcomes = [];
    private readonly List<(int Claim, Operand Value)> _claims = [];
    private readonly Dictionary<int, (int Rule, Operand Value)> _recomputed = [];
    private IReadOnlyDictionary<int, decimal>? _corrections;
    private NotAssessedCause _cause;
    private bool _isFilling;
    private bool _hasFilled;
    private bool _hasRecomputed;

    internal CheckRun(Report report, Report? previous, MemberReports? members = null)
    {
        _report = report;
        _previous = previous;
        _members = members;
    }

    /// <summary>What the figures in prose must equal, claim by claim.</summary>
    internal IReadOnlyList<(int Claim, Operand Value)> Claims => _claims;

    /// <summary>The value of a cell of the report, in the unit of its type.</summary>
    /// <param name="cell">The index of the cell.</param>
    public Operand this[int cell]
    {
        get
        {
            if (_corrections is not null && _corrections.TryGetValue(cell, out var corrected))
            {
                return corrected;
            }

            if (_recomputed.TryGetValue(cell, out var recomputed))
            {
                return recomputed.Value;
            }

            return Take(CellOperand.Of(_report[cell]));
        }
    }

    /// <summary>The value of the same cell, by path, in the same agency's report of the year before; unknown where there is none.</summary>
    /// <param name="cell">The index of the cell in this report.</param>
    public Operand Previous(int cell)
    {
        if (_previous is null)
        {
            _cause = NotAssessedCause.NoPreviousReport;
            return default;
        }

        return ReferenceEquals(_previous.Form, _report.Form)
            ? PreviousAt(cell)
            : PreviousAt(_previous.Form.IndexOf(_report.Form.Cells[cell].Path));
    }

    /// <summary>The value of a cell that only another version of the form has, in the report of the year before.</summary>
    /// <param name="path">The path of the cell.</param>
    public Operand Previous(string path)
    {
        if (_previous is null)
        {
            _cause = NotAssessedCause.NoPreviousReport;
            return default;
        }

        return PreviousAt(_previous.Form.IndexOf(path));
    }

    /// <summary>The value of the same cell, by path, added up over the reports that this collected report covers; unknown where one is missing or the cell has no value in it.</summary>
    /// <param name="cell">The index of the cell in this report.</param>
    public Operand Members(int cell)
    {
        if (_members is not { Reports.Count: > 0, Missing.Count: 0 })
        {
            _cause = NotAssessedCause.MissingMember;
            return default;
        }

        Operand sum = 0m;
        foreach (var member in _members.Reports)
        {
            var index = ReferenceEquals(member.Form, _report.Form) ? cell : member.Form.IndexOf(_report.Form.Cells[cell].Path);
            sum = Functions.Sum(sum, index < 0 ? default : CellOperand.Of(member[index]));
        }

        return Take(sum);
    }

    /// <summary>A day of the report year; unknown where the year has no such day.</summary>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day of the month, from 1.</param>
    public Operand Day(int month, int day) => DayNumber.Of(_report.Header.Year, month, day) is { } number ? number : default(Operand);

    /// <summary>How many working days lie after one day, up to and including another, by the form's calendar.</summary>
    /// <param name="from">The first day, not counted itself.</param>
    /// <param name="to">The last day.</param>
    public Operand WorkingDays(Operand from, Operand to) => from.IsKnown && to.IsKnown
        ? DayNumber.WorkingDays((int)from.Value, (int)to.Value, _report.Form.Calendar)
        : from + to;

    /// <summary>Whether a text stands in a cell; unknown where nothing does.</summary>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="text">The text.</param>
    public Truth TextIs(int cell, string text) => _report[cell].HasValue
        ? Truth.Of(string.Equals(_report[cell].Text, text, StringComparison.Ordinal))
        : Truth.Of(TruthValue.Unknown);

    /// <summary>Whether any of the texts occurs in prose; unknown where there is none.</summary>
    /// <param name="narrative">The place of the prose among the prose of the report.</param>
    /// <param name="texts">The texts.</param>
    public Truth Mentions(int narrative, params string[] texts) => _report.Narratives[narrative] is { } prose
        ? Truth.Of(texts.Any(text => prose.Markdown.IndexOf(text, StringComparison.Ordinal) >= 0))
        : Truth.Of(TruthValue.Unknown);

    /// <summary>Whether prose says nothing but one of the texts, spaces and punctuation aside; unknown where there is none.</summary>
    /// <param name="narrative">The place of the prose among the prose of the report.</param>
    /// <param name="texts">The texts.</param>
    public Truth SaysOnly(int narrative, params string[] texts) => _report.Narratives[narrative] is { } prose
        ? Truth.Of(texts.Any(text => string.Equals(ProseText.Bare(text), ProseText.Bare(prose.Markdown), StringComparison.Ordinal)))
        : Truth.Of(TruthValue.Unknown);

    /// <summary>The sum of cells that stand in the same column or row.</summary>
    /// <param name="offset">The place of the column in its row, or of the row's first cell: added to each part.</param>
    /// <param name="parts">The cells, without the offset.</param>
    public Operand Sum(int offset, params int[] parts)
    {
        Operand sum = 0m;
        var applies = false;
        foreach (var part in parts)
        {
            var operand = this[part + offset];
            if (!operand.IsNotApplicable)
            {
                sum += operand;
                applies = true;
            }
        }

        return applies ? sum : Operand.NotApplicable;
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
        else if (_corrections is { Count: > 0 } && !_corrections.ContainsKey(cell))
        {
            Recompute(rule, cell, value);
        }

        _cause = NotAssessedCause.BlankCell;
    }

    /// <summary>States what must hold.</summary>
    /// <param name="rule">The index of the rule in the form.</param>
    /// <param name="cell">The index of the cell that a violation is reported at.</param>
    /// <param name="condition">What must hold.</param>
    public void Require(int rule, int cell, Truth condition)
    {
        Note(rule, cell, Tolerate(rule, condition));
        _cause = NotAssessedCause.BlankCell;
    }

    /// <summary>States what must hold of prose.</summary>
    /// <param name="rule">The index of the rule in the form.</param>
    /// <param name="narrative">The place of the prose that a violation is reported at.</param>
    /// <param name="condition">What must hold.</param>
    public void RequireOfProse(int rule, int narrative, Truth condition)
    {
        _outcomes.Add(new CheckOutcome(rule, -1, narrative, condition, _cause));
        _cause = NotAssessedCause.BlankCell;
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
        ? target with { Value = value.Value, State = CellState.Derived }
        : target with { State = CellState.NotApplicable, Text = _report.Form.Cells[cell].Type.NotApplicable };

    // Notes why a condition that needs the value may not be assessed.
    private Operand Take(Operand operand)
    {
        if (operand.IsNotApplicable)
        {
            _cause = NotAssessedCause.NotApplicable;
        }

        return operand;
    }

    private Operand PreviousAt(int cell)
    {
        if (cell < 0)
        {
            _cause = NotAssessedCause.NotInPreviousForm;
            return default;
        }

        return Take(CellOperand.Of(_previous![cell]));
    }

    // Within its tolerance a comparison holds.
    private Truth Tolerate(int rule, Truth condition)
    {
        var tolerance = _report.Form.Rules[rule].Tolerance;
        if (tolerance == 0 || condition.Value != TruthValue.False)
        {
            return condition;
        }

        var excess = condition.Left - condition.Right;
        return _report.Form.Rules[rule].Relation switch
        {
            RuleRelation.Equal => (Functions.Abs(excess) <= tolerance).Or(condition),
            RuleRelation.Less or RuleRelation.LessOrEqual => (excess <= tolerance).Or(condition),
            RuleRelation.Greater or RuleRelation.GreaterOrEqual => (-excess <= tolerance).Or(condition),
            _ => condition,
        };
    }

    private void Note(int rule, int cell, Truth condition) => _outcomes.Add(new CheckOutcome(rule, cell, -1, condition, _cause));
}
