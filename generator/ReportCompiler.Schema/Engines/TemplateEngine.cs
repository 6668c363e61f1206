using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Engines;

/// <summary>A form at work straight from its template: what the build uses before any generated code exists.</summary>
/// <param name="model">The template.</param>
public sealed class TemplateEngine(TemplateModel model) : FormEngine
{
    /// <inheritdoc/>
    public override Form Form => model.Form;

    /// <summary>The template, with its rules.</summary>
    public TemplateModel Model => model;

    /// <inheritdoc/>
    public override void Derive(CheckRun run)
    {
        foreach (var derivation in model.Derivations)
        {
            run.Apply(rule => Derive(rule, derivation));
        }
    }

    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        foreach (var rule in model.Rules)
        {
            run.Apply(walk => Check(walk, rule));
        }
    }

    /// <inheritdoc/>
    public override void Claim(CheckRun run)
    {
        var evaluator = new Evaluator(run, ScopePlace.Of(RuleScope.None, run.Form).First());
        foreach (var claim in model.Claims)
        {
            run.Claim(claim.Claim, evaluator.Number(claim.Value));
        }
    }

    private static void Derive(CheckRun run, BoundDerivation derivation)
    {
        foreach (var place in ScopePlace.Of(derivation.Scope, run.Form))
        {
            if (run.Begin())
            {
                var evaluator = new Evaluator(run, place);
                run.Derive(derivation.Rule, evaluator.IndexOf(derivation.Target), evaluator.Number(derivation.Value));
            }
        }
    }

    private static void Check(CheckRun run, BoundRule rule)
    {
        foreach (var place in ScopePlace.Of(rule.Scope, run.Form))
        {
            if (!run.Begin())
            {
                continue;
            }

            var evaluator = new Evaluator(run, place);
            if (rule.At is { } cell)
            {
                run.Require(rule.Rule, evaluator.IndexOf(cell), evaluator.Condition(rule.Require));
            }
            else
            {
                run.RequireOfProse(rule.Rule, rule.Narrative, evaluator.Condition(rule.Require));
            }
        }
    }
}
