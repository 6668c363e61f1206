using System.Text;
using System.Text.Json;
using ReportCompiler.Publishing.Previews;

namespace ReportCompiler.Preview;

/// <summary>Findings as the script of the preview reads them.</summary>
internal static class FindingsJson
{
    /// <summary>The findings as a list.</summary>
    public static string Of(IReadOnlyList<PreviewFinding> findings)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartArray();
            foreach (var finding in findings)
            {
                writer.WriteStartObject();
                writer.WriteString("id", finding.Id);
                writer.WriteString("severity", finding.Severity);
                writer.WriteString("place", finding.Place);
                writer.WriteString("message", finding.Message);
                writer.WriteString("remedy", finding.Remedy);
                writer.WriteString("cell", finding.Cell);
                writer.WriteString("anchor", finding.Anchor);
                writer.WriteNumber("fromEnd", finding.FromEnd);
                writer.WriteString("page", finding.Page);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
