using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification.Pointing;

namespace ReportCompiler.Schema.Verification;

/// <summary>
/// Applies the rules of a form to a report. One wrong cell breaks every rule that it takes part in; where the rules
/// point at it, it is reported once, with the value that mends them all.
/// </summary>
public static class Checker
{
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
    /// <param name="members">The reports that this one collects; null where it collects none.</param>
    /// <param name="standing">
    /// What the report is of, for words in prose that name the whole: the level of government that it covers (<c>city</c>), or <c>body</c> for a single
    /// body; null where that is not known.
    /// </param>
    public static CheckResult Check(FormEngine engine, Report report, Report? previous, MemberReports? members = null, string? standing = null)
    {
        var system = new CheckSystem(engine, report, previous, members);
        var hasFailures = system.Stated.Any(outcome => outcome.Fails);
        var lost = hasFailures ? LostValue.Find(system) : [];
        if (lost.Any(row => row.IsCertain))
        {
            return WithoutLost(engine, report, previous, members, standing, [.. lost.Where(row => row.IsCertain)]);
        }

        var explanations = hasFailures ? Locator.Explain(system) : [];
        if (explanations.Any(explanation => explanation.Causes.Count > 0))
        {
            explanations = Doubts.Heed(system, explanations, lost);
            explanations = ClaimWitness.Heed(engine, system, explanations);
        }

        var result = new CheckTally(system, explanations).ToResult();
        return ClaimChecker.Add(engine, report, previous, members, standing, result);
    }

    // What stands in a row that lacks a value is in the wrong columns: nothing else is said of it, or of what follows from it.
    private static CheckResult WithoutLost(
        FormEngine engine, Report report, Report? previous, MemberReports? members, string? standing, IReadOnlyList<LostValue> lost)
    {
        var unread = new HashSet<int>(lost.SelectMany(row => row.Cells));
        var rest = report.With(cell => unread.Contains(cell) ? Without(cell, CellState.Invalid)
            : report[cell].State == CellState.Derived ? Without(cell, CellState.Blank)
            : report[cell]);
        Fill(engine, rest);
        var result = Check(engine, rest, previous, members, standing);
        var findings = lost.Select(row => FindingWriter.Describe(report, row)).Concat(result.Findings).ToList();
        findings.Sort(FindingOrder.Instance);
        return result with { Findings = findings };

        Cell Without(int cell, CellState state) => report[cell] with { State = state, Value = 0, Text = null };
    }
}
