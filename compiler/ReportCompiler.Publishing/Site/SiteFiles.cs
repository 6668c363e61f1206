using System.Text;
using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Site;

/// <summary>
/// The list of the files of a site, in its marker: what is on it was made by a build and may be taken away, and nothing else may. Whoever adds
/// a marker to a folder thus puts no file in danger that he does not name. Each stands behind what its content is known by, in the form that
/// <c>sha256sum --check</c> reads.
/// </summary>
internal static class SiteFiles
{
    private const string Comment = "# ";
    private const string FirstLine = "Made by reportc build. These files are replaced or taken away by the next one:";
    private const string Gap = "  ";

    // Of SHA-256 in hexadecimal digits.
    private const int DigestLength = 64;

    /// <summary>Lists the files of a finished site in its marker.</summary>
    /// <param name="folder">The full path of the site.</param>
    /// <param name="digestOf">What the contents of its files are known by, where that is known already.</param>
    public static void List(string folder, Func<string, FileDigest?>? digestOf = null)
    {
        var text = new StringBuilder(Comment).Append(FirstLine).Append('\n');
        foreach (var path in PathsIn(folder).Order(StringComparer.Ordinal))
        {
            var digest = digestOf?.Invoke(path) ?? FileDigest.Of(Path.Combine(folder, path));
            text.Append(digest.ToString()).Append(Gap).Append(path).Append('\n');
        }

        AtomicFile.Create(Path.Combine(folder, StagedSite.Marker), text.ToString(), replaces: true);
    }

    /// <summary>What a folder holds that is not of the site in it; null where all is. Of a folder without a list, all is foreign.</summary>
    /// <param name="folder">The full path of the folder.</param>
    public static string? Foreign(string folder)
    {
        var listed = ListOf(folder) ?? [];
        return PathsIn(folder).Where(path => !listed.ContainsKey(path)).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>Takes a site away: the files of its list, the folders that are empty then, and the marker when nothing else is left.</summary>
    /// <param name="folder">The full path of the site.</param>
    public static void Delete(string folder)
    {
        foreach (var path in (ListOf(folder) ?? []).Keys)
        {
            File.Delete(Path.Combine(folder, path));
        }

        DeleteEmpty(new DirectoryInfo(folder));
        var marker = Path.Combine(folder, StagedSite.Marker);
        if (Directory.EnumerateFileSystemEntries(folder).All(entry => entry == marker))
        {
            File.Delete(marker);
            Directory.Delete(folder);
        }
    }

    /// <summary>The list of a site: what the content of each file is known by, in hexadecimal digits; empty in a list that an earlier version wrote.</summary>
    /// <param name="folder">The full path of the site.</param>
    /// <returns>The files by their paths; null where there is no list, as of a site that is not finished.</returns>
    public static Dictionary<string, string>? ListOf(string folder)
    {
        var marker = new FileInfo(Path.Combine(folder, StagedSite.Marker));
        if (marker is not { Exists: true, LinkTarget: null } || SpecialFile.Is(marker.FullName))
        {
            return null;
        }

        var lines = File.ReadLines(marker.FullName).ToList();
        if (lines.Count == 0 || (lines[0] != Comment + FirstLine && lines[0] != FirstLine))
        {
            return null;
        }

        // A path that leads out of the folder names no file of it, and its files are compared with the list as they are.
        var files = new Dictionary<string, string>(lines.Count, StringComparer.Ordinal);
        foreach (var (digest, path) in lines.Skip(1).Select(Split).Where(line => IsInside(folder, line.Path)))
        {
            files[path] = digest;
        }

        return files;
    }

    /// <summary>The paths of all files in the folder of a site but for its list.</summary>
    /// <param name="folder">The full path of the site.</param>
    public static IEnumerable<string> PathsIn(string folder) => Entries(new DirectoryInfo(folder), string.Empty).Where(path => path != StagedSite.Marker);

    private static (string Digest, string Path) Split(string line) =>
        line.Length > DigestLength + Gap.Length && line.IndexOf(Gap, StringComparison.Ordinal) == DigestLength
            ? (line[..DigestLength], line[(DigestLength + Gap.Length)..])
            : (string.Empty, line);

    private static bool IsInside(string folder, string path) => path.Length > 0
        && Path.GetFullPath(Path.Combine(folder, path)) is var full
        && full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && !HasLink(folder, path);

    // A folder on the way may be a link by now, and lead elsewhere.
    private static bool HasLink(string folder, string path)
    {
        var segments = path.Split('/');
        for (var count = 1; count < segments.Length; count++)
        {
            if (new DirectoryInfo(Path.Combine([folder, .. segments[..count]])).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Entries(DirectoryInfo folder, string prefix) => folder.EnumerateFileSystemInfos()
        .SelectMany(entry => entry is DirectoryInfo { LinkTarget: null } below ? Entries(below, prefix + entry.Name + "/") : [prefix + entry.Name]);

    private static void DeleteEmpty(DirectoryInfo folder)
    {
        foreach (var below in folder.EnumerateDirectories().Where(below => below.LinkTarget is null).ToList())
        {
            DeleteEmpty(below);
            if (!below.EnumerateFileSystemInfos().Any())
            {
                below.Delete();
            }
        }
    }
}
