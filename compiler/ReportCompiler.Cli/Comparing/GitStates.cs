using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Revisions;

namespace ReportCompiler.Cli.Comparing;

/// <summary>Two revisions of the reports, or one and the files as they are.</summary>
/// <param name="environment">What the command runs in.</param>
internal sealed class GitStates(CommandEnvironment environment)
{
    /// <summary>Finds and reads both.</summary>
    /// <param name="range">The revisions, as they were named.</param>
    /// <param name="reports">The folder of reports, if one was named.</param>
    /// <param name="paths">The files and folders to compare; none for all.</param>
    /// <param name="loader">Reads them.</param>
    public StatePair Of(string range, string? reports, IReadOnlyList<string> paths, StateLoader loader)
    {
        var above = reports is null && paths.Count > 0 ? ReportsFolder.Above(Path.GetFullPath(paths[0])) : null;
        var folder = ReportsFolder.Find(above ?? reports, templates: null);
        try
        {
            return Of(RevisionRange.Parse(range), folder, paths, loader);
        }
        catch (RevisionException problem)
        {
            return new StatePair { Problem = problem.Problem };
        }
    }

    private StatePair Of(RevisionRange range, ReportsFolder folder, IReadOnlyList<string> paths, StateLoader loader)
    {
        var repository = GitRepository.Find(folder.Path, folder.Name, environment.Cancellation);
        var name = repository.Prefix.Length == 0 ? "." : repository.Prefix;
        var wanted = paths.Select(path => Within(path, folder, repository)).ToList();
        if (wanted.IndexOf(null) is >= 0 and var outside)
        {
            var path = paths[outside];
            return StatePair.Refused(Words.Say(
                "git-states.outside",
                $"'{path}' is not in the folder of reports '{folder.Name}'.",
                $"“{path}”不在报告目录“{folder.Name}”中。"));
        }

        var old = repository.Read(repository.BaseOf(range));
        var current = range.Head is null ? null : repository.Read(repository.Resolve(range.Head));
        if (!HoldsReports(old) && !(current is null ? File.Exists(Path.Combine(folder.Path, ReportsFolder.Registry)) : HoldsReports(current)))
        {
            return StatePair.Refused(Words.Say(
                "git-states.no-folder",
                $"'{name}' is no folder of reports on either side: it holds no agencies.yaml.",
                $"“{name}”在两侧都不是报告目录：其中没有 agencies.yaml。"));
        }

        return new StatePair
        {
            Old = loader.Load(range.FromMergeBase ? $"{range.Base}...{range.Head}" : range.Base, folder.Path, name, old),
            New = loader.Load(range.Head ?? environment.Say(Words.Say("git-states.working-tree", "working tree", "工作区")), folder.Path, name, current),
            IsWanted = file =>
                wanted.Count == 0 || wanted.Exists(path => path!.Length == 0 || file == path || file.StartsWith(path + "/", StringComparison.Ordinal)),
        };
    }

    private static bool HoldsReports(IReadOnlyList<StoredFile> files) => files.Any(file => file.Path == ReportsFolder.Registry);

    // A path is from the current folder, as git has it, or from the root of the repository, as it stands in a review.
    private static string? Within(string path, ReportsFolder folder, GitRepository repository)
    {
        var plain = path.Replace('\\', '/').TrimEnd('/');
        return Relative(Path.GetRelativePath(folder.Path, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/'))
            ?? (plain == repository.Prefix
            ? string.Empty : plain.StartsWith(repository.Prefix + "/", StringComparison.Ordinal) ? plain[(repository.Prefix.Length + 1)..] : null);
    }

    private static string? Relative(string path) =>
        path == "." ? string.Empty : path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path;
}
