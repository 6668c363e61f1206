using System.Diagnostics;
using System.Text.Json;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>Findings for other tools, where pipelines and hooks run reportc.</summary>
public class CheckFormatTests
{
    private const string Suqian = "reports/suqian/2024.yaml";
    private const string Received = "[  3440,   75,    0,    1,    6,    3, 3525]";
    private const string Wrong = "[  3440,   75,    0,    1,    6,    3, 3526]";

    [Theory]
    [InlineData("sarif", "\"uri\": \"data/reports/suqian/2024.yaml\"")]
    [InlineData("gitlab", "\"path\": \"data/reports/suqian/2024.yaml\"")]
    [InlineData("junit", "<testsuite name=\"data/reports/suqian/2024.yaml\"")]
    [InlineData("github", "::error file=data/reports/suqian/2024.yaml,line=")]
    public void FilesAreNamedFromTheRootOfTheRepository(string format, string expected)
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Edit(Suqian, Received, Wrong);
        reportc.Folder.Copy(reportc.Folder.At("reports"), "work/data/reports");
        Git(reportc.Folder.At("work"), "init", "--quiet");

        var (code, output, error) = reportc.RunIn("work/data", "check", "--format", format);

        Assert.Equal((1, string.Empty), (code, error));
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.DoesNotContain(reportc.Folder.Root, output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileIsWrittenAndTheVerdictIsSaid()
    {
        using var reportc = Reportc.WithRealReports();

        var (code, output, _) = reportc.Run("check", "--format", "sarif", "-o", "out/check.sarif");

        Assert.Equal(0, code);
        Assert.EndsWith("Written: out/check.sarif\n", output, StringComparison.Ordinal);
        using var log = JsonDocument.Parse(File.ReadAllText(reportc.Folder.At("out/check.sarif")));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public void UnknownFormatIsWrongUsage()
    {
        using var reportc = Reportc.WithRealReports();

        var (code, _, error) = reportc.Run("check", "--format", "sariff");

        Assert.Equal(2, code);
        Assert.Contains("did you mean 'sarif'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public void HookLetsOnlyReportsWithoutErrorsBeCommitted()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var reportc = Reportc.WithRealReports();
        var root = reportc.Folder.Root;
        Git(root, "init", "--quiet");
        Install(reportc);
        Git(root, "add", "--all");
        Assert.Equal(0, Commit(reportc));

        reportc.Edit(Suqian, Received, Wrong);
        Git(root, "add", "--all");
        Assert.NotEqual(0, Commit(reportc));

        reportc.Edit(Suqian, Wrong, Received);
        reportc.Folder.Write("reports/suqian/notes 一.txt", "a note\n");
        Git(root, "add", "--all");
        Assert.Equal(0, Commit(reportc));
    }

    // The hook calls reportc by its name: a script of that name runs the one that was built here.
    private static void Install(Reportc reportc)
    {
        var hook = reportc.Folder.Write(
            ".git/hooks/pre-commit", File.ReadAllText(Path.Combine(RepositoryTree.Root, "samples/pipelines/pre-commit/pre-commit")));
        var script =
            reportc.Folder.Write(".git/bin/reportc", $"#!/bin/sh\nexec dotnet exec '{ToolUnderTest.Assembly}' \"$@\"\n");
        foreach (var file in (string[])[hook, script])
        {
            Process.Start("chmod", ["+x", file])!.WaitForExit();
        }
    }

    private static int Commit(Reportc reportc) => Run(
        reportc.Folder.Root,
        reportc.Folder.At(".git/bin"),
        "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "a");

    private static void Git(string folder, params string[] arguments) => Assert.Equal(0, Run(folder, string.Empty, arguments));

    private static int Run(string folder, string programs, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = programs + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        error.Wait();
        return git.ExitCode;
    }
}
