namespace ReportCompiler.EndToEnd.Tests;

/// <summary>reportc check --changed on a real repository of git.</summary>
public class CheckChangedTests
{
    private const string Suqian2023 = "reports/suqian/2023.yaml";
    private const string Huaxian = "reports/huaxian-hrss/2019.yaml";

    [Fact]
    public void WhatDidNotChangeIsNotReportedOn()
    {
        using var repository = new Repository();
        repository.Reportc.Edit(Huaxian, "year: 2019", "year: [2019");
        repository.Git("commit", "-qam", "broken before");

        Assert.Equal((0, string.Empty), Check(repository, "HEAD"));
        Assert.Equal((1, "huaxian-hrss/2019.yaml"), Check(repository, "HEAD~1"));
        Assert.Equal((1, "huaxian-hrss/2019.yaml"), Check(repository, "HEAD~1..HEAD"));
    }

    [Fact]
    public void NextYearDependsOnAReportAndOnWhetherItIsThere()
    {
        using var repository = new Repository();
        repository.Reportc.Edit(Suqian2023, "carriedForward:", "carriedForward: # touched");
        Assert.Equal(2, CountOf(repository, "HEAD"));

        repository.Git("checkout", "-q", "--", "reports");
        File.Delete(repository.Reportc.Folder.At(Suqian2023));
        Assert.Equal(1, CountOf(repository, "HEAD"));
    }

    [Fact]
    public void FilesThatGitDoesNotKnowYetCount()
    {
        using var repository = new Repository();
        repository.Reportc.Folder.Write("reports/suqian/2025.yaml", "template: [");

        Assert.Equal((1, "suqian/2025.yaml"), Check(repository, "HEAD"));
        Assert.Equal((0, string.Empty), Check(repository, "HEAD..HEAD"));
    }

    [Fact]
    public void RegisterTouchesEveryReport()
    {
        using var repository = new Repository();
        repository.Reportc.Edit("reports/agencies.yaml", "agencies:", "# touched\nagencies:");

        Assert.Equal(3, CountOf(repository, "HEAD"));
    }

    [Fact]
    public void RevisionThatThereIsNotIsSaid()
    {
        using var repository = new Repository();

        Assert.StartsWith("reportc: git knows no revision 'nowhere'", repository.Reportc.Run("check", "--changed", "nowhere").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CloneThatIsTooShallowIsSaid()
    {
        using var repository = new Repository();
        repository.Git("checkout", "-q", "-b", "change");
        repository.Reportc.Edit(Suqian2023, "carriedForward:", "carriedForward: # touched");
        repository.Git("commit", "-qam", "a change");
        repository.Git("branch", "-q", "before", "HEAD~1");
        repository.Git("clone", "-q", "--depth", "1", "-b", "change", "file://" + repository.Reportc.Folder.Root, "clone");
        repository.Git("-C", "clone", "fetch", "-q", "--depth", "1", "origin", "before:refs/remotes/origin/main");

        var error = repository.Reportc.Run("check", "--reports", "clone/reports", "--changed", "origin/main...HEAD").Error;

        Assert.StartsWith("reportc: This clone is shallow", error, StringComparison.Ordinal);
        Assert.Contains("git fetch --unshallow", error, StringComparison.Ordinal);
    }

    // The exit code, and the files that findings name.
    private static (int Code, string Files) Check(Repository repository, string range)
    {
        var (code, output, _) = repository.Reportc.Run("check", "--changed", range);
        var files = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Split('(')[0]["reports/".Length..]);
        return (code, string.Join(' ', files.Distinct()));
    }

    private static int CountOf(Repository repository, string range)
    {
        var verdict = repository.Reportc.Run("check", "--changed", range).Output.TrimEnd('\n').Split('\n')[^1];
        return int.Parse(verdict.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
