using System.Buffers;
using System.Text.Json;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Writes a check as a log in SARIF 2.1.0, the format that code scanning services and editors read findings in.</summary>
internal static class SarifWriter
{
    // What GitHub takes of one log. The heaviest findings are kept.
    private const int MaxResults = 25_000;

    /// <summary>The text.</summary>
    public static string Write(CheckView view)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            WriteRun(writer, view);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return LogText.HideFromJson(JsonText.Finish(buffer.WrittenSpan));
    }

    private static void WriteRun(Utf8JsonWriter writer, CheckView view)
    {
        var findings = view.Summary.Findings.Count > MaxResults ? [.. view.ByWeight.Take(MaxResults)] : view.Summary.Findings;
        var rules = findings.Select(finding => finding.Definition).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        writer.WriteStartObject();
        WriteTool(writer, view.Language, rules);
        WriteInvocation(writer, view.Summary);
        writer.WriteString("language", view.Language.Tag);
        writer.WriteString("columnKind", "utf16CodeUnits");

        writer.WriteStartArray("newlineSequences");
        foreach (var lineEnd in (string[])["\r\n", "\n", "\r"])
        {
            writer.WriteStringValue(lineEnd);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("originalUriBaseIds");
        writer.WriteStartObject(SarifJson.Root);
        writer.WriteMessage("description", view.Say(Words.Say("sarif-writer.root", "The root of the repository.", "仓库的根目录。")));
        writer.WriteEndObject();
        writer.WriteEndObject();

        // A service that keeps logs apart by this keeps those of reports and of templates apart.
        writer.WriteStartObject("automationDetails");
        writer.WriteString("id", view.Summary.Templates is null ? "reportc/reports/" : "reportc/templates/");
        writer.WriteEndObject();
        WriteResults(writer, view, findings, rules);
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer, Language language, List<DiagnosticDefinition> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "reportc");
        writer.WriteString("semanticVersion", typeof(SarifWriter).Assembly.GetName().Version!.ToString(3));
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            SarifRule.Write(writer, rule, language, ProjectAddress.Value);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter writer, CheckSummary summary)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", summary.ExitCode != ExitCode.Usage);
        writer.WriteNumber("exitCode", (int)summary.ExitCode);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter writer, CheckView view, IReadOnlyList<Finding> findings, List<DiagnosticDefinition> rules)
    {
        var results = new SarifResult(writer, view);
        writer.WriteStartArray("results");
        foreach (var finding in findings)
        {
            results.Write(finding, rules.FindIndex(rule => rule.Id == finding.Definition.Id));
        }

        writer.WriteEndArray();
    }
}
