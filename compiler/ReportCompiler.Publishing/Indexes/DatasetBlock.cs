using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportCompiler.Publishing.Formats;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>A report as a dataset in the words of schema.org, for the page of the report.</summary>
public static class DatasetBlock
{
    private const string Context = "https://schema.org";

    /// <summary>The dataset as JSON-LD, on one line; it can be put into a script element as it is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="formatFileNames">The names of the files that stand beside its page, in order.</param>
    /// <param name="siteBase">The absolute address of the site; without it, addresses are relative to the page.</param>
    public static string DatasetJson(PublishedReport report, IReadOnlyList<string> formatFileNames, Uri? siteBase)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, JsonLd.Inline))
        {
            writer.Object(null, "Dataset", () => WriteMembers(writer, report, formatFileNames, siteBase));
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void WriteMembers(Utf8JsonWriter writer, PublishedReport report, IReadOnlyList<string> fileNames, Uri? siteBase)
    {
        var header = report.Report.Header;
        writer.WriteString("@context", Context);
        writer.WriteString("name", report.Title);
        writer.WriteString("description", DatasetWords.Describe(report));
        writer.WriteString("inLanguage", report.Report.Form.Language);
        writer.WriteString("temporalCoverage", header.Year.ToString(CultureInfo.InvariantCulture));
        if (siteBase is not null)
        {
            writer.WriteString("url", SiteFacts.AddressOf(siteBase, report.Folder));
        }

        if (header.Published is { } published)
        {
            writer.WriteString("datePublished", published);
        }

        writer.WriteBoolean("isAccessibleForFree", true);
        writer.Object("creator", "GovernmentOrganization", () => writer.WriteString("name", report.Agency.Name));
        writer.WriteStartArray("distribution");
        foreach (var fileName in fileNames)
        {
            writer.Object(null, "DataDownload", () =>
            {
                writer.WriteString("encodingFormat", MediaTypes.Of(fileName));
                writer.WriteString("contentUrl", siteBase is null ? fileName : SiteFacts.AddressOf(siteBase, report.Folder + fileName));
            });
        }

        writer.WriteEndArray();
    }
}
