using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Workspace.Caching;
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
    /// <param name="spare">The full path of a folder that it is made of, and which it takes; null, or of none, to begin with an empty one.</param>
    /// <exception cref="IOException">The folder beside it cannot be made.</exception>
    public StagedSite(string target, string? spare = null)
    {
        _target = target;
        _folder = SiteTraces.Beside(target, SiteTraces.New);
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        IsMadeOfSpare = spare is not null && Directory.Exists(spare);
        if (IsMadeOfSpare)
        {
            Directory.Move(spare!, _folder);
            File.Delete(Path.Combine(_folder, Marker));
        }

        Directory.CreateDirectory(_folder);
        Write(Marker, stream => stream.Write("Not finished.\n"u8));
    }

    /// <summary>The full path of the folder.</summary>
    public string Folder => _folder;

    /// <summary>Whether there are the files of another site in it.</summary>
    public bool IsMadeOfSpare { get; }

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
    public void Write(string path, Action<FileStream> write)
    {
        // A page is written in one piece; a buffer between would only copy it.
        using var stream = new FileStream(Locate(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        write(stream);
    }

    /// <summary>Takes a file of the site that stands in the place of this one over as it is.</summary>
    /// <param name="path">Where it stands in both, with forward slashes; its folder is there, and no file is yet.</param>
    /// <exception cref="IOException">It cannot be taken over.</exception>
    public void Take(string path)
    {
        var (from, to) = (Path.Combine(_target, path), Locate(path));
        if (!HardLink.TryAdd(from, to))
        {
            File.Copy(from, to);
        }
    }

    /// <summary>The stamp of a file; null where there is none.</summary>
    /// <param name="path">Where it stands in the site, with forward slashes.</param>
    public FileStamp? StampOf(string path) => FileStamp.Of(Locate(path));

    /// <summary>What the content of a file is known by.</summary>
    /// <param name="path">Where it stands in the site, with forward slashes.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public FileDigest DigestOf(string path) => FileDigest.Of(Locate(path));

    /// <summary>Deletes a file, there or not.</summary>
    /// <param name="path">Where it stands in the site, with forward slashes.</param>
    public void Delete(string path) => File.Delete(Locate(path));

    /// <summary>Says of the site that it is whole, in its marker, when all of it is on the disk.</summary>
    /// <param name="digestOf">What the contents of its files are known by, where that is known already.</param>
    /// <exception cref="IOException">The marker cannot be written.</exception>
    public void Complete(Func<string, FileDigest?> digestOf)
    {
        SiteFiles.List(_folder, digestOf);
        Durable.FlushFiles(_folder);
    }

    /// <summary>Puts the site in the place of the one before: in one step where the system can.</summary>
    /// <param name="spare">The full path that the one before is moved to; null to delete it.</param>
    /// <exception cref="IOException">It cannot be moved; the one before is then in its place again.</exception>
    public void Publish(string? spare = null)
    {
        var parent = Path.GetDirectoryName(_target)!;
        if (!Directory.Exists(_target))
        {
            Directory.Move(_folder, _target);
            Durable.FlushNames(parent);
            return;
        }

        var old = SiteTraces.Beside(_target, SiteTraces.Old);
        if (FolderExchange.Try(_folder, _target))
        {
            Directory.Move(_folder, old);
        }
        else
        {
            Replace(old);
        }

        Durable.FlushNames(parent);
        if (spare is null || Directory.Exists(spare))
        {
            SiteFiles.Delete(old);
        }
        else
        {
            Directory.Move(old, spare);
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

    private void Replace(string old)
    {
        Directory.Move(_target, old);
        try
        {
            Directory.Move(_folder, _target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, _target);
            throw;
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
