using System.Globalization;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Model;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>Takes the totals, rules and claims of a template apart. What is compared of a formula is its meaning, with every name resolved.</summary>
internal static class RuleOutline
{
    /// <summary>The parts.</summary>
    public static IEnumerable<TemplatePart> Of(TemplateModel model)
    {
        var formulas = new FormulaText(model.Form);
        var derivations = model.Derivations.ToLookup(derivation => derivation.Rule);
        var rules = model.Rules.ToLookup(rule => rule.Rule);
        return model.Form.Rules.Select((rule, index) => derivations.Contains(index)
                ? Total(rule, derivations[index], formulas)
                : Rule(rule, rules[index], formulas))
            .OrderBy(part => part.Kind)
            .Concat(model.Claims.Select(claim => Claim(model.Form.Claims[claim.Claim], claim.Value, formulas)));
    }

    private static TemplatePart Total(FormRule rule, IEnumerable<BoundDerivation> derivations, FormulaText formulas) =>
        new(TemplatePartKind.Total, rule.Id, string.Empty, string.Empty, string.Empty)
        {
            Traits = [(TemplateTrait.Formula, Distinct(derivations.Select(derivation => formulas.Of(derivation.Value, derivation.Scope))))],
        };

    private static TemplatePart Rule(FormRule rule, IEnumerable<BoundRule> bound, FormulaText formulas) =>
        new(TemplatePartKind.Rule, rule.Id, string.Empty, string.Empty, string.Empty)
        {
            Traits =
            [
                (TemplateTrait.Each, Distinct(bound.Select(part => formulas.Each(part.Scope)))),
                (TemplateTrait.Formula, Distinct(bound.Select(part => formulas.Of(part.Require, part.Scope)))),
                (TemplateTrait.At, Distinct(bound.Select(part => part.At is null ? formulas.Prose(part.Narrative) : formulas.Of(part.At, part.Scope)))),
                (TemplateTrait.Tolerance, rule.Tolerance == 0 ? string.Empty : rule.Tolerance.ToString(CultureInfo.InvariantCulture)),
                (TemplateTrait.Severity, rule.Severity.ToString().ToLowerInvariant()),
                (TemplateTrait.Basis, rule.Basis),
                (TemplateTrait.Footnote, rule.IsWaivedByFootnote ? "true" : string.Empty),
                (TemplateTrait.SaysEnglish, rule.Says.English),
                (TemplateTrait.SaysChinese, rule.Says.Chinese),
            ],
        };

    private static TemplatePart Claim(FormClaim claim, BoundExpression value, FormulaText formulas) =>
        new(TemplatePartKind.Claim, claim.Id, string.Empty, string.Empty, string.Empty)
        {
            Traits =
            [
                (TemplateTrait.At, formulas.Prose(claim.Narrative)),
                (TemplateTrait.Patterns, string.Join(" / ", claim.Patterns)),
                (TemplateTrait.Formula, formulas.Of(value, RuleScope.None)),
                (TemplateTrait.Severity, claim.Severity.ToString().ToLowerInvariant()),
            ],
        };

    private static string Distinct(IEnumerable<string> texts) => string.Join("; ", texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
}
