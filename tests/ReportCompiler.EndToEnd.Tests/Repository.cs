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

    public void Dispose() => Reportc.Dispose();
}
