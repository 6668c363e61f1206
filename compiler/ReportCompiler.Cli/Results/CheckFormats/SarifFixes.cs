using System.Text.Json;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Writes what <c>reportc fix</c> would do about a finding as the fix of a result: the same stretches, the same texts.</summary>
internal sealed class SarifFixes(Utf8JsonWriter writer, CheckView view)
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>Writes it, where there is something that can be done.</summary>
    public void Write(Finding finding)
    {
        if (Repairs.UniqueOf(finding) is not { } suggestion
            || TextOf(finding.File) is not { } text
            || ValueEditor.Resolve(text, Repairs.EditsOf(suggestion)) is not { } replacements)
        {
            return;
        }

        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        writer.WriteMessage("description", Repair.Of(suggestion, view.Language).Title);
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        writer.WriteFile(view.Paths.AddressOf(finding.File));
        writer.WriteStartArray("replacements");
        var lines = new LineIndex(text);
        foreach (var replacement in replacements)
        {
            Write(lines.SpanOf(replacement.Start, replacement.Length), replacement);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void Write(SourceSpan span, TextEdit replacement)
    {
        writer.WriteStartObject();
        writer.WriteRegion("deletedRegion", span);
        writer.WriteStartObject("insertedContent");
        writer.WriteString("text", replacement.Text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private string? TextOf(string file)
    {
        if (!_texts.TryGetValue(file, out var text))
        {
            text = _texts[file] = Read(file);
        }

        return text;
    }

    private static string? Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
