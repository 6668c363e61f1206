namespace ReportCompiler.Schema.Evaluation;

/// <summary>
/// Walks through those statements alone that a few changes have an effect on, standing on a walk that was made whole. Where
/// <see cref="CanStandOn"/> says so, the outcomes are those of a whole walk. One at a time.
/// </summary>
/// <param name="index">Which statements read which cells.</param>
internal sealed class PartialWalk(StatementIndex index)
{
    // What the walk at hand has a use for is marked with its number, so that nothing need be cleared.
    private readonly int[] _statements = new int[index.Count];
    private readonly int[] _rules = new int[index.RuleCount];
    private readonly HashSet<int> _redefined = [];
    private readonly Stack<int> _open = [];
    private SortedDictionary<int, CheckOutcome> _changed = [];
    private WalkState? _before;
    private Func<int, bool>? _isWanted;
    private int _walk;
    private int _nextRule;
    private int _next;

    /// <summary>The walk that this one stands on.</summary>
    public WalkState Before => _before!;

    /// <summary>
    /// Whether leaving out what changes have no effect on comes to the same as a whole walk: totals of totals must settle in the same way.
    /// </summary>
    /// <param name="state">The walk to stand on.</param>
    public bool CanStandOn(WalkState state) => index.IsCountable && (index.IsOrdered || state.IsStable);

    /// <summary>Begins with a walk.</summary>
    /// <param name="before">The walk that it stands on.</param>
    /// <param name="cells">The cells that change.</param>
    /// <param name="isWanted">Whether anybody looks at the outcome of a check; null where all are looked at.</param>
    public void Prepare(WalkState before, IEnumerable<int> cells, Func<int, bool>? isWanted)
    {
        (_before, _isWanted) = (before, isWanted);
        _changed = [];
        _walk++;
        _redefined.Clear();
        foreach (var cell in cells)
        {
            _open.Push(cell);
        }

        while (_open.Count > 0)
        {
            foreach (var statement in index.ReadersOf(_open.Pop()))
            {
                Mark(statement);
            }
        }
    }

    /// <summary>Begins another round of the walk.</summary>
    public void Restart() => (_nextRule, _next) = (0, 0);

    /// <summary>Begins a rule.</summary>
    /// <returns>Whether the changes have an effect on any statement of it; else it is left out.</returns>
    public bool BeginRule()
    {
        var rule = _nextRule++;
        if (_rules[rule] == _walk)
        {
            return true;
        }

        _next = index.EndOf(rule);
        return false;
    }

    /// <summary>Begins a statement.</summary>
    /// <returns>Whether the changes have an effect on it; else it is left out.</returns>
    public bool Begin() => _statements[_next++] == _walk;

    /// <summary>Notes the outcome of the statement at hand.</summary>
    /// <param name="outcome">The outcome.</param>
    public void Note(CheckOutcome outcome) => _changed[index[_next - 1].Check] = outcome;

    /// <summary>What the walk before made of a total that the changes have no effect on.</summary>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="value">The total.</param>
    public bool TryRecall(int cell, out Operand value)
    {
        value = default;
        return !_redefined.Contains(cell) && Before.Recomputed.TryGetValue(cell, out value);
    }

    /// <summary>All outcomes.</summary>
    public CheckOutcomes ToOutcomes() => new(Before.Outcomes, _changed);

    private void Mark(int statement)
    {
        var check = index[statement].Check;
        if (_statements[statement] == _walk || (check >= 0 && _isWanted?.Invoke(check) == false))
        {
            return;
        }

        _statements[statement] = _walk;
        if (index.RuleOf(statement) is >= 0 and var rule)
        {
            _rules[rule] = _walk;
        }

        if (index[statement].Defines is >= 0 and var cell && _redefined.Add(cell))
        {
            // The corner of a table, a total twice: the first that can be reckoned counts.
            _open.Push(cell);
            foreach (var definer in index.DefinersOf(cell))
            {
                Mark(definer);
            }
        }
    }
}
