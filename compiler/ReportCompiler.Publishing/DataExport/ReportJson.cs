using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives.Written;

namespace ReportCompiler.Publishing.DataExport;

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
    /// <param name="subject">The report.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="prose">Prose as Markdown.</param>
    public void Write(ReportPage subject, PageBuffer output, ReportProse prose)
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

        WriteContent(writer, subject.Report);
        WriteComponents(writer, subject.Report.Form);
        WriteNarratives(writer, subject.Report, prose);
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
        if (form.Additions.Count > 0)
        {
            writer.WriteStartArray("additions");
            foreach (var addition in form.Additions)
            {
                writer.WriteStringValue(addition.Id);
            }

            writer.WriteEndArray();
        }

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

    private static void WriteContent(Utf8JsonWriter writer, Report report)
    {
        if (report.Header.CollectedWithout.Count > 0)
        {
            writer.WriteStartArray(HeadKeys.CollectedWithout);
            foreach (var body in report.Header.CollectedWithout)
            {
                writer.WriteStringValue(body);
            }

            writer.WriteEndArray();
        }

        if (!report.Header.IsFiguresOnly)
        {
            return;
        }

        writer.WriteString(HeadKeys.Content, "figuresOnly");
        writer.WriteStartArray("leftOut");
        foreach (var section in TextsLeftOut.Of(report))
        {
            writer.WriteStringValue(section.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteComponents(Utf8JsonWriter writer, Form form)
    {
        if (!form.Extent.HasComponents)
        {
            return;
        }

        writer.WriteStartObject("components");
        foreach (var component in form.Components)
        {
            writer.WriteString(component.Id, component.Name);
        }

        writer.WriteEndObject();
    }

    private static void WriteNarratives(Utf8JsonWriter writer, Report report, ReportProse prose)
    {
        writer.WriteStartObject("narratives");
        foreach (var section in report.Form.Sections)
        {
            if (section.Narrative is { } slot && prose.MarkdownOf(report, slot.Index) is { } markdown)
            {
                writer.WriteStartObject(section.HasFootnote ? CellPath.Join(section.Id, FormSection.FootnoteKey) : section.Id);
                writer.WriteString("heading", section.Heading);
                writer.WriteString("markdown", markdown);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    private void WriteCells(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartObject("cells");
        foreach (var line in LinesOf(report.Form))
        {
            writer.WritePropertyName(line.Path);
            _line.ResetWrittenCount();
            line.WriteTo(_line, report[line.Index]);
            writer.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private JsonCellLine[] LinesOf(Form form)
    {
        if (!form.Extent.IsFixed)
        {
            return Encode(form);
        }

        if (!_lines.TryGetValue(form, out var lines))
        {
            _lines.Add(form, lines = Encode(form));
        }

        return lines;
    }

    private static JsonCellLine[] Encode(Form form) => [.. form.PresentCells.Select(cell => new JsonCellLine(cell, Encoder))];
}
