using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>
/// Writes a rule with parameters out once for each of their values: <c>for: {track: [simple, complex]}</c> and <c>{track}</c> in its texts,
/// or <c>{track.words}</c> where values have parts.
/// </summary>
internal sealed class ParameterExpander(TemplateContext context)
{
    // Far more than a form has tracks or tables; it keeps a few long lists from multiplying without bound.
    private const int MaxRules = 500;

    private static readonly LocalizedText For = Words.Say("parameter-expander.for", "'for'", "for");
    private static readonly LocalizedText FewerRules = Words.Say(
        "parameter-expander.fewer-rules",
        $"values that make at most {MaxRules} rules",
        $"展开后不超过 {MaxRules} 条规则的取值");

    /// <summary>The rules that a rule stands for; itself where it has no parameters.</summary>
    public IEnumerable<RuleSyntax> Expand(RuleSyntax rule, YamlNode? node)
    {
        var bindings = node is null ? [[]] : Bindings(node);
        return bindings.Select(binding => Fill(rule, binding));
    }

    private List<List<Parameter>> Bindings(YamlNode node)
    {
        var bindings = new List<List<Parameter>> { new() };
        if (PropertyReader.Open(context, node, For, null) is not { } properties)
        {
            return [];
        }

        foreach (var entry in ((YamlMapping)node).Entries)
        {
            var items = properties.SomeItems(entry.Key.Value, entry.Value);
            var values = items.Select(item => ReadValue(entry.Key.Value, item)).OfType<Parameter>().ToList();
            if (bindings.Count * values.Count > MaxRules)
            {
                context.Report(TemplateDiagnostics.InvalidValue, entry.Value.Span, entry.Key.Value, values.Count, FewerRules);
                return [];
            }

            bindings = bindings
                .SelectMany(binding => values.Select(value => new List<Parameter>(binding) { value }))
                .ToList();
        }

        return bindings;
    }

    // A value of several parts is known by the first of them.
    private Parameter? ReadValue(string name, YamlNode item)
    {
        if (item is YamlScalar scalar)
        {
            return new Parameter(scalar.Value, [new(name, scalar.Value)]);
        }

        var parts = (item as YamlMapping)?.Entries.Where(entry => entry.Value is YamlScalar).ToList() ?? [];
        if (parts.Count == 0 || parts.Count < ((YamlMapping)item).Entries.Count)
        {
            context.Report(TemplateDiagnostics.WrongShape, item.Span, Wording.Property(name), Wording.SingleOrParts);
            return null;
        }

        return new Parameter(
            ((YamlScalar)parts[0].Value).Value,
            parts.ConvertAll(part => new KeyValuePair<string, string>($"{name}.{part.Key.Value}", ((YamlScalar)part.Value).Value)));
    }

    private static RuleSyntax Fill(RuleSyntax rule, List<Parameter> binding)
    {
        if (binding.Count == 0)
        {
            return rule;
        }

        return rule with
        {
            Id = $"{rule.Id}-{string.Join("-", binding.Select(parameter => Hyphenated(parameter.Id)))}",
            Each = rule.Each.Select(each => Fill(each)!).ToList(),
            Require = Fill(rule.Require)!,
            At = Fill(rule.At),
            Says = rule.Says.Map(FillText),
        };

        YamlScalar? Fill(YamlScalar? scalar) => scalar is null ? null : new YamlScalar(scalar.Text.With(FillText(scalar.Value)));

        string FillText(string text) => binding
            .SelectMany(parameter => parameter.Texts)
            .Aggregate(text, (filled, part) => filled.Replace("{" + part.Key + "}", part.Value));
    }

    // Ids of rules have no capitals and no dots: afterReconsideration becomes after-reconsideration.
    private static string Hyphenated(string value) =>
        string.Concat(
            value.Select(character => char.IsUpper(character) ? "-" + char.ToLowerInvariant(character) : character == '.' ? "-" : character.ToString()));

    /// <summary>One value of a parameter.</summary>
    /// <param name="Id">What it adds to the id of a rule.</param>
    /// <param name="Texts">What is filled in for it, by name.</param>
    private sealed record Parameter(string Id, IReadOnlyList<KeyValuePair<string, string>> Texts);
}
