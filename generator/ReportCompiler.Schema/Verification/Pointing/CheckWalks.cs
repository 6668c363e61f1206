using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;

namespace ReportCompiler.Schema.Verification.Pointing;

/// <summary>
/// The walks through the rules of a form over one report. A walk that changes a few cells leaves out every statement that
/// they have no effect on: of a report of thousands of cells, nearly all.
/// </summary>
internal sealed class CheckWalks
{
    // No cell: what counts with another value is nothing, but the totals that the data leaves out are reckoned anew.
    private static readonly Dictionary<int, decimal> NoCell = new() { [-1] = 0 };

    private readonly FormEngine _engine;
    private readonly CheckRun _run;
    private readonly Lazy<CellTrace> _trace;
    private readonly Lazy<PartialWalk> _partial;
    private readonly Lazy<WalkState> _unchanged;

    public CheckWalks(FormEngine engine, CheckRun run)
    {
        (_engine, _run) = (engine, run);
        _trace = new Lazy<CellTrace>(() => run.Trace(Walk));
        _partial = new Lazy<PartialWalk>(() => new(new StatementIndex(Trace)));
        _unchanged = new Lazy<WalkState>(() => run.Settle(Walk, NoCell));
        Stated = run.Collect(Walk);
    }

    /// <summary>The outcomes on the figures as stated.</summary>
    public IReadOnlyList<CheckOutcome> Stated { get; }

    /// <summary>Which cells the checks read.</summary>
    public CellTrace Trace => _trace.Value;

    /// <summary>The walk in which every figure counts as stated, and every total that the data leaves out is reckoned anew.</summary>
    public WalkState Unchanged => _unchanged.Value;

    /// <summary>The walk with some cells changed.</summary>
    /// <param name="changes">The changes; at least one.</param>
    public WalkState At(IReadOnlyDictionary<int, decimal> changes) => _run.Settle(Walk, changes);

    /// <summary>The outcomes with some cells changed beside those that a walk has changed already.</summary>
    /// <param name="state">The walk.</param>
    /// <param name="changes">The changes; at least one.</param>
    /// <param name="isWanted">Whether the outcome of a check is looked at, so that it must be right; null where all are.</param>
    public CheckOutcomes With(WalkState state, IReadOnlyDictionary<int, decimal> changes, Func<int, bool>? isWanted = null)
    {
        if (_partial.Value.CanStandOn(state))
        {
            _partial.Value.Prepare(state, changes.Keys, isWanted);
            return _run.Collect(Walk, changes, _partial.Value);
        }

        var all = state.Corrections.ToDictionary(change => change.Key, change => change.Value);
        foreach (var change in changes)
        {
            all[change.Key] = change.Value;
        }

        return new CheckOutcomes(_run.Collect(Walk, all));
    }

    /// <summary>What a total comes to that the data leaves out, with some cells changed; null where it cannot be reckoned.</summary>
    /// <param name="changes">The changes; at least one.</param>
    /// <param name="total">The index of the total.</param>
    public Operand? TotalWith(IReadOnlyDictionary<int, decimal> changes, int total)
    {
        if (!_partial.Value.CanStandOn(Unchanged))
        {
            return At(changes).Recomputed.TryGetValue(total, out var value) ? value : null;
        }

        // No check is looked at: only what the total is reckoned from is walked through.
        _partial.Value.Prepare(Unchanged, changes.Keys, _ => false);
        return _run.Reckon(Walk, changes, _partial.Value, total);
    }

    private void Walk(CheckRun run)
    {
        _engine.Derive(run);
        _engine.Check(run);
    }
}
