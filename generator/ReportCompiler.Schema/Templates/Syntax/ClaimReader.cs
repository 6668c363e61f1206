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
    private static readonly LocalizedText Pattern = Words.Say("claim-reader.pattern", "a text that holds {n} once", "含有且只含一个 {n} 的文本");

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
            var properties = PropertyReader.Open(context, item, Claim, "id", "section", "says", "equals", "severity");
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
        var value = properties.RequiredText("equals");
        var severity = properties.Matching("severity", properties.Text("severity"), text => text is "error" or "warning", Wording.Severity);
        var says = ReadPatterns(properties.RequiredNode("says"));
        return id is null || section is null || value is null || says.Count == 0
            ? null
            : new ClaimSyntax(id, section, says, value, severity == "error" ? Severity.Error : Severity.Warning);
    }

    private List<YamlScalar> ReadPatterns(YamlNode? node)
    {
        var nodes = node is YamlSequence sequence ? sequence.Items : node is null ? [] : [node];
        if (node is not null && (nodes.Count == 0 || nodes.Any(item => item is not YamlScalar)))
        {
            context.Report(TemplateDiagnostics.WrongShape, node.Span, Wording.Property("says"), Patterns);
        }

        var patterns = nodes.OfType<YamlScalar>().ToList();
        foreach (var pattern in patterns.Where(pattern => !HoldsOneFigure(pattern.Value)))
        {
            context.Report(TemplateDiagnostics.InvalidValue, pattern.Span, "says", pattern.Value, Pattern);
        }

        return patterns;
    }

    private static bool HoldsOneFigure(string pattern)
    {
        var first = pattern.IndexOf(ClaimPattern.Figure, StringComparison.Ordinal);
        return first >= 0 && pattern.LastIndexOf(ClaimPattern.Figure, StringComparison.Ordinal) == first;
    }
}
