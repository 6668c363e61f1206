namespace ReportCompiler.Workspace.Caching;

/// <summary>What a file is taken to be the same by without being read.</summary>
/// <param name="Written">When it was last written, in ticks of UTC; 0 where that says nothing.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct FileStamp(long Written, long Length)
{
    // The coarsest clock of a file system in use.
    private static readonly long Grain = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>The stamp of a file; null where there is none.</summary>
    /// <param name="path">The full path.</param>
    public static FileStamp? Of(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileStamp(info.LastWriteTimeUtc.Ticks, info.Length) : null;
    }

    /// <summary>A stamp that says nothing where the file was written so shortly before a time that it may be written again without another one.</summary>
    /// <param name="time">The time, in ticks of UTC by the clock of the file system, before the file was read.</param>
    public FileStamp SettledAt(long time) => Written < time - Grain ? this : this with { Written = 0 };

    /// <summary>Whether the file is the same as one of another stamp, as far as stamps can tell.</summary>
    public bool Assures(FileStamp now) => Written != 0 && this == now;
}
