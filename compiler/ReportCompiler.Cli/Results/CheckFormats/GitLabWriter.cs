using System.Buffers;
using System.Text.Json;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Writes a check as a Code Quality report of GitLab: a list of what it shows beside the lines of a merge request.</summary>
internal static class GitLabWriter
{
    /// <summary>The text.</summary>
    public static string Write(CheckView view)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var fingerprints = new Fingerprints(view.Paths);
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStartArray();
            foreach (var finding in view.Summary.Findings)
            {
                Write(writer, finding, view, fingerprints.Next(finding));
            }

            writer.WriteEndArray();
        }

        return LogText.HideFromJson(JsonText.Finish(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, CheckView view, string fingerprint)
    {
        writer.WriteStartObject();
        writer.WriteString("description", view.Explain(finding));
        writer.WriteString("check_name", finding.Definition.Id);
        writer.WriteString("fingerprint", fingerprint);
        writer.WriteString("severity", SeverityOf(finding));
        writer.WriteStartObject("location");
        writer.WriteString("path", view.Paths.PathOf(finding.File));
        writer.WriteStartObject("lines");
        writer.WriteNumber("begin", finding.Span.Line);
        writer.WriteNumber("end", finding.Span.EndLine);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string SeverityOf(Finding finding) => finding.Severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };
}
