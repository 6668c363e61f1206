using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification;

/// <summary>Which cells of a report take part in which rules, found by walking through the rules once.</summary>
public sealed class RuleTrace
{
    private readonly CellTrace _trace;
    private readonly List<RuleUse> _uses;

    private RuleTrace(CellTrace trace, List<RuleUse> uses)
    {
        _trace = trace;
        _uses = uses;
    }

    /// <summary>Every check, in the order of the rules.</summary>
    public IReadOnlyList<RuleUse> Uses => _uses;

    /// <summary>Walks through the rules.</summary>
    /// <param name="engine">The form that the report fills in.</param>
    /// <param name="report">The report.</param>
    public static RuleTrace Of(FormEngine engine, Report report)
    {
        var run = new CheckRun(report, previous: null);
        var outcomes = run.Collect(Walk);
        var trace = run.Trace(Walk);
        return new RuleTrace(
            trace, [.. outcomes.Select((outcome, check) => new RuleUse(report.Form.Rules[outcome.Rule], outcome.Cell, CellsOf(trace, check, outcome.Cell)))]);

        void Walk(CheckRun walk)
        {
            engine.Derive(walk);
            engine.Check(walk);
        }
    }

    /// <summary>The checks that a cell takes part in.</summary>
    /// <param name="cell">The index of the cell.</param>
    public IEnumerable<RuleUse> Of(int cell) => _uses.Where(use => use.Cells.Contains(cell));

    /// <summary>The cells that a cell is computed from, whether the data states it or leaves it out; none for one that stands for itself.</summary>
    /// <param name="cell">The index of the cell.</param>
    public IEnumerable<int> PartsOf(int cell) => _trace.PartsOf(cell)
        .Concat(_uses.Where(use => use.Cell == cell && use.Rule.Kind == Forms.RuleKind.Sum).SelectMany(use => use.Cells))
        .Where(part => part != cell)
        .Distinct()
        .OrderBy(part => part);

    private static IReadOnlyList<int> CellsOf(CellTrace trace, int check, int cell) =>
        [.. trace.ReadBy(check).Concat(cell < 0 ? [] : [cell]).Distinct().OrderBy(read => read)];
}
