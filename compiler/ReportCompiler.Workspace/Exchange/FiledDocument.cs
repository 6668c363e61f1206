using System.IO.Compression;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Exchange;

/// <summary>A document as it was filed: a file, or an entry of an archive.</summary>
/// <param name="Name">How messages name it.</param>
/// <param name="Content">Its bytes, at most one more than are read.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
public sealed record FiledDocument(string Name, byte[] Content, Finding? Problem)
{
    private const string DocumentSuffix = ".xml";
    private const string ArchiveSuffix = ".zip";
    private const int MaxEntries = 20000;
    private const int ArchiveMiB = 192;

    /// <summary>Whether a path may stand for several documents: a folder or an archive.</summary>
    /// <param name="path">The full path.</param>
    public static bool MayBeSeveral(string path) => Directory.Exists(path) || path.EndsWith(ArchiveSuffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The documents that a path stands for, in order of their names: of a folder and those below it, of an archive, or the file.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="endings">How the names of documents end.</param>
    public static IEnumerable<FiledDocument> In(string path, string name, IReadOnlyCollection<string> endings) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => IsDocument(file, endings)).Order(StringComparer.Ordinal)
            .Select(file => ReadFile(file, SourceFolder.Join(name, Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'))))
        : path.EndsWith(ArchiveSuffix, StringComparison.OrdinalIgnoreCase) ? ReadArchive(path, name, endings) : [ReadFile(path, name)];

    /// <summary>Reads a document from a stream, such as standard input.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">How messages name it.</param>
    public static FiledDocument Read(Stream stream, string name) => new(name, ReadAll(stream, XmlFile.Limit + 1), null);

    /// <summary>The documents of exchange formats that a path stands for.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">How messages name it.</param>
    public static IEnumerable<FiledDocument> In(string path, string name) => In(path, name, [DocumentSuffix]);

    /// <summary>Reads the document of a file.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">How messages name it.</param>
    public static FiledDocument ReadFile(string path, string name)
    {
        try
        {
            using var file = File.OpenRead(path);
            return new FiledDocument(name, ReadAll(file, file.Length), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Unreadable(name, problem);
        }
    }

    private static List<FiledDocument> ReadArchive(string path, string name, IReadOnlyCollection<string> endings)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var (documents, left) = (new List<FiledDocument>(), ArchiveMiB * 1024L * 1024);
            var entries = archive.Entries.Where(entry => IsDocument(entry.FullName, endings)).Take(MaxEntries);
            foreach (var entry in entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                documents.Add(ReadEntry(entry, $"{name}/{entry.FullName}", ref left));
            }

            return documents;
        }
        catch (InvalidDataException)
        {
            return [new FiledDocument(name, [], new Finding(ImportDiagnostics.BrokenXml, name, default, ImportWords.BrokenArchive))];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [Unreadable(name, problem)];
        }
    }

    // What an archive unpacks to is held in memory; one that was made to fill it is read so far.
    private static FiledDocument ReadEntry(ZipArchiveEntry entry, string name, ref long left)
    {
        if (left <= 0)
        {
            var limit = Words.Say("filed-document.archive", $"beyond the first {ArchiveMiB} MiB of its archive", $"在压缩包前 {ArchiveMiB} MiB 之外");
            return new FiledDocument(name, [], new Finding(ImportDiagnostics.BeyondLimits, name, default, limit));
        }

        using var stream = entry.Open();
        var content = ReadAll(stream, entry.Length);
        left -= content.Length;
        return new FiledDocument(name, content, null);
    }

    // One byte more than is read tells that there is more.
    private static byte[] ReadAll(Stream stream, long length)
    {
        var bytes = new byte[Math.Min(length, XmlFile.Limit + 1)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    // Programs leave notes of their own beside documents, under names that begin with a dot or two lines.
    private static bool IsDocument(string path, IReadOnlyCollection<string> endings) =>
        endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !path.Replace('\\', '/').Split('/').Any(part => part.StartsWith("._", StringComparison.Ordinal) || part == "__MACOSX");

    private static FiledDocument Unreadable(string name, Exception problem) =>
        new(name, [], new Finding(ShapeDiagnostics.Unreadable, name, default, TextFile.Reason(problem)));
}
