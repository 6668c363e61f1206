using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Cli.Tests;

/// <summary>YAML as JSON, as editors take it: by the core schema of YAML 1.2, where a date is a text, and what stands in quotes too.</summary>
internal static partial class YamlJson
{
    /// <summary>The document; null where it cannot be read.</summary>
    public static string? Of(string text)
    {
        var findings = new List<Finding>();
        var root = YamlDocument.Read("a.yaml", text, findings);
        return root is null || findings.Count > 0 ? null : Convert(root, text.Split('\n'))?.ToJsonString() ?? "null";
    }

    private static JsonNode? Convert(DocumentNode node, string[] lines) => node switch
    {
        DocumentMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Convert(entry.Value, lines)))),
        DocumentList list => new JsonArray([.. list.Items.Select(item => Convert(item, lines))]),
        DocumentText text when IsPlain(text.Span, lines) => Plain(text.Value),
        DocumentText text => JsonValue.Create(text.Value),
        _ => null,
    };

    private static bool IsPlain(SourceSpan span, string[] lines)
    {
        var line = span.Line <= lines.Length ? lines[span.Line - 1] : string.Empty;
        return span.Column > line.Length || line[span.Column - 1] is not ('"' or '\'' or '|' or '>')
            || span == new SourceSpan(span.Line, span.Column, span.Line, span.Column);
    }

    private static JsonValue? Plain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            return null;
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return JsonValue.Create(text[0] is 't' or 'T');
        }

        return Number().IsMatch(text) ? JsonValue.Create(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)) : JsonValue.Create(text);
    }

    [GeneratedRegex(@"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)$")]
    private static partial Regex Number();
}
