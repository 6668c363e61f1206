using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Site;

/// <summary>
/// What is said of a site to those who sign: an in-toto statement (in-toto attestation framework, Statement v1) whose subjects are the files of the site,
/// with a link (predicate type link v0.3) that names the data files that it was made from.
/// </summary>
public static class SiteAttestation
{
    private const string Statement = "https://in-toto.io/Statement/v1";
    private const string Link = "https://in-toto.io/attestation/link/v0.3";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>Writes the statement: the same files, the same text.</summary>
    /// <param name="files">The files of the site, in order.</param>
    /// <param name="reports">The full path of the folder of reports that it was made from; null to name none.</param>
    /// <returns>JSON, with a line end behind it.</returns>
    /// <exception cref="IOException">A data file cannot be read.</exception>
    public static string Write(IEnumerable<PublishedFile> files, string? reports)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("_type", Statement);
            WriteFiles(writer, "subject", files);
            writer.WriteString("predicateType", Link);
            writer.WriteStartObject("predicate");
            writer.WriteString("name", "reportc build");
            writer.WriteStartArray("command");
            writer.WriteStringValue("reportc");
            writer.WriteStringValue("build");
            writer.WriteEndArray();
            WriteFiles(writer, "materials", reports is null ? [] : DataFilesIn(reports));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static IEnumerable<PublishedFile> DataFilesIn(string reports)
    {
        var folder = SourceFolder.Find(reports, Path.GetFileName(reports), []);
        return new[] { folder.Registry, folder.Settings }.OfType<SourceFile>().Concat(folder.Reports).OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new PublishedFile(file.Name, FileDigest.Of(file.Path).ToString()));
    }

    private static void WriteFiles(Utf8JsonWriter writer, string name, IEnumerable<PublishedFile> files)
    {
        writer.WriteStartArray(name);
        foreach (var file in files)
        {
            writer.WriteStartObject();
            writer.WriteString("name", file.Path);
            writer.WriteStartObject("digest");
            writer.WriteString("sha256", file.Sha256);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
