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

    private readonly FormEngine _engine;
    private readonly Report _report;
    private readonly CheckRun _run;
    private readonly bool _isAlone;
    private GapConstraints? _gaps;
    private HashSet<int>? _suspects;
    private readonly Dictionary<int, Dictionary<int, decimal>> _columns = [];
    private HashSet<int>? _crooked;

    public CheckSystem(FormEngine engine, Report report, Report? previous, MemberReports? members)
        : this(engine, report, previous, members, isAlone: false)
    {
    }

    private CheckSystem(FormEngine engine, Report report, Report? previous, MemberReports? members, bool isAlone)
    {
        _engine = engine;
        _report = report;
        _isAlone = isAlone;
        Previous = previous;
        _run = isAlone ? new CheckRun(report, previous: null) : new CheckRun(report, previous, members);
        Members = members;
        Stated = With(new Dictionary<int, decimal>());
    }

    public Report Report => _report;

    public Report? Previous { get; }

    public MemberReports? Members { get; }

    /// <summary>The outcomes on the figures as stated.</summary>
    public IReadOnlyList<CheckOutcome> Stated { get; }

    /// <summary>
    /// The same report by what it must keep of itself alone: no rule speaks of another report, and none that may be broken for good
    /// reason, one whose breach is no error, counts as an equation.
    /// </summary>
    public CheckSystem Alone() => _isAlone ? this : new(_engine, _report, Previous, Members, isAlone: true);

    /// <summary>The cells that state a number or that there is none: those that may be wrong.</summary>
    public IEnumerable<int> FallibleCells =>
        Enumerable.Range(0, _report.Cells.Count).Where(cell => _report[cell].State is CellState.Given or CellState.NotApplicable && IsNumber(cell));

    /// <summary>The cells whose value the data states: those that a change can mend.</summary>
    public IEnumerable<int> StatedCells => Enumerable.Range(0, _report.Cells.Count).Where(IsStated);

    /// <summary>Whether the data states the value of a cell, as a number.</summary>
    public bool IsStated(int cell) => _report[cell] is { State: CellState.Given, Text: null } && IsNumber(cell);

    /// <summary>The outcomes with some cells changed.</summary>
    public IReadOnlyList<CheckOutcome> With(IReadOnlyDictionary<int, decimal> changes) => _run.Collect(Walk, changes);

    /// <summary>Whether a check is an equation whose two sides are known.</summary>
    public bool IsEquation(int check) => Stated[check].Condition is { Left.IsKnown: true, Right.IsKnown: true } && IsEquality(check);

    /// <summary>Whether a check asks that two sides be equal, exactly.</summary>
    public bool IsEquality(int check) => _report.Form.Rules[Stated[check].Rule] is { Relation: RuleRelation.Equal, Tolerance: 0 } rule
        && (!_isAlone || rule.Severity == Severity.Error);

    /// <summary>Which cells the checks read.</summary>
    public CellTrace Trace() => _run.Trace(Walk);

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
        if (!_columns.TryGetValue(cell, out var column))
        {
            _columns.Add(cell, column = Suspects.Contains(cell) ? Probe(cell) : []);
        }

        return column;
    }

    /// <summary>Whether changes satisfy the checks given, break none that holds, and leave those that cannot be assessed a way to hold.</summary>
    public bool Mends(IReadOnlyList<int> checks, IReadOnlyList<CellChange> changes)
    {
        var outcomes = With(changes.ToDictionary(change => change.Cell, change => change.To));
        return checks.All(check => outcomes[check].Condition.Value == TruthValue.True)
            && Enumerable.Range(0, outcomes.Count).All(check => !outcomes[check].Fails || Stated[check].Fails)
            && (_gaps ??= new GapConstraints(this)).Permit(changes);
    }

    // Only a cell that an equation which fails reads can mend it. Walking through the rules for any other would be time lost,
    // and a large report has thousands of cells.
    private HashSet<int> Suspects =>
        _suspects ??= Trace().CellsOf(Enumerable.Range(0, Stated.Count).Where(check => Stated[check].Fails && IsEquation(check)));

    private bool IsNumber(int cell) => _report.Form.Cells[cell].Type.IsNumber;

    private void Walk(CheckRun run)
    {
        _engine.Derive(run);
        _engine.Check(run);
    }

    private Dictionary<int, decimal> Probe(int cell)
    {
        var column = new Dictionary<int, decimal>();
        var outcomes = With(new Dictionary<int, decimal> { [cell] = _report[cell].Value + 1 });
        var farther = _isAlone ? With(new Dictionary<int, decimal> { [cell] = _report[cell].Value + Far }) : outcomes;
        for (var check = 0; check < outcomes.Count; check++)
        {
            if (!IsEquation(check))
            {
                continue;
            }

            var factor = Growth(outcomes, check);
            if (_isAlone && Growth(farther, check) != factor * Far)
            {
                _crooked?.Add(check);
            }
            else if (factor != 0)
            {
                column.Add(check, factor);
            }
        }

        return column;
    }

    private decimal Growth(IReadOnlyList<CheckOutcome> outcomes, int check) =>
        outcomes[check].Condition.Left.Value - outcomes[check].Condition.Right.Value - Residual(check);
}
