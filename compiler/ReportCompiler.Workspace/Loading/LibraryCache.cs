using ReportCompiler.Workspace.Caching;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>
/// Where is kept, from one run to the next, what was read and found, so that only what has changed is read again. What is found is the same
/// with it and without.
/// </summary>
/// <param name="Folder">The full path of the folder; made where it is not there, and nothing is lost with it.</param>
/// <param name="Templates">The overviews: which figures of each report are kept at hand.</param>
public sealed record LibraryCache(string Folder, ITemplateSource Templates)
{
    /// <summary>The cache of a user for a folder of reports; null where the system has no place for one.</summary>
    /// <param name="reports">The full path of the folder of reports.</param>
    /// <param name="templates">The overviews.</param>
    public static LibraryCache? OfUser(string reports, ITemplateSource templates) =>
        UserCache.Of(reports) is { } folder ? new LibraryCache(folder, templates) : null;

    /// <summary>From how many data files on it is worth it.</summary>
    internal const int FewestFiles = 64;
}
