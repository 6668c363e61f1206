using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace ReportCompiler.Documents.Packages;

/// <summary>Writes office documents so that the same content gives the same bytes: no clock and no machine is in them.</summary>
internal static class OfficePackage
{
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string ContentTypes = "[Content_Types].xml";

    // The first day that a ZIP archive can state.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a document.</summary>
    /// <typeparam name="T">The kind of document.</typeparam>
    /// <param name="output">Receives the bytes; need not be able to seek.</param>
    /// <param name="create">Makes an empty document in a stream.</param>
    /// <param name="properties">What is said of the document as a whole.</param>
    /// <param name="fill">Adds the parts, each under a relationship of a fixed name.</param>
    public static void Write<T>(Stream output, Func<Stream, T> create, CoreProperties properties, Action<T> fill)
        where T : OpenXmlPackage
    {
        using var made = new MemoryStream();
        using (var document = create(made))
        {
            fill(document);
            var core = document.AddNewPart<CoreFilePropertiesPart>(CoreType, "core");
            using var stream = core.GetStream(FileMode.Create);
            properties.Write(stream);
        }

        made.Position = 0;
        Repack(made, output);
    }

    private static void Repack(Stream made, Stream output)
    {
        using var from = new ZipArchive(made, ZipArchiveMode.Read);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoTime;
            copy.ExternalAttributes = 0;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
