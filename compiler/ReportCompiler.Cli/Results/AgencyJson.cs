using System.Buffers;
using System.Text.Json;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results;

/// <summary>The register as JSON: each body that reports on a year, its reports, and what is wrong with the register.</summary>
internal static class AgencyJson
{
    /// <summary>Writes it.</summary>
    /// <param name="registry">The register.</param>
    /// <param name="tree">The register as it is in the year.</param>
    /// <param name="year">The report year.</param>
    /// <param name="findings">What is wrong with the register.</param>
    /// <param name="language">The language of messages.</param>
    public static string Write(AgencyRegistry registry, AgencyTree tree, int year, IReadOnlyList<Finding> findings, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("year", year);
            writer.WriteStartArray("agencies");
            foreach (var agency in tree.Bodies)
            {
                Write(writer, registry, tree, agency, year);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                writer.WriteStartObject();
                FindingJson.Write(writer, finding, language);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return JsonText.Finish(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, AgencyRegistry registry, AgencyTree tree, Agency agency, int year)
    {
        writer.WriteStartObject();
        writer.WriteString("id", agency.Id);
        writer.WriteString("name", agency.Name);
        writer.WriteString("level", agency.Level.ToString().ToLowerInvariant());
        writer.WriteString("parent", agency.ParentIn(year));
        writer.WriteString("covers", agency.IsCollected ? "level" : agency.IsSum ? "sum" : "itself");
        WriteYear(writer, "from", agency.From);
        WriteYear(writer, "until", agency.Until);
        WriteIds(writer, "into", agency.Into);
        WriteIds(writer, "outOf", agency.OutOf);
        WriteIds(writer, "members", registry.MembersOf(agency.Id, year).Select(member => member.Id));
        writer.WriteStartArray("reports");
        foreach (var report in tree.ReportsOf(agency))
        {
            writer.WriteStartObject();
            writer.WriteString("file", report.Header.File);
            writer.WriteString("template", report.Form.Family);
            writer.WriteNumber("version", report.Form.Version);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("isMissing", tree.Lacks(agency));
        writer.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter writer, string name, int? year)
    {
        if (year is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }
}
