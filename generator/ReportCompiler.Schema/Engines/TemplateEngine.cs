using ReportCompiler.Schema.Checks;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Schema.Engines;

/// <summary>A form at work straight from its template: what the build uses before any generated code exists.</summary>
/// <param name="model">The template.</param>
public sealed class TemplateEngine(TemplateModel model) : FormEngine
{
    /// <inheritdoc/>
    public override Form Form => model.Form;

    /// <inheritdoc/>
    public override bool ReadSection(ReportReader reader, string key)
    {
        foreach (var section in model.Form.Sections)
        {
            if (key == section.Id || key == section.Heading)
            {
                SectionInterpreter.Read(reader, section);
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Derive(CheckRun run)
    {
        foreach (var derivation in model.Derivations)
        {
            for (var element = 0; element < derivation.Scope.Count; element++)
            {
                var evaluator = new Evaluator(run, element, derivation.Scope.Step);
                run.Derive(derivation.Rule, evaluator.IndexOf(derivation.Target), evaluator.Number(derivation.Value));
            }
        }
    }

    /// <inheritdoc/>
    public override void Check(CheckRun run)
    {
        foreach (var rule in model.Rules)
        {
            for (var element = 0; element < rule.Scope.Count; element++)
            {
                var evaluator = new Evaluator(run, element, rule.Scope.Step);
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

    /// <inheritdoc/>
    public override void Claim(CheckRun run)
    {
        var evaluator = new Evaluator(run, element: 0, step: 0);
        foreach (var claim in model.Claims)
        {
            run.Claim(claim.Claim, evaluator.Number(claim.Value));
        }
    }
}
