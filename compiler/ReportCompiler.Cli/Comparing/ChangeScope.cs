using ReportCompiler.Cli.Folders;
using ReportCompiler.Schema.Settings;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Revisions;

namespace ReportCompiler.Cli.Comparing;

/// <summary>The files of a folder of reports that a branch touches, and what depends on them.</summary>
internal sealed class ChangeScope
{
    private readonly IReadOnlySet<string> _changed;

    private ChangeScope(IReadOnlySet<string> changed) => _changed = changed;

    /// <summary>Asks git what has changed.</summary>
    /// <param name="range">The revisions, as they were named.</param>
    /// <param name="folder">The folder of reports.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The scope, or why there is none.</returns>
    public static (ChangeScope? Scope, LocalizedText? Problem) Find(string range, ReportsFolder folder, CancellationToken cancellation)
    {
        try
        {
            var revisions = RevisionRange.Parse(range);
            var repository = GitRepository.Find(folder.Path, folder.Name, cancellation);
            return (new ChangeScope(
                repository.Changed(repository.BaseOf(revisions), revisions.Head is null ? null : repository.Resolve(revisions.Head))), null);
        }
        catch (RevisionException problem)
        {
            return (null, problem.Problem);
        }
    }

    /// <summary>Whether a file, as messages name it, is in the scope.</summary>
    /// <param name="library">The reports.</param>
    /// <param name="folder">The folder that they are read from.</param>
    public Func<string, bool> Of(ReportLibrary library, ReportsFolder folder)
    {
        // Who reports to whom, and how the site treats them, is a matter of every report.
        if (_changed.Contains(ReportsFolder.Registry) || _changed.Contains(SiteSettings.FileName))
        {
            return _ => true;
        }

        var names = _changed.Select(path => folder.Name == "." ? path : folder.Name + "/" + path).ToHashSet(StringComparer.Ordinal);
        var dependent = library.Reports
            .Where(report => report.DependsOn.Any(other => names.Contains(other) || _changed.Contains(other)))
            .Select(report => report.Parsed.File)
            .ToList();
        names.UnionWith(dependent);
        return names.Contains;
    }
}
