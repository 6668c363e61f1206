using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// The rules of a form over one report as a system of equations. What each cell contributes to each equation is found by
/// walking through the rules with that cell one higher: so generated and interpreted rules are treated alike.
/// </summary>
internal sealed class CheckSystem
{
    private const int Far = 1000;

    private static readonly Dictionary<int, decimal> NoColumn = [];

    private readonly Report _report;
    private readonly CheckWalks _walks;
    private readonly bool _isAlone;
    private readonly Lazy<CheckSystem> _alone;
    private readonly Lazy<EquationGrowth> _growth;
    private readonly Lazy<List<int>> _broken;
    private GapConstraints? _gaps;
    private HashSet<int>? _suspects;
    private List<int>? _fallible;
    private List<int>? _stated;
    private Neighbours? _neighbours;
    private readonly Dictionary<int, Dictionary<int, decimal>> _columns = [];
    private readonly Dictionary<int, HashSet<int>> _read = [];
    private HashSet<int>? _crooked;

    public CheckSystem(FormEngine engine, Report report, Report? previous, MemberReports? members)
        : this(engine, report, previous, members, isAlone: false)
    {
    }

    private CheckSystem(FormEngine engine, Report report, Report? previous, MemberReports? members, bool isAlone)
    {
        _report = report;
        _isAlone = isAlone;
        Previous = previous;
        _walks = new CheckWalks(engine, isAlone ? new CheckRun(report, previous: null) : new CheckRun(report, previous, members));
        _alone = new Lazy<CheckSystem>(() => new(engine, report, previous, members, isAlone: true));
        _growth = new Lazy<EquationGrowth>(() => new(this));
        _broken = new Lazy<List<int>>(() => [.. Enumerable.Range(0, Stated.Count).Where(check => Unchanged.Outcomes[check].Fails && !Stated[check].Fails)]);
        Members = members;
    }

    public Report Report => _report;

    public Report? Previous { get; }

    public MemberReports? Members { get; }

    /// <summary>The outcomes on the figures as stated.</summary>
    public IReadOnlyList<CheckOutcome> Stated => _walks.Stated;

    /// <summary>The walk in which every figure counts as stated, and every total that the data leaves out is reckoned anew.</summary>
    public WalkState Unchanged => _walks.Unchanged;

    /// <summary>
    /// The same report by what it must keep of itself alone: no rule speaks of another report, and none that may be broken for good
    /// reason, one whose breach is no error, counts as an equation.
    /// </summary>
    public CheckSystem Alone() => _isAlone ? this : _alone.Value;

    /// <summary>The cells of equations that fail which state a number or that there is none: those that may be wrong.</summary>
    public IReadOnlyList<int> FallibleCells => _fallible ??=
        [.. Suspects.Where(cell => _report[cell].State is CellState.Given or CellState.NotApplicable && IsNumber(cell)).OrderBy(cell => cell)];

    /// <summary>The cells of equations that fail whose value the data states: those that a change can mend.</summary>
    public IReadOnlyList<int> StatedCells => _stated ??= [.. FallibleCells.Where(IsStated)];

    /// <summary>Two cells that stand beside one another, of which at least one is part of an equation that fails; both state a number.</summary>
    public Neighbours Neighbours => _neighbours ??= new Neighbours(this, Suspects);

    /// <summary>Whether the data states the value of a cell, as a number.</summary>
    public bool IsStated(int cell) => _report[cell] is { State: CellState.Given, Text: null } && IsNumber(cell);

    /// <summary>The outcomes with some cells changed.</summary>
    public CheckOutcomes With(IReadOnlyDictionary<int, decimal> changes) =>
        changes.Count == 0 ? new CheckOutcomes(Stated) : _walks.With(Unchanged, changes);

    /// <summary>The outcomes with some cells changed beside those that a walk has changed already.</summary>
    public CheckOutcomes With(WalkState state, IReadOnlyDictionary<int, decimal> changes) => _walks.With(state, changes);

    /// <summary>The walk with some cells changed, for others to stand on.</summary>
    public WalkState At(IReadOnlyDictionary<int, decimal> changes) => changes.Count == 0 ? Unchanged : _walks.At(changes);

    /// <summary>What a total comes to that the data leaves out, with some cells changed; null where it cannot be reckoned.</summary>
    public decimal? TotalWith(IReadOnlyDictionary<int, decimal> changes, int total) =>
        _walks.TotalWith(changes, total) is { IsKnown: true } value ? value.Value : null;

    /// <summary>Whether a check is an equation whose two sides are known.</summary>
    public bool IsEquation(int check) => Stated[check].Condition is { Left.IsKnown: true, Right.IsKnown: true } && IsEquality(check);

