namespace ReportCompiler.Schema.Evaluation;

/// <summary>Which cells each check reads, directly or through totals that the data leaves out.</summary>
internal sealed class CellTrace
{
    private readonly List<int[]> _checks = [];
    private readonly Dictionary<int, HashSet<int>> _definitions = [];
    private readonly HashSet<int> _read = [];
    private readonly List<TracedStatement> _statements = [];
    private readonly List<int> _ruleEnds = [];
    private bool _isAnnounced = true;
    private int _begun;
    private int _check = -1;
    private int _defined = -1;

    /// <summary>The statements, in the order of the walk.</summary>
    public IReadOnlyList<TracedStatement> Statements => _statements;

    /// <summary>For each rule of the walk, how many statements were made up to its end.</summary>
    public IReadOnlyList<int> RuleEnds => _ruleEnds;

    /// <summary>Whether each statement was announced, so that another walk can count them though it leaves some out.</summary>
    public bool IsCountable => _isAnnounced && _begun == _statements.Count;

    /// <summary>Notes that a statement begins.</summary>
    public void Begin() => _begun++;

    /// <summary>Notes that a rule has made all its statements.</summary>
    public void EndRule() => _ruleEnds.Add(_statements.Count);

    /// <summary>Notes that the statement at hand reads a cell.</summary>
    public void Add(int cell) => _read.Add(cell);

    /// <summary>Notes that the statement at hand is a check.</summary>
    public void AddCheck()
    {
        _check = _checks.Count;
        _checks.Add([.. _read]);
    }

    /// <summary>Notes that the statement at hand defines a cell.</summary>
    public void AddDefinition(int cell)
    {
        if (!_definitions.TryGetValue(cell, out var parts))
        {
            _definitions.Add(cell, parts = []);
        }

        parts.UnionWith(_read);
        _defined = cell;
    }

    /// <summary>Ends a statement.</summary>
    public void End()
    {
        _statements.Add(new TracedStatement(_check < 0 ? [.. _read] : _checks[_check], _check, _defined));
        _isAnnounced &= _begun == _statements.Count;
        (_check, _defined) = (-1, -1);
        _read.Clear();
    }

    /// <summary>The cells that a check reads itself.</summary>
    /// <param name="check">The number of the check.</param>
    public IReadOnlyList<int> ReadBy(int check) => _checks[check];

    /// <summary>The cells that a cell which the data leaves out is computed from; none for any other.</summary>
    /// <param name="cell">The index of the cell.</param>
    public IEnumerable<int> PartsOf(int cell) => _definitions.TryGetValue(cell, out var parts) ? parts : [];

    /// <summary>The cells that some checks read.</summary>
    /// <param name="checks">The numbers of the checks.</param>
    public HashSet<int> CellsOf(IEnumerable<int> checks) => Expand(checks.SelectMany(check => _checks[check]));

    private HashSet<int> Expand(IEnumerable<int> cells)
    {
        var expanded = new HashSet<int>();
        var open = new Stack<int>(cells);
        while (open.Count > 0)
        {
            var cell = open.Pop();
            if (expanded.Add(cell) && _definitions.TryGetValue(cell, out var parts))
            {
                foreach (var part in parts)
                {
                    open.Push(part);
                }
            }
        }

        return expanded;
    }
}
