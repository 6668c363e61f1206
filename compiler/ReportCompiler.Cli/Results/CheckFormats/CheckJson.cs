using System.Buffers;
using System.Text.Json;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Writes a check as JSON.</summary>
internal static class CheckJson
{
    /// <summary>The text.</summary>
    public static string Write(CheckView view)
    {
        var summary = view.Summary;
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("findings");
            foreach (var finding in summary.Findings)
            {
                Write(writer, finding, view.Language);
            }

            writer.WriteEndArray();
            WriteSummary(writer, summary);
            WriteNotAssessed(writer, summary);
            writer.WriteEndObject();
        }

        return JsonText.Finish(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteStartObject();
        FindingJson.Write(writer, finding, language);
        writer.WriteString("expected", finding.Expected);
        writer.WriteString("actual", finding.Actual);
        writer.WritePropertyName("suggestion");
        Write(writer, finding.Suggestion, language);
        writer.WriteStartArray("candidates");
        foreach (var candidate in finding.Candidates)
        {
            Write(writer, candidate, language);
        }

        writer.WriteEndArray();
        writer.WriteString("accepted", finding.Accepted);
        writer.WriteEndObject();
    }

    // Of several cells that belong together, the first stands where the one of a single change does.
    private static void Write(Utf8JsonWriter writer, Suggestion? suggestion, Language language)
    {
        if (suggestion is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        Write(writer, suggestion.Changes[0]);
        writer.WriteString("because", suggestion.Because.In(language));
        if (suggestion.Changes.Count > 1)
        {
            writer.WriteStartArray("changes");
            foreach (var change in suggestion.Changes)
            {
                writer.WriteStartObject();
                Write(writer, change);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SuggestedChange change)
    {
        writer.WriteString("cell", change.Cell);
        writer.WriteString("from", change.From);
        writer.WriteString("to", change.To);
    }

    private static void WriteSummary(Utf8JsonWriter writer, CheckSummary summary)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("reports", summary.Reports);
        if (summary.Templates is { } templates)
        {
            writer.WriteNumber("templates", templates);
        }

        writer.WriteNumber("errors", summary.Errors);
        writer.WriteNumber("warnings", summary.Warnings);
        writer.WriteNumber("notAssessed", summary.NotAssessed.Sum(cause => cause.Count));
        writer.WriteEndObject();
    }

    private static void WriteNotAssessed(Utf8JsonWriter writer, CheckSummary summary)
    {
        writer.WriteStartArray("notAssessedChecks");
        foreach (var (file, check) in summary.NotAssessedChecks)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            writer.WriteString("rule", check.Rule);
            writer.WriteString("cell", check.Cell);
            writer.WriteString("cause", CodeOf(check.Cause));
            writer.WriteStartArray("missing");
            foreach (var name in check.Missing)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // Programs read this: one word for each cause, in whatever language the messages are.
    private static string CodeOf(NotAssessedCause cause) => cause switch
    {
        NotAssessedCause.BlankCell => "blankCell",
        NotAssessedCause.TextLeftOut => "textLeftOut",
        NotAssessedCause.NotApplicable => "notApplicable",
        NotAssessedCause.AbsentRow => "absentRow",
        NotAssessedCause.NoPreviousReport => "noPreviousReport",
        NotAssessedCause.NotInPreviousForm => "notInPreviousForm",
        NotAssessedCause.UnknownMembers => "unknownMembers",
        NotAssessedCause.MissingMember => "missingMember",
        _ => "followsFromFinding",
    };
}
