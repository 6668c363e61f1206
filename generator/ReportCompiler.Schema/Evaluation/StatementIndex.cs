namespace ReportCompiler.Schema.Evaluation;

/// <summary>Which statements of the rules a change of a cell has an effect on.</summary>
internal sealed class StatementIndex
{
    private static readonly int[] None = [];

    private readonly CellTrace _trace;
    private readonly Dictionary<int, int[]> _readers;
    private readonly Dictionary<int, int[]> _definers;
    private readonly int[] _rules;

    public StatementIndex(CellTrace trace)
    {
        _trace = trace;
        _readers = trace.Statements
            .SelectMany((statement, number) => statement.Reads.Select(cell => (cell, number)))
            .GroupBy(read => read.cell, read => read.number)
            .ToDictionary(reads => reads.Key, reads => reads.ToArray());
        _definers = Enumerable.Range(0, trace.Statements.Count)
            .Where(statement => trace.Statements[statement].Defines >= 0)
            .GroupBy(statement => trace.Statements[statement].Defines)
            .ToDictionary(definers => definers.Key, definers => definers.ToArray());
        _rules = RulesOf(trace);
        IsOrdered = _definers.Values.SelectMany(definers => definers).All(ReadsWhatIsDefined);
    }

    /// <summary>How many statements there are.</summary>
    public int Count => _trace.Statements.Count;

    /// <summary>How many rules there are.</summary>
    public int RuleCount => _trace.RuleEnds.Count;

    /// <summary>Whether a walk can leave statements out and still know which one is next.</summary>
    public bool IsCountable => _trace.IsCountable;

    /// <summary>Whether each total that the data leaves out is defined before anything that a total is made of reads it.</summary>
    public bool IsOrdered { get; }

    /// <summary>A statement.</summary>
    /// <param name="statement">Its number.</param>
    public TracedStatement this[int statement] => _trace.Statements[statement];

    /// <summary>The number of the statement behind the last one of a rule.</summary>
    /// <param name="rule">The number of the rule.</param>
    public int EndOf(int rule) => _trace.RuleEnds[rule];

    /// <summary>The number of the rule that a statement is of; -1 for none.</summary>
    /// <param name="statement">The number of the statement.</param>
    public int RuleOf(int statement) => _rules[statement];

    /// <summary>The statements that read a cell themselves.</summary>
    /// <param name="cell">The index of the cell.</param>
    public IReadOnlyList<int> ReadersOf(int cell) => _readers.TryGetValue(cell, out var readers) ? readers : None;

    /// <summary>The statements that define a cell.</summary>
    /// <param name="cell">The index of the cell.</param>
    public IReadOnlyList<int> DefinersOf(int cell) => _definers[cell];

    private static int[] RulesOf(CellTrace trace)
    {
        var rules = new int[trace.Statements.Count];
        var rule = 0;
        for (var statement = 0; statement < rules.Length; statement++)
        {
            while (rule < trace.RuleEnds.Count && trace.RuleEnds[rule] <= statement)
            {
                rule++;
            }

            rules[statement] = rule < trace.RuleEnds.Count ? rule : -1;
        }

        return rules;
    }

    private bool ReadsWhatIsDefined(int statement) =>
        this[statement].Reads.All(cell => !_definers.TryGetValue(cell, out var definers) || definers[definers.Length - 1] < statement);
}
