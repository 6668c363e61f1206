using System.Diagnostics;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>The real reports in a repository of git, committed as they were published.</summary>
internal sealed class Repository : IDisposable
{
    public Repository()
    {
        Git("init", "-q", "-b", "main");
        Git("add", "-A");
        Git("commit", "-qm", "as published");
    }

    /// <summary>The command, run in the root of the repository.</summary>
    public Reportc Reportc { get; } = Reportc.WithRealReports();

    /// <summary>Runs git to its end.</summary>
    public void Git(params string[] arguments)
    {
        string[] identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false", "-c", "commit.gpgsign=false"];
        using var process =
            Process.Start(new ProcessStartInfo("git", [.. identity, .. arguments]) { WorkingDirectory = Reportc.Folder.Root, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
    }

    /// <summary>The commit that is checked out, by its hash.</summary>
    public string Head()
    {
        var start = new ProcessStartInfo("git", ["rev-parse", "HEAD"]) { WorkingDirectory = Reportc.Folder.Root, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    public void Dispose() => Reportc.Dispose();
}
