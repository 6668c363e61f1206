using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>
/// How linked data are written. Chinese stays readable; what HTML gives a meaning to, and the line separators that end a
/// line of JavaScript, are escaped, so that the text can stand in an element for scripts.
/// </summary>
internal static class JsonLd
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>For a file of its own.</summary>
    public static JsonWriterOptions File { get; } = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };

    /// <summary>For a place inside a page.</summary>
    public static JsonWriterOptions Inline { get; } = new() { Encoder = Encoder };

    /// <summary>Writes an object that stands for something by its type.</summary>
    public static void Object(this Utf8JsonWriter writer, string? name, string type, Action write)
    {
        if (name is null)
        {
            writer.WriteStartObject();
        }
        else
        {
            writer.WriteStartObject(name);
        }

        writer.WriteString("@type", type);
        write();
        writer.WriteEndObject();
    }

    /// <summary>Writes a reference to something by its address.</summary>
    public static void Reference(this Utf8JsonWriter writer, string name, string address)
    {
        writer.WriteStartObject(name);
        writer.WriteString("@id", address);
        writer.WriteEndObject();
    }
}
