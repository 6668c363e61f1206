using System.Text.Json;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Writes findings as results of a SARIF log.</summary>
internal sealed class SarifResult(Utf8JsonWriter writer, CheckView view)
{
    private readonly Fingerprints _fingerprints = new(view.Paths);
    private readonly SarifFixes _fixes = new(writer, view);

    /// <summary>Writes a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rule">The place of its kind among the rules of the log.</param>
    public void Write(Finding finding, int rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Definition.Id);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", SeverityWords.CodeOf(finding.Severity));
        writer.WriteMessage("message", view.Explain(finding));
        WriteLocations(finding);
        WriteRelated(finding);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("reportcFinding/v1", _fingerprints.Next(finding));
        writer.WriteEndObject();
        _fixes.Write(finding);
        WriteSuppression(finding);
        if (finding.Rule is { } ruleOfForm)
        {
            writer.WriteStartObject("properties");
            writer.WriteString("rule", ruleOfForm);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteLocations(Finding finding)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WritePlace(view.Paths.AddressOf(finding.File), finding.Span);
        if (finding.Cell is { } cell)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("name", view.PlaceOf(finding) ?? cell);
            writer.WriteString("fullyQualifiedName", cell);
            writer.WriteString("kind", "value");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // The cells that a change would touch, where they are not the one that the finding is at.
    private void WriteRelated(Finding finding)
    {
        var related = Repairs.Of(finding)
            .SelectMany(suggestion => suggestion.Changes)
            .Where(change => change.Span.IsKnown && change.Span != finding.Span)
            .DistinctBy(change => (change.Span, change.To))
            .ToList();
        if (related.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        foreach (var (index, change) in related.Index())
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", index + 1);
            writer.WritePlace(view.Paths.AddressOf(finding.File), change.Span);
            writer.WriteMessage("message", change.Describe().In(view.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // What is accepted is accepted in the data file itself. An empty list says that nothing is suppressed.
    private void WriteSuppression(Finding finding)
    {
        writer.WriteStartArray("suppressions");
        if (finding.Accepted is { } reason)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", "inSource");
            writer.WriteString("status", "accepted");
            writer.WriteString("justification", reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
