using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Checks;

/// <summary>
/// Applies the rules of a form to a report. One wrong cell breaks every rule that it takes part in; a rule that would
/// hold if a total already reported were right is a consequence and is not reported again.
/// </summary>
public static class Checker
{
    private static readonly Dictionary<int, decimal> NoCorrections = [];

    /// <summary>Computes the derived cells that the data leaves out, as far as the cells that they need have values.</summary>
    public static void Fill(FormEngine engine, Report report)
    {
        var run = new CheckRun(report, previous: null);

        // A total of totals can only be filled in once those are; each round fills at least one cell or is the last.
        do
        {
            run.BeginFilling();
            engine.Derive(run);
        }
        while (run.EndFilling());
    }

    /// <summary>Checks a report.</summary>
    /// <param name="engine">The form that it fills in.</param>
    /// <param name="report">The report, filled in.</param>
    /// <param name="previous">The same agency's report of the year before, of whatever version of the form; null where there is none.</param>
    public static CheckResult Check(FormEngine engine, Report report, Report? previous)
    {
        var run = new CheckRun(report, previous);
        var sums = Settle(run, engine.Derive, CorrectionsFrom);
        var corrections = CorrectionsFrom(sums.Where(outcome => outcome.Fails));
        var rules = Settle(run, engine.Check, _ => corrections);
        return new CheckTally(report).Add(sums).Add(rules).ToResult();
    }

    // Walks once as stated and, where something fails, once more with the failing totals corrected: what then holds was
    // only a consequence.
    private static List<SettledOutcome> Settle(
        CheckRun run,
        Action<CheckRun> walk,
        Func<IEnumerable<SettledOutcome>, Dictionary<int, decimal>> correct)
    {
        var stated = run.Collect(walk).Select(outcome => new SettledOutcome(outcome, IsConsequence: false)).ToList();
        var corrections = stated.Any(outcome => outcome.Fails) ? correct(stated.Where(outcome => outcome.Fails)) : NoCorrections;
        if (corrections.Count == 0)
        {
            return stated;
        }

        var corrected = run.Collect(walk, corrections);
        return stated
            .Select((outcome, index) => outcome with { IsConsequence = outcome.Fails && !corrected[index].Fails })
            .ToList();
    }

    private static Dictionary<int, decimal> CorrectionsFrom(IEnumerable<SettledOutcome> failures)
    {
        var corrections = new Dictionary<int, decimal>();
        foreach (var failure in failures)
        {
            if (!corrections.ContainsKey(failure.Outcome.Cell))
            {
                corrections.Add(failure.Outcome.Cell, failure.Outcome.Condition.Right.Value);
            }
        }

        return corrections;
    }
}
