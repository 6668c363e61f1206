using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Verification;

/// <summary>Which cells the rules of a form speak of: found by walking through the rules over a report of noughts.</summary>
public sealed class RuleReach
{
    private readonly ILookup<int, int> _rules;

    private RuleReach(ILookup<int, int> rules) => _rules = rules;

    /// <summary>Finds it.</summary>
    /// <param name="engine">The form at work.</param>
    public static RuleReach Of(FormEngine engine)
    {
        var form = engine.Form.WithPrototype();
        var report = new Report(form, new ReportHeader(string.Empty, form.Family, string.Empty, form.Years.First, null, default, default, default));
        foreach (var cell in form.PresentCells)
        {
            report.Set(cell.Index, new Cell(0, CellState.Given, default));
        }

        var run = new CheckRun(report, previous: null);
        void Walk(CheckRun walk)
        {
            engine.Derive(walk);
            engine.Check(walk);
        }

        var outcomes = run.Collect(Walk);
        var trace = run.Trace(Walk);
        var reached = outcomes.SelectMany((outcome, number) => trace.CellsOf([number]).Append(outcome.Cell).Select(cell => (cell, outcome.Rule)));
        return new RuleReach(reached.Distinct().ToLookup(pair => pair.cell, pair => pair.Rule));
    }

    /// <summary>The rules that speak of cells, by their places in the form, in order.</summary>
    /// <param name="cells">The cells, of the form without a report.</param>
    public IEnumerable<int> RulesOf(IEnumerable<int> cells) => cells.SelectMany(cell => _rules[cell]).Distinct().OrderBy(rule => rule);
}
