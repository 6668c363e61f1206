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
internal sealed class ReportJson : IDisposable
{
    // Chinese stays readable. What HTML gives a meaning to is still written as \u003C and the like, so the file stays
    // data even where it is pasted into a page or a browser takes it for one; the "relaxed" encoder would not do that.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly ArrayBufferWriter<byte> _line = new(256);
    private readonly Utf8JsonWriter _lineWriter;

    /// <summary>Creates a writer.</summary>
    public ReportJson() => _lineWriter = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });

    /// <summary>Writes a report.</summary>
    public void Write(ReportPage subject, PageBuffer output)
    {
        var options = new JsonWriterOptions { Encoder = Encoder, Indented = true, NewLine = "\n", SkipValidation = true };
        using var writer = new Utf8JsonWriter(output, options);
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

    /// <inheritdoc/>
    public void Dispose() => _lineWriter.Dispose();

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
        foreach (var cell in report.Form.Cells)
        {
            writer.WritePropertyName(cell.Path);
            writer.WriteRawValue(Line(cell, report[cell.Index]), skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private ReadOnlySpan<byte> Line(FormCell cell, in Cell filled)
    {
        _line.ResetWrittenCount();
        _lineWriter.Reset();
        _lineWriter.WriteStartObject();
        _lineWriter.WriteString("label", cell.Label);
        _lineWriter.WriteString("unit", cell.Type.Unit);
        WriteValue(cell.Type, filled);
        _lineWriter.WriteString("state", CellText.State(filled.State));
        _lineWriter.WriteEndObject();
        _lineWriter.Flush();
        return _line.WrittenSpan;
    }

    // A number is a number, yes and no are true and false, anything else is the text that stands in the cell.
    private void WriteValue(CellType type, in Cell filled)
    {
        if (!filled.HasValue)
        {
            _lineWriter.WriteNull("value");
        }
        else if (type.Kind == CellKind.Flag)
        {
            _lineWriter.WriteBoolean("value", filled.Value != 0);
        }
        else if (type.IsNumber && filled.Text is null)
        {
            _lineWriter.WriteNumber("value", Plain(filled.Value));
        }
        else
        {
            _lineWriter.WriteString("value", CellFormat.Write(filled, type));
        }
    }

    // 1.50 and 1.5 are one figure: dividing by a one with 28 places takes the closing zeros off.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
