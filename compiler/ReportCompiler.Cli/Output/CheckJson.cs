using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Output;

/// <summary>Writes a check as JSON.</summary>
internal static class CheckJson
{
    // Chinese stays readable; what HTML gives a meaning to is escaped, as the file may end up in a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes it.</summary>
    public static void Write(CheckSummary summary, Language language, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("findings");
            foreach (var finding in summary.Findings)
            {
                Write(writer, finding, language);
            }

            writer.WriteEndArray();
            writer.WriteStartObject("summary");
            writer.WriteNumber("reports", summary.Reports);
            writer.WriteNumber("errors", summary.Errors);
            writer.WriteNumber("warnings", summary.Warnings);
            writer.WriteNumber("notAssessed", summary.NotAssessed.Sum(cause => cause.Count));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Definition.Id);
        writer.WriteString("severity", FindingText.Of(finding.Severity));
        writer.WriteString("file", finding.File);
        writer.WriteNumber("line", finding.Span.Line);
        writer.WriteNumber("column", finding.Span.Column);
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("cell", finding.Cell);
        writer.WriteString("message", finding.Message(language));
        writer.WriteString("expected", finding.Expected);
        writer.WriteString("actual", finding.Actual);
        writer.WriteEndObject();
    }
}
