namespace ReportCompiler.Workspace.Caching;

/// <summary>
/// A folder of files that can be lost without harm: nobody commits them, nobody backs them up, and one that is broken or of another version is no
/// file. Where the folder cannot be written there is none either.
/// </summary>
/// <param name="path">The full path.</param>
internal sealed class CacheFolder(string path)
{
    private static readonly (string Name, string Text)[] Notices =
    [
        (".gitignore", "*\n"),
        ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# What reportc remembers, to be faster. It can be deleted at any time.\n"),
    ];

    /// <summary>The full path.</summary>
    public string Path => path;

    /// <summary>Makes the folder.</summary>
    /// <returns>Whether it is there and can be written.</returns>
    public bool Make()
    {
        try
        {
            // A link could lead anywhere on the machine.
            if (new DirectoryInfo(path).LinkTarget is not null)
            {
                return false;
            }

            Directory.CreateDirectory(path);
            foreach (var (name, text) in Notices.Where(notice => !File.Exists(At(notice.Name))))
            {
                File.WriteAllText(At(name), text);
            }

            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>What time it is by the clock that stamps files here, in ticks of UTC; 0 where no file can be written.</summary>
    public long Now()
    {
        var probe = At(FormattableString.Invariant($"clock.{Environment.ProcessId}"));
        try
        {
            File.WriteAllBytes(probe, []);
            var now = File.GetLastWriteTimeUtc(probe).Ticks;
            File.Delete(probe);
            return now;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Reads a file that was written whole; null where there is none such.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">What it must have been written with: other programs write other files.</param>
    public CacheReader? Read(string name, Fingerprint version)
    {
        try
        {
            var bytes = new FileInfo(At(name)) is { Exists: true, LinkTarget: null } ? File.ReadAllBytes(At(name)) : [];
            const int Head = 2 * Fingerprint.Size;
            return bytes.Length >= Head
                && Fingerprint.Read(bytes) == version
                && Fingerprint.Read(bytes.AsSpan(Fingerprint.Size)) == Fingerprint.Of(bytes.AsSpan(Head))
                ? new CacheReader(bytes.AsMemory(Head))
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file: whole, or not at all. That it cannot be written is no harm.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">What it is written with.</param>
    /// <param name="content">What it holds.</param>
    public void Write(string name, Fingerprint version, CacheWriter content)
    {
        var aside = At(FormattableString.Invariant($"{name}.{Environment.ProcessId}"));
        try
        {
            Span<byte> head = stackalloc byte[2 * Fingerprint.Size];
            version.Write(head);
            Fingerprint.Of(content.Written).Write(head[Fingerprint.Size..]);
            using (var file = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(head);
                file.Write(content.Written);
            }

            File.Move(aside, At(name), overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Delete(aside);
        }
    }

    /// <summary>Deletes a file of the folder, there or not.</summary>
    /// <param name="name">Its name.</param>
    public void Delete(string name)
    {
        try
        {
            File.Delete(At(name));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What is left is written over the next time.
        }
    }

    private string At(string name) => System.IO.Path.Combine(path, name);
}
