using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Checks;

/// <summary>
/// One walk through the rules of a form over one report. The rules, generated or interpreted, read cells and state
/// what must hold; the run decides which view of the cells they see and notes the outcomes.
/// </summary>
public sealed class CheckRun
{
    private readonly Report _report;
    private readonly Report? _previous;
    private readonly List<CheckOutcome> _outcomes = [];
    private IReadOnlyDictionary<int, decimal>? _corrections;
    private NotAssessedCause _cause;
    private bool _isFilling;
    private bool _hasFilled;

    internal CheckRun(Report report, Report? previous)
    {
        _report = report;
        _previous = previous;
    }

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

            ref readonly var value = ref _report[cell];
            return value.HasValue ? value.Value : default(Operand);
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

    /// <summary>The sum of cells that stand in the same column or row.</summary>
    /// <param name="offset">The place of the column in its row, or of the row's first cell: added to each part.</param>
    /// <param name="parts">The cells, without the offset.</param>
    public Operand Sum(int offset, params int[] parts)
    {
        Operand sum = 0m;
        foreach (var part in parts)
        {
            sum += this[part + offset];
        }

        return sum;
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
            if (target.State == CellState.Blank && value.IsKnown)
            {
                _report.Set(cell, target with { Value = value.Value, State = CellState.Derived });
                _hasFilled = true;
            }
        }
        else if (target.State is CellState.Given or CellState.Invalid)
        {
            Note(rule, cell, this[cell] == value);
        }

        _cause = NotAssessedCause.BlankCell;
    }

    /// <summary>States what must hold.</summary>
    /// <param name="rule">The index of the rule in the form.</param>
    /// <param name="cell">The index of the cell that a violation is reported at.</param>
    /// <param name="condition">What must hold.</param>
    public void Require(int rule, int cell, Truth condition)
    {
        Note(rule, cell, condition);
        _cause = NotAssessedCause.BlankCell;
    }

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
        _outcomes.Clear();
        _corrections = corrections;
        walk(this);
        _corrections = null;
        return _outcomes.ToArray();
    }

    private Operand PreviousAt(int cell)
    {
        if (cell < 0)
        {
            _cause = NotAssessedCause.NotInPreviousForm;
            return default;
        }

        ref readonly var value = ref _previous![cell];
        return value.HasValue ? value.Value : default(Operand);
    }

    private void Note(int rule, int cell, Truth condition) => _outcomes.Add(new CheckOutcome(rule, cell, condition, _cause));
}
