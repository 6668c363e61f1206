using System.Text;

namespace ReportCompiler.Workspace.Files;

/// <summary>Replaces a file by one that was written beside it, so that nobody ever reads half of it.</summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text into a file that exists, in UTF-8, with a byte order mark where it has one. Its permissions stay.</summary>
    /// <exception cref="IOException">It cannot be written; it is then as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; it is then as it was.</exception>
    public static void Write(string path, string text) => Put(path, Utf8.GetBytes(text), replaces: true, HasMark(path) ? Encoding.UTF8.Preamble : []);

    /// <summary>Writes a text into a file that need not exist, in UTF-8, and makes the folder that it lies in.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="text">The text.</param>
    /// <param name="replaces">Whether a file that is there already is replaced.</param>
    /// <exception cref="IOException">It cannot be written, or is there already; what was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; what was there is as it was.</exception>
    public static void Create(string path, string text, bool replaces) => Create(path, Utf8.GetBytes(text), replaces);

    /// <summary>The same for a file that is no text.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="replaces">Whether a file that is there already is replaced.</param>
    /// <exception cref="IOException">It cannot be written, or is there already; what was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; what was there is as it was.</exception>
    public static void Create(string path, ReadOnlySpan<byte> content, bool replaces)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Put(path, content, replaces, []);
    }

    private static void Put(string path, ReadOnlySpan<byte> content, bool replaces, ReadOnlySpan<byte> mark)
    {
        var aside = Path.Combine(Path.GetDirectoryName(path)!, FormattableString.Invariant($".{Path.GetFileName(path)}.{Environment.ProcessId}.new"));

        // What lies there, a link perhaps, is not ours to write through.
        File.Delete(aside);
        try
        {
            using (var file = new FileStream(aside, Options(path)))
            {
                file.Write(mark);
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(aside, path, replaces);
            Durable.FlushNames(Path.GetDirectoryName(path)!);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    private static FileStreamOptions Options(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            options.UnixCreateMode = File.GetUnixFileMode(path);
        }

        return options;
    }

    private static bool HasMark(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[Encoding.UTF8.Preamble.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
