using System.Collections.Concurrent;
using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Workspace.Caching;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Site;

/// <summary>
/// Writes the files of a site. What would be made of the same as before is taken over: it stays where it is in a folder that the site is made of,
/// else it gets a second name. What is made is always a new file, so that no other site has it.
/// </summary>
/// <param name="site">The site that is being made.</param>
/// <param name="keys">What files are known by; null where nothing is kept.</param>
internal sealed class SiteWriter(StagedSite site, FileKeys? keys)
{
    private readonly ConcurrentDictionary<string, MadeFile> _made = new(StringComparer.Ordinal);

    /// <summary>What the folder that the site is made of was made from.</summary>
    public SiteManifest Spare { get; init; } = SiteManifest.None;

    /// <summary>The site that stands in the place of this one: its folder, and what it was made from.</summary>
    public (string Folder, SiteManifest Manifest) Current { get; init; } = (string.Empty, SiteManifest.None);

    /// <summary>What the content of a file that it has written or taken over is known by; null where that is not kept.</summary>
    /// <param name="path">Where it stands in the site, with forward slashes.</param>
    public FileDigest? DigestOf(string path) => _made.TryGetValue(path, out var file) ? file.Digest : null;

    /// <summary>What the site was made from.</summary>
    public SiteManifest Manifest => new(keys?.Heads ?? default, _made);

    /// <summary>Writes the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="templates">The page templates.</param>
    /// <param name="jobs">How many are worked on at a time.</param>
    /// <param name="monitor">Follows the work.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Write(IReadOnlyList<PlannedFile> files, PageTemplates templates, int jobs, IBuildMonitor monitor, CancellationToken cancellation)
    {
        var open = site.IsMadeOfSpare ? LeaveWhatIsSame(files) : [.. files.Select(file => (file, keys?.KeyOf(file)))];
        site.CreateFolders(open.Select(entry => entry.File.Path));
        open.RemoveAll(entry => TakeOver(entry.File, entry.Key));
        monitor.Begin(BuildStage.Rendering, files.Count);
        for (var taken = files.Count - open.Count; taken > 0; taken--)
        {
            monitor.Advance(BuildStage.Rendering);
        }

        Workers.Run(
            jobs,
            open.Count,
            () => new FileMaker(templates),
            (maker, index) =>
            {
                Make(maker, open[index].File, open[index].Key);
                monitor.Advance(BuildStage.Rendering);
            },
            cancellation);
    }

    // Nothing but the files of the site stays in the folder: somebody may have put others into the site that it was.
    private List<(PlannedFile File, Fingerprint? Key)> LeaveWhatIsSame(IReadOnlyList<PlannedFile> files)
    {
        var folders = new List<string>();
        var there = FolderWalk.Look(site.Folder, folders);
        there.Remove(StagedSite.Marker);
        var open = new List<(PlannedFile File, Fingerprint? Key)>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var key = keys?.KeyOf(file);
            Use(used, file.Path);
            if (Spare.Find(file.Path, key, keys?.Heads ?? default) is { } same && there.TryGetValue(file.Path, out var stamp) && same.Stamp.Assures(stamp))
            {
                there.Remove(file.Path);
                _made[file.Path] = same;
            }
            else
            {
                open.Add((file, key));
            }
        }

        foreach (var path in there.Keys)
        {
            site.Delete(path);
        }

        foreach (var folder in Enumerable.Reverse(folders).Where(folder => !used.Contains(folder)))
        {
            Directory.Delete(Path.Combine(site.Folder, folder));
        }

        return open;
    }

    private static void Use(HashSet<string> used, string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0 && used.Add(path[..end]); end = path.LastIndexOf('/', end - 1))
        {
            // Each folder above, up to one that is known.
        }
    }

    private bool TakeOver(PlannedFile file, Fingerprint? key)
    {
        if (Current.Manifest.Find(file.Path, key, keys?.Heads ?? default) is not { } same
            || FileStamp.Of(Path.Combine(Current.Folder, file.Path)) is not { } stamp
            || !same.Stamp.Assures(stamp))
        {
            return false;
        }

        site.Take(file.Path);
        _made[file.Path] = same with { Stamp = site.StampOf(file.Path) ?? default };
        return true;
    }

    private void Make(FileMaker maker, PlannedFile file, Fingerprint? key)
    {
        IReadOnlyList<(Fingerprint Key, long Length)> parts = [];
        if (keys is not null && file.Parts.Count > 0)
        {
            site.Write(file.Path, output => parts = Join(file, output));
        }
        else
        {
            site.Write(file.Path, output => maker.Make(file, output));
        }

        if (keys is not null)
        {
            _made[file.Path] = new MadeFile(key, maker.HasOtherAgencies, site.StampOf(file.Path) ?? default)
            {
                Parts = parts,
                Digest = site.DigestOf(file.Path),
            };
        }
    }

    private List<(Fingerprint Key, long Length)> Join(PlannedFile file, FileStream output)
    {
        var path = Path.Combine(Current.Folder, file.Path);
        var isKnown = Current.Manifest.Files.TryGetValue(file.Path, out var before) && FileStamp.Of(path) is { } stamp && before.Stamp.Assures(stamp);
        using var old = isKnown ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0) : null;
        using var joined = new PartedFile(output, old, isKnown ? PartedFile.PartsOf(before!) : []);
        var made = new List<(Fingerprint Key, long Length)>(file.Parts.Count);
        foreach (var part in file.Parts)
        {
            Fingerprint? key;
            lock (keys!)
            {
                key = keys.KeyOf(file, part);
            }

            made.Add((key ?? default, joined.Add(part, key)));
        }

        joined.Flush();
        return made;
    }
}
