using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReportCompiler.Runtime.Narratives;
using ReportCompiler.Runtime.Rendering;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Runtime.Data;

/// <summary>Writes a report as data: every cell by its path, in the order of the form, one to a line. One thread keeps one.</summary>
internal sealed class ReportJson
{
    // Chinese stays readable. What HTML gives a meaning to is still written as \u003C and the like, so the file stays
    // data even where it is pasted into a page or a browser takes it for one; the "relaxed" encoder would not do that.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonWriterOptions Options = new() { Encoder = Encoder, Indented = true, NewLine = "\n", SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _line = new(256);
    private readonly Dictionary<Form, JsonCellLine[]> _lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes a report.</summary>
    public void Write(ReportPage subject, PageBuffer output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        WriteForm(writer, subject.Report.Form);
        WriteAgency(writer, subject.Agency);
        writer.WriteNumber("year", subject.Report.Header.Year);
        writer.WriteString("title", subject.Title);
        if (subject.Report.Header.Published is { } published)
        {
            writer.WriteString("published", published);
        }

        WriteNarratives(writer, subject.Report);
        WriteCells(writer, subject.Report);
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n");
    }

    private static void WriteForm(Utf8JsonWriter writer, Form form)
    {
        writer.WriteStartObject("form");
        writer.WriteString("family", form.Family);
        writer.WriteNumber("version", form.Version);
        writer.WriteString("language", form.Language);
        writer.WriteString("basis", form.Basis);
        writer.WriteEndObject();
    }

    private static void WriteAgency(Utf8JsonWriter writer, Agency agency)
    {
        writer.WriteStartObject("agency");
        writer.WriteString("id", agency.Id);
        writer.WriteString("name", agency.Name);
        if (agency.Region is { } region)
        {
            writer.WriteString("region", region);
        }

        writer.WriteEndObject();
    }

    private static void WriteNarratives(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartObject("narratives");
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } slot && report.Narratives[slot.Index] is { } narrative)
            {
                writer.WriteStartObject(section.Id);
                writer.WriteString("heading", section.Heading);
                writer.WriteString("markdown", MarkdownCarrier.Carry(narrative, report));
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    private void WriteCells(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartObject("cells");
        var lines = LinesOf(report.Form);
        for (var cell = 0; cell < lines.Length; cell++)
        {
            writer.WritePropertyName(lines[cell].Path);
            _line.ResetWrittenCount();
            lines[cell].WriteTo(_line, report[cell]);
            writer.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private JsonCellLine[] LinesOf(Form form)
    {
        if (!_lines.TryGetValue(form, out var lines))
        {
            _lines.Add(form, lines = [.. form.Cells.Select(cell => new JsonCellLine(cell, Encoder))]);
        }

        return lines;
    }
}
