using System.IO.Compression;
using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Readers;

/// <summary>The archive that documents of an office are packed into, looked at before anything in it is read.</summary>
internal static class OfficeArchive
{
    private const long Largest = 96L * 1024 * 1024;
    private const int MostEntries = 5_000;
    private const int Step = 64 * 1024;

    /// <summary>The names of the parts of an archive.</summary>
    /// <param name="bytes">The archive.</param>
    /// <exception cref="UnreadableDocumentException">It is broken, or holds more than any report.</exception>
    public static IReadOnlyList<string> NamesIn(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (archive.Entries.Count > MostEntries)
            {
                throw UnreadableDocumentException.BeyondLimits();
            }

            // What an archive says of the size of its parts may be false: they are unpacked, and what comes out is counted.
            var left = Largest;
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                left -= LengthOf(entry, left);
            }

            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
        catch (InvalidDataException)
        {
            throw UnreadableDocumentException.NoSuchFile("zip");
        }
    }

    private static long LengthOf(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        var (buffer, length) = (new byte[Step], 0L);
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            length += read;
            if (length > most)
            {
                throw UnreadableDocumentException.BeyondLimits();
            }
        }

        return length;
    }
}
