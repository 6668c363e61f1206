using System.Buffers;
using System.Text.Json;
using ReportCompiler.Workspace.Comparing.Templates;

namespace ReportCompiler.Cli.Results.TemplateDifferences;

/// <summary>Differences between templates as JSON.</summary>
internal static class TemplateDiffJson
{
    private const int Version = 1;

    /// <summary>The JSON.</summary>
    /// <param name="diff">The differences.</param>
    /// <param name="names">How the two files are named.</param>
    /// <param name="words">The words of the summary.</param>
    public static string Write(TemplateDiff diff, (string Old, string New) names, TemplateWords words)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WriteString("old", names.Old);
            writer.WriteString("new", names.New);
            writer.WriteString("summary", words.Summary(diff));
            writer.WriteStartArray("changes");
            foreach (var change in diff.Changes)
            {
                Write(writer, change);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return JsonText.Finish(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, TemplateChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Code(change.Kind));
        writer.WriteString("part", Code(change.Part.Kind));
        writer.WriteString("path", change.Part.Path);
        writer.WriteString("label", change.Part.Label);
        if (change.Trait is { } trait)
        {
            writer.WriteString("property", Code(trait));
        }

        if (change.Kind is TemplateChangeKind.Renamed or TemplateChangeKind.Changed)
        {
            writer.WriteString("from", change.Old);
            writer.WriteString("to", change.New);
        }

        writer.WriteEndObject();
    }

    private static string Code(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
