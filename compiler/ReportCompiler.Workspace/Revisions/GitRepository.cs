using System.Text;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Revisions;

/// <summary>A folder in a repository of git: its earlier states, read without checking anything out.</summary>
public sealed class GitRepository
{
    private const string LinkMode = "120000";

    private readonly GitProgram _git;

    private GitRepository(GitProgram git, string prefix)
    {
        _git = git;
        Prefix = prefix;
    }

    /// <summary>The path of the folder from the root of the repository, with forward slashes; empty for the root.</summary>
    public string Prefix { get; }

    /// <summary>The repository that a folder lies in.</summary>
    /// <param name="folder">The full path of the folder, which need not exist now.</param>
    /// <param name="name">How messages name it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="RevisionException">There is no git, or no repository.</exception>
    public static GitRepository Find(string folder, string name, CancellationToken cancellation)
    {
        var existing = folder;
        while (!Directory.Exists(existing))
        {
            existing = Path.GetDirectoryName(existing)!;
        }

        var git = new GitProgram(existing, cancellation);
        var result = git.Run(null, "rev-parse", "--show-prefix");
        if (result.Code != 0)
        {
            throw new RevisionException(Words.Say(
                "git-repository.no-working-tree",
                $"'{name}' is in no working tree of git: {result.Error}",
                $"“{name}”不在 git 工作区中：{result.Error}"));
        }

        var rest = Path.GetRelativePath(existing, folder).Replace(Path.DirectorySeparatorChar, '/');
        var prefix = result.Text.TrimEnd('\n').TrimEnd('/');
        return new GitRepository(git, rest == "." ? prefix : SourceFolder.Join(prefix, rest));
    }

    /// <summary>The commit that the old side of a range is.</summary>
    /// <exception cref="RevisionException">There is no such revision.</exception>
    public string BaseOf(RevisionRange range)
    {
        var commit = Resolve(range.Base);
        if (!range.FromMergeBase)
        {
            return commit;
        }

        var result = _git.Run(null, "merge-base", commit, Resolve(range.Head!));
        return result.Code == 0 ? result.Text.Trim() : throw new RevisionException(IsShallow() ? TooShallow(range) : NothingInCommon(range));
    }

    /// <summary>The commit that a revision names.</summary>
    /// <exception cref="RevisionException">There is no such revision.</exception>
    public string Resolve(string revision)
    {
        // What follows --end-of-options is no option, whatever it begins with.
        var result = revision.Contains('\0', StringComparison.Ordinal)
            ? default
            : _git.Run(null, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return result.Output is { Length: > 0 } && result.Code == 0
            ? result.Text.Trim()
            : throw new RevisionException(Words.Say(
                "git-repository.unknown-revision",
                $"git knows no revision '{revision}'; a shallow clone holds only the last ones (git fetch --unshallow).",
                $"git 中没有版本“{revision}”；浅克隆只含最近的版本（git fetch --unshallow）。"));
    }

    private bool IsShallow() => _git.Run(null, "rev-parse", "--is-shallow-repository") is { Code: 0 } result && result.Text.Trim() == "true";

    private static LocalizedText NothingInCommon(RevisionRange range) => Words.Say(
        "git-repository.no-merge-base",
        $"'{range.Base}' and '{range.Head}' have no commit in common.",
        $"“{range.Base}”与“{range.Head}”没有共同的提交。");

    private static LocalizedText TooShallow(RevisionRange range) => Words.Say(
        "git-repository.too-shallow",
        $"This clone is shallow: it does not reach back to the commit that '{range.Base}' and '{range.Head}' have in common. Deepen it with git fetch --unshallow.",
        $"这是浅克隆，没有包含“{range.Base}”与“{range.Head}”共同的提交。请运行 git fetch --unshallow 补全历史。");

    /// <summary>The files of the folder in a commit, whatever they are.</summary>
    /// <param name="commit">The commit, as <see cref="Resolve"/> gives it.</param>
    /// <exception cref="RevisionException">git does not give them.</exception>
    public IReadOnlyList<StoredFile> Read(string commit)
    {
        var entries = List(commit);
        var read = entries.Where(entry => entry is { IsLink: false, Size: <= TextFile.Limit } && IsRead(entry.Path));
        var contents = Contents([.. read.Select(entry => entry.Blob).Distinct(StringComparer.Ordinal)]);
        return [.. entries.Select(entry => new StoredFile(entry.Path, contents.GetValueOrDefault(entry.Blob), entry.IsLink))];
    }

    /// <summary>The files of the folder that differ, by their paths from it: those of both sides where one was renamed.</summary>
    /// <param name="commit">The old side.</param>
    /// <param name="head">The new side; null for the files as they are on the disk, those that git does not know yet among them.</param>
    /// <exception cref="RevisionException">git does not say.</exception>
    public IReadOnlySet<string> Changed(string commit, string? head)
    {
        string[] sides = head is null ? [commit] : [commit, head];
        var changed = Names(["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", .. sides, "--"]);
        if (head is null)
        {
            changed = [.. changed, .. Names(["ls-files", "-z", "--others", "--exclude-standard", "--full-name"])];
        }

        return changed.Where(IsBelow).Select(Below).ToHashSet(StringComparer.Ordinal);
    }

    // Only data files are read; a folder of reports may hold large ones of other kinds.
    private static bool IsRead(string path) => path.EndsWith(SourceFolder.Extension, StringComparison.Ordinal);

    private string[] Names(string[] arguments)
    {
        var result = _git.Run(null, arguments);
        return result.Code == 0 ? result.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries) : throw Refused(result);
    }

    private List<(string Path, string Blob, long Size, bool IsLink)> List(string commit)
    {
        var result = _git.Run(null, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", .. Prefix.Length == 0 ? [] : new[] { Prefix }]);
        if (result.Code != 0)
        {
            throw Refused(result);
        }

        var entries = new List<(string, string, long, bool)>();
        foreach (var entry in result.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var words = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var path = entry[(tab + 1)..];
            if (words[1] == "blob" && IsBelow(path))
            {
                entries.Add((Below(path), words[2], long.Parse(words[3], System.Globalization.CultureInfo.InvariantCulture), words[0] == LinkMode));
            }
        }

        return entries;
    }

    private Dictionary<string, byte[]> Contents(IReadOnlyList<string> blobs)
    {
        var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (blobs.Count == 0)
        {
            return contents;
        }

        var result = _git.Run(string.Join('\n', blobs) + "\n", "cat-file", "--batch");
        var rest = result.Output.AsSpan();
        while (result.Code == 0 && contents.Count < blobs.Count && rest.IndexOf((byte)'\n') is >= 0 and var end)
        {
            // <name> blob <size>, the content, a line end.
            var head = Encoding.ASCII.GetString(rest[..end]).Split(' ');
            if (head.Length != 3 || !int.TryParse(head[2], out var size))
            {
                break;
            }

            contents[head[0]] = rest.Slice(end + 1, size).ToArray();
            rest = rest[(end + size + 2)..];
        }

        return contents.Count == blobs.Count ? contents : throw Refused(result);
    }

    private bool IsBelow(string path) => Prefix.Length == 0 || path.StartsWith(Prefix + "/", StringComparison.Ordinal);

    private string Below(string path) => Prefix.Length == 0 ? path : path[(Prefix.Length + 1)..];

    private static RevisionException Refused(GitProgram.Result result) => new(Words.Say(
        "git-repository.unreadable",
        $"git cannot give the files of that revision: {result.Error}",
        $"git 无法给出该版本的文件：{result.Error}"));
}
