using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Comparing.Templates;

/// <summary>
/// Takes the totals, rules and claims of a template apart, as they are declared: one that stands for many, or that takes in a row which is
/// added elsewhere, is compared once and by what it says.
/// </summary>
internal static class RuleOutline
{
    private const string Separator = "; ";

    /// <summary>The parts.</summary>
    public static IEnumerable<TemplatePart> Of(TemplateModel model) =>
    [
        .. model.Derivations.DistinctBy(derivation => derivation.Rule).Select(derivation => Total(model.Form.Rules[derivation.Rule], derivation.Text)),
        .. model.Declarations.Select(Rule),
        .. model.Claims.GroupBy(claim => claim.Claim, claim => claim.Text)
            .Select(texts => Claim(model.Form, model.Form.Claims[texts.Key], string.Join(" / ", texts))),
    ];

    private static TemplatePart Total(FormRule rule, string text) => new(TemplatePartKind.Total, rule.Id, string.Empty, string.Empty, string.Empty)
    {
        Traits = [(TemplateTrait.Formula, text)],
    };

    private static TemplatePart Rule(RuleDeclaration rule) => new(TemplatePartKind.Rule, rule.Id, string.Empty, string.Empty, string.Empty)
    {
        Traits =
        [
            (TemplateTrait.Parameters, string.Join(Separator, rule.Parameters)),
            (TemplateTrait.Each, string.Join(Separator, rule.Each)),
            (TemplateTrait.Formula, rule.Require),
            (TemplateTrait.At, rule.At),
            (TemplateTrait.Tolerance, rule.Tolerance == 0 ? string.Empty : rule.Tolerance.ToString(CultureInfo.InvariantCulture)),
            (TemplateTrait.Severity, rule.Severity.ToString().ToLowerInvariant()),
            (TemplateTrait.Basis, rule.Basis),
            (TemplateTrait.Footnote, rule.IsWaivedByFootnote ? "true" : string.Empty),
            (TemplateTrait.SaysEnglish, rule.Says.In(Language.English)),
            (TemplateTrait.SaysChinese, rule.Says.In(Language.Chinese)),
        ],
    };

    private static TemplatePart Claim(Form form, FormClaim claim, string text) =>
        new(TemplatePartKind.Claim, claim.Id, string.Empty, string.Empty, string.Empty)
    {
        Traits =
        [
            (TemplateTrait.At, form.Sections.First(section => section.Narrative?.Index == claim.Narrative).Id),
            (TemplateTrait.Patterns, string.Join(" / ", claim.Patterns)),
            (TemplateTrait.Formula, text),
            (TemplateTrait.Severity, claim.Severity.ToString().ToLowerInvariant()),
        ],
    };
}
