using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Publishing.Site;

/// <summary>The folder that a site is published to.</summary>
/// <param name="Path">The full path; where the folder is a link, that of the folder it leads to.</param>
/// <param name="Name">How messages name it.</param>
internal sealed record SiteTarget(string Path, string Name)
{
    /// <summary>Looks a folder up.</summary>
    public static SiteTarget Resolve(string path, string name)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var link = Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true) : null;
        return new SiteTarget(link?.FullName ?? full, name);
    }

    /// <summary>Why the folder may not be replaced, or null.</summary>
    /// <param name="reports">The full path of the folder of reports.</param>
    public Finding? Objection(string reports)
    {
        try
        {
            if (IsWithin(System.IO.Path.GetFullPath(reports)))
            {
                return new Finding(SiteDiagnostics.HoldsReports, Name, default);
            }

            SiteTraces.Settle(Path);
            return IsOurs() ? SiteFiles.Foreign(Path) is { } foreign ? new Finding(SiteDiagnostics.ForeignFile, Name, default, foreign) : null
                : IsFree() ? null
                : new Finding(SiteDiagnostics.NotOurs, Name, default);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failure(problem);
        }
    }

    /// <summary>That the site cannot be written.</summary>
    public Finding Failure(Exception problem) => new(SiteDiagnostics.CannotWrite, Name, default, TextFile.Reason(problem));

    private bool IsOurs() => File.Exists(System.IO.Path.Combine(Path, StagedSite.Marker));

    private bool IsFree()
    {
        if (File.Exists(Path))
        {
            return false;
        }

        return !Directory.Exists(Path)
            || !Directory.EnumerateFileSystemEntries(Path).Any();
    }

    private bool IsWithin(string reports) =>
        (System.IO.Path.TrimEndingDirectorySeparator(reports) + System.IO.Path.DirectorySeparatorChar)
        .StartsWith(Path.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
