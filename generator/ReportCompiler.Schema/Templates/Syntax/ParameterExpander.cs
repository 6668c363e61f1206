using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Writes a rule with parameters out once for each of their values: <c>for: {track: [simple, complex]}</c> and <c>{track}</c> in its texts.</summary>
internal sealed class ParameterExpander(TemplateContext context)
{
    // Far more than a form has tracks or tables; it keeps a few long lists from multiplying without bound.
    private const int MostRules = 500;

    private static readonly LocalizedText For = new("'for'", "for");
    private static readonly LocalizedText FewerRules = new($"values that make at most {MostRules} rules", $"展开后不超过 {MostRules} 条规则的取值");

    /// <summary>The rules that a rule stands for; itself where it has no parameters.</summary>
    public IEnumerable<RuleSyntax> Expand(RuleSyntax rule, YamlNode? node)
    {
        var bindings = node is null ? [[]] : Bindings(node);
        return bindings.Select(binding => Fill(rule, binding));
    }

    private List<List<KeyValuePair<string, string>>> Bindings(YamlNode node)
    {
        var bindings = new List<List<KeyValuePair<string, string>>> { new() };
        if (PropertyReader.Open(context, node, For, null) is not { } properties)
        {
            return [];
        }

        foreach (var entry in ((YamlMapping)node).Entries)
        {
            var items = properties.SomeItems(entry.Key.Value, entry.Value);
            foreach (var other in items.Where(item => item is not YamlScalar))
            {
                context.Report(TemplateDiagnostics.WrongShape, other.Span, Wording.Property(entry.Key.Value), Wording.Single);
            }

            var values = items.OfType<YamlScalar>().Select(value => value.Value).ToList();
            if (bindings.Count * values.Count > MostRules)
            {
                context.Report(TemplateDiagnostics.InvalidValue, entry.Value.Span, entry.Key.Value, values.Count, FewerRules);
                return [];
            }

            bindings = bindings
                .SelectMany(binding => values.Select(value => new List<KeyValuePair<string, string>>(binding) { new(entry.Key.Value, value) }))
                .ToList();
        }

        return bindings;
    }

    private static RuleSyntax Fill(RuleSyntax rule, List<KeyValuePair<string, string>> binding)
    {
        if (binding.Count == 0)
        {
            return rule;
        }

        return rule with
        {
            Id = $"{rule.Id}-{string.Join("-", binding.Select(parameter => Hyphenated(parameter.Value)))}",
            Each = rule.Each.Select(each => Fill(each)!).ToList(),
            Require = Fill(rule.Require)!,
            At = Fill(rule.At),
            Says = new LocalizedText(FillText(rule.Says.English), FillText(rule.Says.Chinese)),
        };

        YamlScalar? Fill(YamlScalar? scalar) => scalar is null ? null : new YamlScalar(scalar.Text.With(FillText(scalar.Value)));

        string FillText(string text) => binding.Aggregate(text, (filled, parameter) => filled.Replace("{" + parameter.Key + "}", parameter.Value));
    }

    // Ids of rules have no capitals and no dots: afterReconsideration becomes after-reconsideration.
    private static string Hyphenated(string value) =>
        string.Concat(value.Select(character => char.IsUpper(character) ? "-" + char.ToLowerInvariant(character) : character == '.' ? "-" : character.ToString()));
}
