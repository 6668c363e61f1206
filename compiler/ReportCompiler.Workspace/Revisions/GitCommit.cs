using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Revisions;

/// <summary>Commits one file as it stands on the disk, whatever else is changed or staged beside it. No hook of the repository is run.</summary>
internal static class GitCommit
{
    /// <summary>Commits a file.</summary>
    /// <param name="folder">The full path of a folder in the repository.</param>
    /// <param name="path">The full path of the file.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What git says was wrong; null where the file is committed.</returns>
    /// <exception cref="RevisionException">There is no git.</exception>
    public static LocalizedText? Of(string folder, string path, string message, CancellationToken cancellation)
    {
        var git = new GitProgram(folder, cancellation);

        // A file that git does not know yet has to be made known to it before it can be committed by itself.
        var added = git.Run(null, "add", "--intent-to-add", "--", path);
        if (added.Code != 0)
        {
            return Refused(added);
        }

        var committed = git.Run(message, "commit", "--quiet", "--only", "--cleanup=whitespace", "--file=-", "--", path);
        return committed.Code == 0 ? null : Refused(committed);
    }

    private static LocalizedText Refused(GitProgram.Result result)
    {
        var said = result.Error.Length > 0 ? result.Error : result.Text.Trim();
        return Words.Say("git-commit.refused", $"git does not commit the file: {said}", $"git 未能提交该文件：{said}");
    }
}
