using System.Globalization;
using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Workspace.Caching;

namespace ReportCompiler.Publishing.Site;

/// <summary>
/// What is kept of a site from one build to the next, in a folder beside it: what its files were made from, and the site before it, which the next
/// one is made of. A manifest belongs to the folder whose marker was written when it was.
/// </summary>
internal sealed class SiteStore
{
    private const string Prefix = "site-";

    private static readonly Fingerprint Format = Fingerprint.Of("reportc site 2"u8);

    private readonly CacheFolder _folder;

    private SiteStore(CacheFolder folder) => _folder = folder;

    /// <summary>The full path of the site before, there or not.</summary>
    public string Spare => Path.Combine(_folder.Path, "spare");

    /// <summary>The store of a site; null where none can be kept.</summary>
    /// <param name="target">The full path of the site.</param>
    public static SiteStore? Of(string target)
    {
        var folder = new CacheFolder(Path.Combine(Path.GetDirectoryName(target)!, FormattableString.Invariant($".{Path.GetFileName(target)}.reportc")));
        return folder.Make() ? new SiteStore(folder) : null;
    }

    /// <summary>What a site was made from; null where that is not known.</summary>
    /// <param name="site">The full path of its folder.</param>
    public SiteManifest? ManifestOf(string site)
    {
        try
        {
            return StampOf(site) is { } stamp && _folder.Read(NameOf(stamp), Format) is { } reader ? SiteManifest.Read(reader) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Keeps what a site was made from.</summary>
    /// <param name="site">The full path of its folder, with its marker.</param>
    /// <param name="manifest">What it was made from.</param>
    public void Keep(string site, SiteManifest manifest)
    {
        if (StampOf(site) is { } stamp)
        {
            var writer = new CacheWriter();
            manifest.Write(writer);
            _folder.Write(NameOf(stamp), Format, writer);
        }
    }

    /// <summary>Forgets all manifests but those of some folders.</summary>
    /// <param name="sites">The full paths of the folders.</param>
    public void ForgetOthers(params IEnumerable<string> sites)
    {
        var kept = sites.Select(StampOf).OfType<FileStamp>().Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_folder.Path, Prefix + "*").Select(Path.GetFileName).OfType<string>().Where(file => !kept.Contains(file)))
        {
            _folder.Delete(file);
        }
    }

    private static FileStamp? StampOf(string site) => FileStamp.Of(Path.Combine(site, StagedSite.Marker));

    private static string NameOf(FileStamp stamp) => Prefix + stamp.Written.ToString(CultureInfo.InvariantCulture);
}
