using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Site;

/// <summary>
/// A site while it is being made: in a folder beside the one that it is for, so that moving it into place is a rename.
/// Disposed before that, it is gone without a trace.
/// </summary>
internal sealed class StagedSite : IDisposable
{
    /// <summary>The file that says which files of a folder a build has made.</summary>
    public const string Marker = ".reportc-site";

    private readonly string _target;
    private readonly string _folder;

    /// <summary>Begins a site.</summary>
    /// <param name="target">The full path of the folder that it is for.</param>
    /// <exception cref="IOException">The folder beside it cannot be made.</exception>
    public StagedSite(string target)
    {
        _target = target;
        _folder = SiteTraces.Beside(target, SiteTraces.New);
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        Directory.CreateDirectory(_folder);
        Write(Marker, stream => stream.Write("Not finished.\n"u8));
    }

    /// <summary>The full path of the folder.</summary>
    public string Folder => _folder;

    /// <summary>Makes the folders of files.</summary>
    /// <param name="paths">Where the files will stand in the site, with forward slashes.</param>
    /// <exception cref="IOException">One cannot be made.</exception>
    public void CreateFolders(IEnumerable<string> paths)
    {
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(Locate(path))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(folder);
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where it stands in the site, with forward slashes; its folder is there.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <exception cref="IOException">It cannot be written, or there is one already.</exception>
    public void Write(string path, Action<Stream> write)
    {
        // A page is written in one piece; a buffer between would only copy it.
        using var stream = new FileStream(Locate(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        write(stream);
    }

    /// <summary>Puts the site in the place of the one before: in one step where the system can, and when all of it is on the disk.</summary>
    /// <exception cref="IOException">It cannot be moved; the one before is then in its place again.</exception>
    public void Publish()
    {
        SiteFiles.List(_folder);
        Durable.FlushFiles(_folder);
        var hasOld = Directory.Exists(_target);
        if (hasOld && FolderExchange.Try(_folder, _target))
        {
            Durable.FlushNames(Path.GetDirectoryName(_target)!);
            SiteFiles.Delete(_folder);
            return;
        }

        var old = SiteTraces.Beside(_target, SiteTraces.Old);
        if (hasOld)
        {
            Directory.Move(_target, old);
        }

        try
        {
            Directory.Move(_folder, _target);
        }
        catch (Exception problem) when (hasOld && problem is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, _target);
            throw;
        }

        Durable.FlushNames(Path.GetDirectoryName(_target)!);
        if (hasOld)
        {
            SiteFiles.Delete(old);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    // Every part of an address is an id or a name of ours. Should that ever fail, nothing is written outside all the same.
    private string Locate(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_folder, path));
        return full.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new IOException("the address leads out of the site");
    }
}
