using System.Text.Json;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Prose;

namespace ReportCompiler.Cli.Results.Differences;

/// <summary>The differences of one report as JSON.</summary>
internal static class ReportDifferenceJson
{
    /// <summary>Writes them.</summary>
    public static void Write(Utf8JsonWriter writer, ReportDifference difference, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", DifferenceJson.CodeOf(difference.Kind));
        WriteSubject(writer, difference);
        writer.WriteStartArray("head");
        foreach (var change in difference.Head)
        {
            writer.WriteStartObject();
            writer.WriteString("field", CodeOf(change.Field));
            writer.WriteString("from", change.Old);
            writer.WriteString("to", change.New);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("cells");
        foreach (var change in difference.Cells)
        {
            Write(writer, change);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("prose");
        foreach (var change in difference.Prose)
        {
            Write(writer, change);
        }

        writer.WriteEndArray();
        DifferenceJson.Write(writer, difference.Findings, language);
        writer.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter writer, ReportDifference difference)
    {
        var report = difference.Subject.Report;
        writer.WriteString("template", report?.Header.Family);
        writer.WriteString("agency", report?.Header.Agency);
        writer.WriteString("agencyName", report is null ? null : difference.Subject.AgencyName);
        if (report is null)
        {
            writer.WriteNull("year");
        }
        else
        {
            writer.WriteNumber("year", report.Header.Year);
        }

        writer.WriteString("oldFile", difference.Old?.File);
        writer.WriteString("newFile", difference.New?.File);
        writer.WriteBoolean("compared", !difference.IsUnread);
    }

    private static void Write(Utf8JsonWriter writer, CellDifference change)
    {
        writer.WriteStartObject();
        writer.WriteString("path", change.Cell.Path);
        writer.WriteString("section", change.Cell.Section.Heading);
        writer.WriteString("block", change.Cell.Block.Title);
        writer.WriteString("row", change.Cell.Row.Words);
        writer.WriteString("column", change.Cell.Column.Words);
        writer.WriteString("unit", change.Cell.Type.Unit);
        Write(writer, "from", change.Old);
        Write(writer, "to", change.New);
        WriteNumber(writer, "difference", change.Difference);
        WriteNumber(writer, "percent", change.Percent);
        writer.WriteBoolean("follows", change.IsConsequence);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, CellValue value)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", value.Text);
        WriteNumber(writer, "number", value.Number);
        writer.WriteString("state", value.State);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProseChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("section", change.Section.Id);
        writer.WriteString("heading", change.Section.Heading);
        writer.WriteString("from", change.Old);
        writer.WriteString("to", change.New);
        writer.WriteStartArray("pieces");
        foreach (var piece in change.Pieces)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", piece.Kind switch { PieceKind.Added => "added", PieceKind.Removed => "removed", _ => "same" });
            writer.WriteString("text", piece.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string CodeOf(HeadField field) => field switch
    {
        HeadField.File => "file",
        HeadField.Form => "form",
        HeadField.Agency => "agency",
        HeadField.Year => "year",
        HeadField.Published => "published",
        HeadField.Content => "content",
        HeadField.CollectedWithout => "collectedWithout",
        HeadField.Component => "component",
        _ => "accepted",
    };
}
