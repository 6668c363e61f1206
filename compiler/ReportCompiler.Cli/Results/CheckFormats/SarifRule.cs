using System.Text.Json;
using ReportCompiler.Cli.Explaining;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Writes a kind of finding as a rule of a SARIF log, with all that <c>reportc explain</c> says of it.</summary>
internal static class SarifRule
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rule">The kind of finding.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="address">The address of the project, where the rule has its page; null for none.</param>
    public static void Write(Utf8JsonWriter writer, DiagnosticDefinition rule, Language language, string? address)
    {
        var page = DiagnosticPage.Of(rule.Id, language);
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", NameOf(rule));
        writer.WriteMessage("shortDescription", rule.Title.In(language));
        writer.WriteMessage("fullDescription", page.Cause.Length > 0 ? page.Cause : rule.Title.In(language));
        if (rule.HelpLinkAt(address) is { } link)
        {
            writer.WriteString("helpUri", link);
        }

        writer.WriteStartObject("help");
        writer.WriteString("text", SarifText.Of(HelpOf(rule, language)));
        writer.WriteString("markdown", SarifText.Of(MarkdownOf(rule, page, language)));
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SeverityWords.CodeOf(rule.Severity));
        writer.WriteEndObject();
        WriteProperties(writer, rule);
        writer.WriteEndObject();
    }

    // What GitHub shows and sorts by.
    private static void WriteProperties(Utf8JsonWriter writer, DiagnosticDefinition rule)
    {
        writer.WriteStartObject("properties");
        writer.WriteString("precision", "very-high");
        writer.WriteString("problem.severity", rule.Severity == Severity.Note ? "recommendation" : SeverityWords.CodeOf(rule.Severity));
        writer.WriteStartArray("tags");
        writer.WriteStringValue(SubjectOf(rule.Id));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string NameOf(DiagnosticDefinition rule) => string.Concat(rule.Title.In(Language.English)
        .Split(' ')
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
        .Where(word => word.Length > 0)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string HelpOf(DiagnosticDefinition rule, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new DiagnosticExplanation(text, language).Write(rule);
        return text.ToString();
    }

    private static string MarkdownOf(DiagnosticDefinition rule, DiagnosticPage page, Language language)
    {
        var parts = new List<string>();
        if (page.Cause.Length > 0)
        {
            parts.Add(Words.Say("sarif-rule.cause", $"**Cause**: {page.Cause}", $"**原因**：{page.Cause}").In(language));
        }

        var remedy = rule.Remedy.In(language);
        parts.Add(Words.Say("sarif-rule.remedy", $"**Remedy**: `{remedy}`", $"**处理**：`{remedy}`").In(language));
        return string.Join("\n\n", parts) + "\n" + string.Concat(ExampleOf(page));
    }

    // The lines of code come indented by two, those between them not at all; code of Markdown is indented by four.
    private static IEnumerable<string> ExampleOf(DiagnosticPage page)
    {
        var wasCode = true;
        foreach (var line in page.Example)
        {
            var isCode = line.StartsWith("  ", StringComparison.Ordinal);
            yield return (isCode == wasCode && isCode ? string.Empty : "\n") + (isCode ? "  " : string.Empty) + line + "\n";
            wasCode = isCode;
        }
    }

    private static string SubjectOf(string id) => id[2] switch
    {
        '1' => "template",
        '2' => "data",
        '3' => "consistency",
        '4' => "page-template",
        '6' => "exchange-format",
        _ => "site",
    };
}
