using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class PublishedImportTests
{
    [Fact]
    public void PageBecomesADataFileAndTheLastLinesSayWhatCameOfIt()
    {
        using var session = Built();

        Assert.Equal(ExitCode.Ok, session.Run("import", "~/site/suqian/2024/index.html", "--reports", "~/reports", "-o", "~/read.yaml"));
        Assert.EndsWith(
            "Cells: 200 filled (0 of them converted), 0 blank in the document, 0 not found, 0 doubtful.\nWritten: ~/read.yaml\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("\nagency: suqian\nyear: 2024\n", File.ReadAllText(session.Folder.At("read.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAFileTheTextAloneGoesToTheOutput()
    {
        using var session = Built();

        Assert.Equal(ExitCode.Ok, session.Run("import", "~/site/suqian/2024/index.html", "--reports", "~/reports"));
        Assert.StartsWith("# 宿迁市2024年", session.Output, StringComparison.Ordinal);
        Assert.Contains("Cells: 200 filled", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void DoubtfulCellEndsTheCommandWithFindings()
    {
        using var session = Built();
        var page = File.ReadAllText(session.Folder.At("site/suqian/2024/index.html"));
        session.Folder.Write("page.html", page.Replace(">1573179<", ">15 73179<", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/page.html", "--reports", "~/reports", "-o", "~/read.yaml"));
        Assert.Contains("warning RC6053: 二、主动公开政府信息情况 · 第二十条第（五）项 · 行政许可", session.Output, StringComparison.Ordinal);
        Assert.Contains("1 doubtful.\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("  # 行政许可; 存疑：“15 73179", File.ReadAllText(session.Folder.At("read.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoReportIsRefusedAndNothingIsWritten()
    {
        using var session = Built();
        session.Folder.Write("news.html", "<html><body><h1>News</h1><p>Nothing happened.</p></body></html>");

        Assert.Equal(ExitCode.Usage, session.Run("import", "~/news.html", "--reports", "~/reports", "-o", "~/read.yaml"));
        Assert.Contains("error RC6051: ", session.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(session.Folder.At("read.yaml")));
    }

    [Fact]
    public void FolderOfPagesIsImportedAtOnce()
    {
        using var session = Built();
        session.Folder.Write("new/agencies.yaml", "agencies: []\n");

        Assert.Equal(ExitCode.Findings, session.Run("import", "~/site/suqian", "--reports", "~/new", "--register"));
        Assert.Contains("name: 宿迁市, level: county}", session.Output, StringComparison.Ordinal);
        Assert.Contains("imported  ~/site/suqian/2024/index.html", session.Output, StringComparison.Ordinal);
        Assert.Contains("RC6051", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, session.Run("import", "~/site/suqian", "--reports", "~/new", "--force", "--format", "json"));
        Assert.Contains("\"doubtful\": 0", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NewAgencyIsOfTheLevelOfMostThatAreRegistered()
    {
        using var session = Built();
        string[] registered = ["{id: a, name: 甲, level: city}", "{id: b, name: 乙, level: city}", "{id: c, name: 丙, level: town}"];
        session.Folder.Write("new/agencies.yaml", "agencies:\n" + string.Concat(registered.Select(agency => $"  - {agency}\n")));

        session.Run("import", "~/site/suqian/2024/index.html", "--reports", "~/new", "--register", "-o", "~/read.yaml");
        Assert.Contains("name: 宿迁市, level: city}", session.Output + session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year", "24")]
    [InlineData("--year", "abcd")]
    public void YearMustBeOne(string option, string year)
    {
        using var session = Built();

        Assert.Equal(ExitCode.Usage, session.Run("import", "~/page.html", option, year));
        Assert.Contains("--year must be a year of four digits", session.Error, StringComparison.Ordinal);
    }

    private static Session Built()
    {
        var session = new Session();
        session.Folder.Copy(Path.Combine(ReportCompiler.Testing.RepositoryTree.Root, "reports"), "reports", "*.yaml");
        session.Run("build", "--reports", "~/reports", "--out", "~/site", "--formats", "html");
        return session;
    }
}
