using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests.Forges;

/// <summary>The jobs that repositories on GitLab include.</summary>
public partial class GitLabTests
{
    private const string Suqian = "reports/suqian/2024.yaml";

    private static readonly string Jobs = Read(".gitlab/reportc.yml");

    [Fact]
    public void EveryInputIsUsedAndEveryInputUsedIsThere()
    {
        var given = Jobs[..Jobs.IndexOf("\n---\n", StringComparison.Ordinal)];

        Assert.Equal(
            Input().Matches(given).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal),
            Use().Matches(Jobs).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatIsIncludedIsGivenInputsThatItHas()
    {
        var begun = Read(".gitlab-ci.yml");

        Assert.Contains("  - local: /.gitlab/reportc.yml\n", begun, StringComparison.Ordinal);
        Assert.All(GivenInput().Matches(begun), match => Assert.Contains($"\n    {match.Groups["name"].Value}:\n", Jobs, StringComparison.Ordinal));
        Assert.Equal(3, GivenInput().Count(begun));
    }

    [Fact]
    public void ScriptsHoldNoInputs()
    {
        var scripts = Script().Matches(Jobs);

        Assert.Equal(4, scripts.Count);
        Assert.All(scripts, script => Assert.DoesNotContain("$[[", script.Value, StringComparison.Ordinal));
    }

    [ShellFact("bash")]
    public void JobsCheckCompareAndPublish()
    {
        using var repository = new Repository();
        var published = repository.Head();
        repository.Git("checkout", "-q", "-b", "change");
        repository.Reportc.Edit(Suqian, "3, 3525]", "3, 3526]");
        repository.Git("commit", "-qam", "a change");

        Assert.Equal(1, Run(repository, "reportc-check", []));
        Assert.Contains("RC3001", Written(repository, "gl-code-quality.json"), StringComparison.Ordinal);
        Assert.Contains("RC3001", Written(repository, "junit.xml"), StringComparison.Ordinal);
        Assert.Equal(0, Run(repository, "reportc-diff", new() { ["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = published, ["CI_COMMIT_SHA"] = repository.Head() }));
        Assert.Contains("3526", Written(repository, "diff.md"), StringComparison.Ordinal);

        repository.Git("checkout", "-q", "main");
        Assert.Equal(0, Run(repository, "reportc-check", []));
        Assert.Equal(0, Run(repository, "pages", new() { ["REPORTC_LANG"] = "zh" }));
        Assert.Contains("lang=\"zh", Written(repository, "public/suqian/2024/index.html"), StringComparison.Ordinal);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryTree.Root, "samples/pipelines/gitlab-ci", path));

    private static string Written(Repository repository, string path) => File.ReadAllText(repository.Reportc.Folder.At(path));

    // As a runner does: what stands before, and then the lines of the job, in one shell that stops at the first that fails.
    private static int Run(Repository repository, string job, Dictionary<string, string> variables)
    {
        var body = Jobs[Jobs.IndexOf($"\n{job}:\n", StringComparison.Ordinal)..];
        var lines = ScriptOf(Jobs[Jobs.IndexOf("\n.reportc:\n", StringComparison.Ordinal)..], "before_script")
            + ScriptOf(body[..(body.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var end ? end + 1 : body.Length)], "script");
        var start = new ProcessStartInfo("bash", ["-eo", "pipefail", "-c", $"reportc() {{ dotnet exec '{ToolUnderTest.Assembly}' \"$@\"; }}\n{lines}"])
        {
            WorkingDirectory = repository.Reportc.Folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["REPORTC_REPORTS"] = "reports";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return error.Wait(TimeSpan.FromMinutes(1)) ? process.ExitCode : throw new TimeoutException();
    }

    private static string ScriptOf(string job, string key) => string.Concat(
        Script().Matches(job).First(match => match.Groups["key"].Value == key).Groups["lines"].Value.Split('\n')
            .Where(line => line.Trim() != "- |")
            .Select(line => (line.StartsWith("    - ", StringComparison.Ordinal) ? line[6..] : line) + "\n"));

    [GeneratedRegex("^    (?<name>[a-z-]+):$", RegexOptions.Multiline)]
    private static partial Regex Input();

    [GeneratedRegex(@"\$\[\[ inputs\.(?<name>[a-z-]+) \]\]")]
    private static partial Regex Use();

    [GeneratedRegex("^      (?<name>[a-z-]+): ", RegexOptions.Multiline)]
    private static partial Regex GivenInput();

    [GeneratedRegex(@"^  (?<key>(?:before_)?script):\n(?<lines>(?:    .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Script();
}
