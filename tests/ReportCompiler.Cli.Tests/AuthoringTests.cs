using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

/// <summary>Reports begun and put in order.</summary>
public class AuthoringTests
{
    private const string Suqian2025 = "reports/suqian/2025.yaml";

    [Fact]
    public void NewReportIsBegunOnTheFormOfTheLast()
    {
        using var session = new Session();
        session.Folder.Write("schemas/gov-info-disclosure-2021.zh.json", "{}");

        Assert.Equal(ExitCode.Ok, session.Run("new", "suqian", "2025", "--reports", "~/reports"));

        var text = File.ReadAllText(session.Folder.At(Suqian2025));
        Assert.StartsWith("# yaml-language-server: $schema=../../schemas/gov-info-disclosure-2021.zh.json\n# 宿迁", text, StringComparison.Ordinal);
        Assert.Contains(
            "[   118,        5,        0,            0,            1,    1]  # 二、上年结转政府信息公开申请数量; 上年报告：四、结转下年度继续办理", text, StringComparison.Ordinal);
        Assert.Contains("check ~/reports/suqian/2025.yaml", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, session.Run("check", "~/" + Suqian2025, "--reports", "~/reports"));
        Assert.Equal(ExitCode.Ok, session.Run("fmt", "--check", "~/" + Suqian2025, "--reports", "~/reports"));
    }

    [Fact]
    public void ReportThatIsThereIsNotOverwritten()
    {
        using var session = new Session();
        var before = File.ReadAllText(session.Folder.At(Session.Suqian2024));

        Assert.Equal(ExitCode.Usage, session.Run("new", "suqian", "2024", "--reports", "~/reports"));

        Assert.Contains("'~/reports/suqian/2024.yaml' is there already", session.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(session.Folder.At(Session.Suqian2024)));
    }

    [Theory]
    [InlineData("suqan", "2025", "Did you mean 'suqian'?")]
    [InlineData("suqian", "25", "is no year")]
    [InlineData("suqian", "1999", "its versions are for 2019..2020, 2021..")]
    public void WhatCannotBeBegunIsExplained(string agency, string year, string problem)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("new", agency, year, "--reports", "~/reports"));
        Assert.Contains(problem, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FirstReportAsksForTheForm()
    {
        using var session = new Session();
        session.Folder.Write(
            "reports/agencies.yaml",
            "agencies:\n  - {id: suqian, name: 宿迁市, level: city}\n  - {id: huaxian-hrss, name: 滑县, level: county}\n  - {id: first, name: 某局, level: county}\n");

        Assert.Equal(ExitCode.Usage, session.Run("new", "first", "2025", "--reports", "~/reports"));
        Assert.Contains("--template", session.Error, StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.Ok, session.Run("new", "first", "2025", "--template", "gov-info-disclosure", "--keys", "zh", "--stdout", "--reports", "~/reports"));
        Assert.Contains("\n三、收到和处理政府信息公开申请情况:\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileOutOfOrderIsShownAndThenPutInOrder()
    {
        using var session = new Session();
        var before = File.ReadAllText(session.Folder.At(Session.Suqian2024));
        session.Edit(Session.Suqian2024, "    licenses:    1573179", "    licenses: 1573179");

        Assert.Equal(ExitCode.Findings, session.Run("fmt", "--check", "~/reports"));
        Assert.Contains("\n-    licenses: 1573179", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, session.Run("fmt", "~/reports"));
        Assert.Equal(before, File.ReadAllText(session.Folder.At(Session.Suqian2024)));
        Assert.Equal(ExitCode.Ok, session.Run("fmt", "--check", "~/reports"));
    }

    [Fact]
    public void FileThatCannotBeReadIsLeftAloneAndSaid()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, "year: 2024", "year: 2024\nyear: 2024");
        var before = File.ReadAllText(session.Folder.At(Session.Suqian2024));

        Assert.Equal(ExitCode.Findings, session.Run("fmt", "~/reports"));
        Assert.Contains("RC2009", session.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(session.Folder.At(Session.Suqian2024)));
    }
}
