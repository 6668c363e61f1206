using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Prose;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the claims of a template.</summary>
internal sealed class ClaimReader(TemplateContext context)
{
    private static readonly LocalizedText Claim = Words.Say("claim-reader.claim", "a claim", "文字数据声明");
    private static readonly LocalizedText Pattern =
        Words.Say("claim-reader.pattern", "a text that holds {n} once, and what stands beside it", "含有且只含一个 {n}、并写明其前后文字的文本");

    private static readonly LocalizedText Patterns = Words.Say("claim-reader.patterns", "a text or a list of texts", "文本或文本列表");

    private readonly Ids _ids = new(context);

    /// <summary>Reads the claims; those that cannot be read are left out, with findings.</summary>
    public List<ClaimSyntax> Read(YamlNode? node)
    {
        if (node is not null and not YamlSequence)
        {
            context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property("claims"), Wording.List);
        }

        var claims = new List<ClaimSyntax>();
        foreach (var item in (node as YamlSequence)?.Items ?? [])
        {
            var properties = PropertyReader.Open(context, item, Claim, FormKeys.NamesAt(FormLevel.Claim));
            if (properties is not null && ReadClaim(properties) is { } claim)
            {
                claims.Add(claim);
            }
        }

        return claims;
    }

    private ClaimSyntax? ReadClaim(PropertyReader properties)
    {
        var idNode = properties.RequiredText("id");
        var id = properties.Matching("id", idNode, Ids.IsHyphenatedId, Wording.FamilyId);
        _ids.Take(id is null ? null : idNode);
        var section = properties.RequiredText("section");
        var values = ReadTexts("equals", properties.RequiredNode("equals"));
        var shareOf = properties.Node("shareOf") is { } whole ? ReadTexts("shareOf", whole) : [];
        var besides = properties.Node("besides") is { } others ? ReadTexts("besides", others) : [];
        var severity = properties.Matching("severity", properties.Text("severity"), text => text is "error" or "warning", Wording.Severity);
        var topic = properties.Matching("topic", properties.Text("topic"), Ids.IsHyphenatedId, Wording.FamilyId);
        var says = ReadPatterns(properties.RequiredNode("says"));
        var isOnlyAsPart = properties.Flag("onlyAsPart");
        return id is null || section is null || values.Count == 0 || says.Count == 0
            ? null
            : new ClaimSyntax(
                id, section, says, values, shareOf, besides, isOnlyAsPart, topic ?? string.Empty, severity == "error" ? Severity.Error : Severity.Warning);
    }

    private List<YamlScalar> ReadPatterns(YamlNode? node)
    {
        var patterns = ReadTexts("says", node);
        foreach (var pattern in patterns.Where(pattern => !ClaimPhrase.IsValid(pattern.Value)))
        {
            context.Report(TemplateDiagnostics.InvalidValue, pattern.Span, "says", pattern.Value, Pattern);
        }

        return patterns;
    }

    private List<YamlScalar> ReadTexts(string key, YamlNode? node)
    {
        var nodes = node is YamlSequence sequence ? sequence.Items : node is null ? [] : [node];
        if (node is not null && (nodes.Count == 0 || nodes.Any(item => item is not YamlScalar)))
        {
            context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property(key), Patterns);
        }

        return nodes.OfType<YamlScalar>().ToList();
    }
}
