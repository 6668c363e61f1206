using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class BuildTests
{
    [Theory]
    [InlineData("en", "Published 3 reports to '~/site'.")]
    [InlineData("zh", "已将 3 份报告发布到“~/site”。")]
    public void SiteIsPublished(string language, string line)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("build", "--reports", "~/reports", "--out", "~/site", "--jobs", "2", "--lang", language));
        Assert.EndsWith(line + "\n", session.Output, StringComparison.Ordinal);
        Assert.Empty(session.Error);
        Assert.True(File.Exists(session.Folder.At("site/suqian/2024/report.json")));
    }

    [Theory]
    [InlineData("en", ">Home<")]
    [InlineData("zh", ">首页<")]
    [InlineData(null, ">首页<")]
    public void WordsAroundAReportAreInTheLanguageAskedFor(string? language, string word)
    {
        using var session = new Session();
        string[] option = language is null ? [] : ["--lang", language];

        session.Run(["build", "--reports", "~/reports", "--out", "~/site", .. option]);

        var page = File.ReadAllText(session.Folder.At("site/suqian/2024/index.html"));
        Assert.Contains(word, page, StringComparison.Ordinal);
        Assert.Contains("<h1>宿迁市2024年政府信息公开工作年度报告</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorPublishesNothing()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, "year: 2024", "year: 2024\nnonsense: 1");

        Assert.Equal(ExitCode.Findings, session.Run("build", "--reports", "~/reports", "--out", "~/site"));
        Assert.EndsWith("Nothing was published.\n", session.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Folder.At("site")));
    }

    [Fact]
    public void BuildAndCheckSayTheSame()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, "total:                    [  3440,   73,", "total:                    [  3441,   73,");

        session.Run("check", "--reports", "~/reports");
        var check = session.Output;
        session.Run("build", "--reports", "~/reports", "--out", "~/site");

        Assert.StartsWith(check, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepGoingLeavesOutAndSaysSo()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, "year: 2024", "year: 2024\nnonsense: 1");

        Assert.Equal(ExitCode.Findings, session.Run("build", "--reports", "~/reports", "--out", "~/site", "--keep-going"));
        Assert.Contains("Left out: ~/reports/suqian/2024.yaml\nPublished 2 reports to '~/site'.\n", session.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(session.Folder.At("site/suqian/2024")));
        Assert.True(Directory.Exists(session.Folder.At("site/suqian/2023")));
    }

    [Fact]
    public void FolderOfSomebodyElseIsExitCodeTwo()
    {
        using var session = new Session();
        session.Folder.Write("site/mine.txt", "mine");

        Assert.Equal(ExitCode.Usage, session.Run("build", "--reports", "~/reports", "--out", "~/site"));
        Assert.Contains("~/site(1,1): error RC2060: ", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CancelledBuildLeavesTheOldSite()
    {
        using var session = new Session();
        session.Run("build", "--reports", "~/reports", "--out", "~/site");
        var before = session.Folder.Read("site");

        var code = session.Run(new CancellationToken(canceled: true), "build", "--reports", "~/reports", "--out", "~/site");

        Assert.Equal(ExitCode.Cancelled, code);
        Assert.Contains("Stopped. '~/site' is unchanged.", session.Output, StringComparison.Ordinal);
        Assert.Equal(before, session.Folder.Read("site"));
    }
}
