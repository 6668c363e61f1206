using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the rules of a template.</summary>
internal sealed class RuleReader(TemplateContext context)
{
    private readonly Ids _ids = new(context);
    private readonly ParameterExpander _parameters = new(context);

    /// <summary>Reads the rules; those that cannot be read are left out, with findings.</summary>
    public List<RuleSyntax> Read(YamlNode? node)
    {
        if (node is not null and not YamlSequence)
        {
            context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property("rules"), Wording.List);
        }

        var rules = new List<RuleSyntax>();
        foreach (var item in (node as YamlSequence)?.Items ?? [])
        {
            var properties = PropertyReader.Open(context, item, Wording.Rule, FormKeys.NamesAt(FormLevel.Rule));
            if (properties is not null && ReadRule(properties) is { } rule)
            {
                rules.AddRange(Expand(rule, properties.Node("for")));
            }
        }

        return rules;
    }

    private List<RuleSyntax> Expand(RuleSyntax rule, YamlNode? parameters)
    {
        var expanded = _parameters.Expand(rule with { Declaration = RuleDeclarations.Of(rule, parameters) }, parameters).ToList();
        foreach (var other in expanded.Where(other => other.Id != rule.Id))
        {
            _ids.Take(other.Id, rule.Span);
        }

        return expanded;
    }

    private RuleSyntax? ReadRule(PropertyReader properties)
    {
        var idNode = properties.RequiredText("id");
        var id = properties.Matching("id", idNode, Ids.IsHyphenatedId, Wording.FamilyId);
        _ids.Take(id is null ? null : idNode);
        var severity = properties.Matching("severity", properties.Text("severity"), value => value is "error" or "warning", Wording.Severity);
        var says = ReadSays(properties.RequiredNode("says"));
        var require = properties.RequiredText("require");
        if (id is null || require is null || says is null)
        {
            return null;
        }

        return new RuleSyntax(
            id,
            ReadEach(properties.Node("each")),
            require,
            properties.Text("at"),
            properties.Number("tolerance", value => value >= 0, Wording.NotNegative) ?? 0,
            severity == "warning" ? Severity.Warning : Severity.Error,
            properties.Text("basis")?.Value ?? string.Empty,
            says,
            properties.Span)
        {
            IsWaivedByFootnote = properties.Matching(
                "unless", properties.Text("unless"), value => value == FormSection.FootnoteKey, Wording.Footnote) is not null,
        };
    }

    private TranslatedText? ReadSays(YamlNode? node)
    {
        var properties = node is null ? null : PropertyReader.Open(context, node, Wording.Says, "en", "zh");
        var english = properties?.RequiredText("en");
        var chinese = properties?.RequiredText("zh");
        return english is null || chinese is null ? null : new TranslatedText(english.Value.Trim(), chinese.Value.Trim());
    }

    private List<YamlScalar> ReadEach(YamlNode? node)
    {
        var nodes = node is YamlSequence sequence ? sequence.Items : node is null ? [] : [node];
        foreach (var other in nodes.Where(item => item is not YamlScalar))
        {
            context.Report(TemplateDiagnostics.WrongShape, other.Span, Wording.Property("each"), Wording.Single);
        }

        return nodes.OfType<YamlScalar>().ToList();
    }
}
