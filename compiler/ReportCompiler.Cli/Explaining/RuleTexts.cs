using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Explaining;

/// <summary>A rule of a form, and what it requires in the language of templates: one condition for each block that it is bound to.</summary>
internal sealed record RuleText(Form Form, FormRule Rule, IReadOnlyList<string> Conditions);

/// <summary>The rules of forms as their templates state them.</summary>
/// <param name="catalog">The forms, with the templates that they were made of.</param>
internal sealed class RuleTexts(FormCatalog catalog)
{
    private readonly Lazy<IReadOnlyList<TemplateModel>> _models = new(() =>
    [
        .. catalog.Sources
            .Where(source => source.File.EndsWith(FolderForms.Ending, StringComparison.Ordinal))
            .Select(source => TemplateCompiler.Compile(source.File, source.Text).Model)
            .OfType<TemplateModel>()
            .OrderBy(model => model.Form.Family, StringComparer.Ordinal)
            .ThenBy(model => model.Form.Version),
    ]);

    /// <summary>The ids of all rules.</summary>
    public IEnumerable<string> Ids => _models.Value.SelectMany(model => model.Form.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal);

    /// <summary>The rules of an id, of every form that has one; of one that a template declares with parameters, all that it stands for.</summary>
    public IReadOnlyList<RuleText> Find(string id) =>
        Where(rule => rule.Id == id) is { Count: > 0 } found ? found
        : _models.Value.Any(model => model.Declarations.Any(rule => rule.Id == id)) ? Where(rule => rule.Id.StartsWith(id + "-", StringComparison.Ordinal))
        : [];

    /// <summary>Says that no kind of finding and no rule has an id, and which one was probably meant.</summary>
    /// <param name="id">What was asked for.</param>
    /// <param name="rules">The ids of rules.</param>
    public static LocalizedText Unknown(string id, IEnumerable<string> rules) =>
        (NearestName.Of(id.ToUpperInvariant(), DiagnosticKinds.All.Select(kind => kind.Id)) ?? NearestName.Of(id, rules)) is { } nearest
            ? Words.Say(
                "rule-texts.unknown-with-nearest",
                $"There is no diagnostic and no rule '{id}'; did you mean '{nearest}'?",
                $"没有编号为“{id}”的诊断或规则；您是否要写“{nearest}”？")
            : Words.Say(
                "rule-texts.unknown",
                $"There is no diagnostic and no rule '{id}'; 'reportc explain' lists the diagnostics, and 'reportc check --format json' names the rules.",
                $"没有编号为“{id}”的诊断或规则；reportc explain 可列出全部诊断，reportc check --format json 会写明规则。");

    private IReadOnlyList<RuleText> Where(Func<FormRule, bool> isWanted) =>
    [
        .. from model in _models.Value
           from found in model.Form.Rules.Select((rule, index) => (Rule: rule, Index: index))
           where isWanted(found.Rule)
           select new RuleText(model.Form, found.Rule, ConditionsOf(model, found.Index)),
    ];

    private static IReadOnlyList<string> ConditionsOf(TemplateModel model, int rule) =>
    [
        .. model.Rules.Where(bound => bound.Rule == rule).Select(bound => bound.Text)
            .Concat(model.Derivations.Where(bound => bound.Rule == rule).Select(bound => bound.Text))
            .Distinct(StringComparer.Ordinal),
    ];
}