    /// <summary>Whether a check asks that two sides be equal, exactly.</summary>
    public bool IsEquality(int check) => _report.Form.Rules[Stated[check].Rule] is { Relation: RuleRelation.Equal, Tolerance: 0 } rule
        && (!_isAlone || rule.Severity == Severity.Error);

    /// <summary>Which cells the checks read.</summary>
    public CellTrace Trace() => _walks.Trace;

    /// <summary>
    /// Whether an equation tells which figures would satisfy it: in the report alone, only one that grows evenly with each of its cells.
    /// Where it counts, rounds or asks which is smaller, the cell that is wrong may not move it at all.
    /// </summary>
    public bool IsStraight(int check)
    {
        if (_isAlone && _crooked is null)
        {
            _crooked = [];
            foreach (var cell in Suspects)
            {
                Column(cell);
            }
        }

        return _crooked?.Contains(check) != true;
    }

    /// <summary>How much the left side of an equation exceeds the right.</summary>
    public decimal Residual(int check) => Stated[check].Condition.Left.Value - Stated[check].Condition.Right.Value;

    /// <summary>
    /// How the residuals of the equations grow with a cell: for each equation that the cell is part of, its factor; nothing for a cell that
    /// no failing equation reads.
    /// </summary>
    public IReadOnlyDictionary<int, decimal> Column(int cell)
    {
        if (!Suspects.Contains(cell))
        {
            return NoColumn;
        }

        if (!_columns.TryGetValue(cell, out var column))
        {
            _columns.Add(cell, column = Probe(cell));
        }

        return column;
    }

    /// <summary>Whether a cell is part of any of some equations, so that their residuals grow with it.</summary>
    /// <param name="cell">The index of the cell.</param>
    /// <param name="checks">The equations.</param>
    public bool IsPartOf(int cell, IReadOnlyList<int> checks)
    {
        var column = Column(cell);
        return column.Count > 0 && checks.Any(column.ContainsKey);
    }

    /// <summary>Whether changes satisfy the checks given, break none that holds, and leave those that cannot be assessed a way to hold.</summary>
    public bool Mends(IReadOnlyList<int> checks, IReadOnlyList<CellChange> changes)
    {
        if (!checks.All(check => HasEffect(check, changes)))
        {
            return false;
        }

        // Most changes are found not to satisfy the checks by those alone.
        var to = changes.ToDictionary(change => change.Cell, change => change.To);
        if (!AreTrue(checks, _walks.With(Unchanged, to, checks.Contains)))
        {
            return false;
        }

        var outcomes = With(to);
        return AreTrue(checks, outcomes)
            && outcomes.Changed.Concat(_broken.Value).All(check => !outcomes[check].Fails || Stated[check].Fails)
            && (_gaps ??= new GapConstraints(this)).Permit(changes);
    }

    /// <summary>The equations that cannot be assessed for want of a value, and read any of some cells.</summary>
    /// <param name="cells">The cells.</param>
    public List<int> OpenEquations(IReadOnlyList<int> cells) =>
        [.. (_gaps ??= new GapConstraints(this)).Open.Where(check => Trace().CellsOf([check]).Overlaps(cells))];

    // Only a cell that an equation which fails reads can mend it. Walking through the rules for any other would be time lost,
    // and a large report has thousands of cells.
    private HashSet<int> Suspects =>
        _suspects ??= Trace().CellsOf(Enumerable.Range(0, Stated.Count).Where(check => Stated[check].Fails && IsEquation(check)));

    private static bool AreTrue(IReadOnlyList<int> checks, CheckOutcomes outcomes) =>
        checks.All(check => outcomes[check].Condition.Value == TruthValue.True);

    // What reads none of the cells that change stays as it is.
    private bool HasEffect(int check, IReadOnlyList<CellChange> changes)
    {
        if (!_read.TryGetValue(check, out var cells))
        {
            _read.Add(check, cells = Trace().CellsOf([check]));
        }

        return changes.Any(change => cells.Contains(change.Cell)) || Unchanged.Outcomes[check].Condition.Value == TruthValue.True;
    }

    private bool IsNumber(int cell) => _report.Form.Cells[cell].Type.IsNumber;

    private Dictionary<int, decimal> Probe(int cell)
    {
        var column = new Dictionary<int, decimal>();
        var outcomes = With(1);
        var farther = _isAlone ? With(Far) : outcomes;
        foreach (var check in _growth.Value.EquationsIn(outcomes))
        {
            var factor = _growth.Value.Of(outcomes, check);
            if (_isAlone && _growth.Value.Of(farther, check) != factor * Far)
            {
                _crooked?.Add(check);
            }
            else if (factor != 0)
            {
                column.Add(check, factor);
            }
        }

        return column;

        CheckOutcomes With(decimal more) =>
            _walks.With(Unchanged, new Dictionary<int, decimal> { [cell] = _report[cell].Value + more }, _growth.Value.IsEquation);
    }
}
