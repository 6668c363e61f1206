using System.Buffers;
using System.Text.Json;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Summaries;

namespace ReportCompiler.Cli.Results.Differences;

/// <summary>Differences as JSON; <c>schemas/output/diff.schema.json</c> says what it holds.</summary>
internal static class DifferenceJson
{
    private const int Version = 1;

    /// <summary>The JSON.</summary>
    public static string Write(DataDifference data, DifferenceWords words)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WriteString("old", data.OldName);
            writer.WriteString("new", data.NewName);
            writer.WriteString("summary", new DifferenceSummary(words).Of(data));
            writer.WriteStartArray("agencies");
            foreach (var agency in data.Agencies)
            {
                Write(writer, agency);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("reports");
            foreach (var report in data.Reports)
            {
                ReportDifferenceJson.Write(writer, report, words.Language);
            }

            writer.WriteEndArray();
            Write(writer, data.Findings, words.Language);
            writer.WriteStartArray("otherFiles");
            foreach (var file in data.OtherFiles)
            {
                writer.WriteStringValue(file);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return JsonText.Finish(buffer.WrittenSpan);
    }

    /// <summary>What became of something, in a word.</summary>
    public static string CodeOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Removed => "removed",
        _ => "changed",
    };

    /// <summary>Writes findings as a property.</summary>
    public static void Write(Utf8JsonWriter writer, FindingChanges findings, Language language)
    {
        writer.WriteStartObject("findings");
        Write(writer, "appeared", findings.Appeared, language);
        Write(writer, "gone", findings.Gone, language);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Finding> findings, Language language)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            FindingJson.Write(writer, finding, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, AgencyDifference agency)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", CodeOf(agency.Kind));
        writer.WriteString("id", agency.Id);
        writer.WriteString("name", agency.Name);
        writer.WriteStartArray("fields");
        foreach (var (key, old, current) in agency.Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("key", key);
            writer.WriteString("from", old);
            writer.WriteString("to", current);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
