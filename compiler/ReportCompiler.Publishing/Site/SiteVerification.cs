using ReportCompiler.Publishing.Diagnostics;
using ReportCompiler.Publishing.Manifests;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Site;

/// <summary>Whether a site is what was published: its files against the list that the build has left in it.</summary>
/// <param name="Files">The files of the list, in the order of their paths.</param>
/// <param name="Findings">What is not as published: files changed, gone or added.</param>
public sealed record SiteVerification(IReadOnlyList<PublishedFile> Files, IReadOnlyList<Finding> Findings)
{
    private static readonly LocalizedText Changed = Words.Say("site-verification.changed", "is not what was published", "与发布时的内容不同");
    private static readonly LocalizedText Gone = Words.Say("site-verification.gone", "was published and is not there", "已发布，但目录中没有");
    private static readonly LocalizedText Added = Words.Say("site-verification.added", "was not published", "不是发布的文件");

    /// <summary>Reads all files of a site.</summary>
    /// <param name="folder">The full path of its folder.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="jobs">How many files are read at a time.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SiteVerification Of(string folder, string name, int jobs, CancellationToken cancellation)
    {
        var listed = Directory.Exists(folder) ? SiteFiles.ListOf(folder) : null;
        if (listed is null || listed.ContainsValue(string.Empty))
        {
            return new SiteVerification([], [new Finding(SiteDiagnostics.NoFileList, name, default)]);
        }

        var files = listed.Select(file => new PublishedFile(file.Key, file.Value)).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var findings = new Finding?[files.Count];
        Workers.Run(jobs, files.Count, () => files, (all, index) => findings[index] = Compare(folder, name, all[index]), cancellation);
        var added = SiteFiles.PathsIn(folder).Where(path => !listed.ContainsKey(path)).Order(StringComparer.Ordinal);
        return new SiteVerification(files, [.. findings.OfType<Finding>(), .. added.Select(path => Differs(name, path, Added))]);
    }

    private static Finding? Compare(string folder, string name, PublishedFile file)
    {
        var path = Path.Combine(folder, file.Path);
        if (!File.Exists(path))
        {
            return Differs(name, file.Path, Gone);
        }

        try
        {
            // A pipe in the place of a file would keep the reader waiting.
            var isSame = !SpecialFile.Is(path) && FileDigest.Of(path).ToString() == file.Sha256;
            return isSame ? null : Differs(name, file.Path, Changed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            var reason = TextFile.Reason(problem);
            return Differs(name, file.Path, Words.Say("site-verification.unreadable", $"cannot be read: {reason}", $"无法读取：{reason}"));
        }
    }

    private static Finding Differs(string name, string path, LocalizedText difference) =>
        new(SiteDiagnostics.NotAsPublished, name, default, path, difference);
}
