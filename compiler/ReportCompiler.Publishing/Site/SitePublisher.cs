using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Rendering;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Site;

/// <summary>Makes a site beside the one that stands in its place, of what that one has where it is the same, and has it take the place.</summary>
/// <param name="target">The full path of the folder that it is for.</param>
/// <param name="keys">What its files are known by; null where nothing is kept.</param>
internal sealed class SitePublisher(string target, FileKeys? keys)
{
    /// <summary>Makes the site.</summary>
    /// <param name="plan">Its files.</param>
    /// <param name="templates">The page templates.</param>
    /// <param name="jobs">How many files are worked on at a time.</param>
    /// <param name="finish">Does what is to be done in the finished folder.</param>
    /// <param name="monitor">Follows the work.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Publish(
        SitePlan plan, PageTemplates templates, int jobs, Action<string> finish, IBuildMonitor monitor, CancellationToken cancellation)
    {
        var store = keys is null ? null : SiteStore.Of(target);
        var current = store?.ManifestOf(target);
        var spare = store is null ? null : SpareOf(store);
        using var site = new StagedSite(target, spare is null ? null : store!.Spare);
        var writer = new SiteWriter(site, store is null ? null : keys)
        {
            Spare = spare ?? SiteManifest.None,
            Current = (target, current ?? SiteManifest.None),
        };
        writer.Write(plan.Files, templates, jobs, monitor, cancellation);
        finish(site.Folder);
        cancellation.ThrowIfCancellationRequested();

        site.Complete(writer.DigestOf);

        // Before it takes the place: a manifest without a site does no harm.
        store?.Keep(site.Folder, writer.Manifest);
        site.Publish(current is null ? null : store!.Spare);
        store?.ForgetOthers(target, store.Spare);
    }

    private static SiteManifest? SpareOf(SiteStore store)
    {
        var manifest = store.ManifestOf(store.Spare);
        if (manifest is null && Directory.Exists(store.Spare))
        {
            Directory.Delete(store.Spare, recursive: true);
        }

        return manifest;
    }
}
