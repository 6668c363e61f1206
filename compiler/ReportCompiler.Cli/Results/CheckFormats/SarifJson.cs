using System.Text.Json;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Results.CheckFormats;

/// <summary>Parts of a SARIF log that stand at several places of it.</summary>
internal static class SarifJson
{
    /// <summary>The name by which a log speaks of the root of the repository, whatever folder that is.</summary>
    public const string Root = "%SRCROOT%";

    /// <summary>A message: an object with a text.</summary>
    public static void WriteMessage(this Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", SarifText.Of(text));
        writer.WriteEndObject();
    }

    /// <summary>Where a file is.</summary>
    public static void WriteFile(this Utf8JsonWriter writer, string address)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", address);
        writer.WriteString("uriBaseId", Root);
        writer.WriteEndObject();
    }

    /// <summary>A place in a file.</summary>
    public static void WritePlace(this Utf8JsonWriter writer, string address, SourceSpan span)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteFile(address);
        writer.WriteRegion("region", span);
        writer.WriteEndObject();
    }

    /// <summary>A stretch of a file.</summary>
    public static void WriteRegion(this Utf8JsonWriter writer, string name, SourceSpan span)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", span.Line);
        writer.WriteNumber("startColumn", Math.Max(1, span.Column));
        writer.WriteNumber("endLine", span.EndLine);
        writer.WriteNumber("endColumn", Math.Max(1, span.EndColumn));
        writer.WriteEndObject();
    }
}
