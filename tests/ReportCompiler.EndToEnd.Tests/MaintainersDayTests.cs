using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ReportCompiler.EndToEnd.Tests;

/// <summary>
/// The whole day of somebody who writes a report for the first time, as the guide for a county office has it: begin, slip, mend, put in
/// order, send for review, publish.
/// </summary>
public class MaintainersDayTests
{
    private const string File = "reports/suqian/2025.yaml";

    [Fact]
    public void ReportIsBegunFilledInMendedReviewedAndPublished()
    {
        using var reportc = Reportc.WithRealReports();
        Git(reportc, "init", "-q", "-b", "main");
        Commit(reportc, "The reports so far");
        Git(reportc, "switch", "-q", "-c", "suqian-2025");

        AssertRun(0, File, reportc.Run("new", "suqian", "2025"));
        AssertRun(2, File, reportc.Run("new", "suqian", "2025"));
        AssertRun(1, "RC2043", reportc.Run("check", File), "cells in");
        FillIn(reportc);
        AssertRun(0, "valid", reportc.Run("check", File));

        foreach (var (right, wrong, id, hint) in Slips)
        {
            reportc.Edit(File, right, wrong);
            AssertRun(1, id, reportc.Run("check", File), hint);
            reportc.Edit(File, wrong, right);
            AssertRun(0, "valid", reportc.Run("check", File));
        }

        reportc.Edit(File, "granted:                  [", "granted: [");
        AssertRun(1, File, reportc.Run("fmt", "--check", File));
        Assert.Equal(0, reportc.Run("fmt", File).Code);
        Assert.Equal(0, reportc.Run("fmt", "--check", File).Code);
        Commit(reportc, "Suqian 2025");

        AssertRun(0, "宿迁市 2025", reportc.Run("diff", "--git", "main...suqian-2025", "--format", "markdown"));
        AssertRun(0, "valid", reportc.Run("check", "--changed", "main...suqian-2025"));
        AssertRun(0, "Published 4 reports", reportc.Run("build"));
        Assert.Contains("宿迁市2025年政府信息公开工作年度报告", System.IO.File.ReadAllText(reportc.Folder.At("site/suqian/2025/index.html")), StringComparison.Ordinal);
    }

    // What is right, what is written instead, the id of the message and the words in it that say what to do.
    private static (string Right, string Wrong, string Id, string Hint)[] Slips =>
    [
        ("licenses:    12", "licenses:    ~", "RC2035", "第二十条第（五）项 · 行政许可"),
        ("licenses:    12", "licenses:    12件", "RC2030", "Write 12: the cell counts 件."),
        ("[     3,        0,        0,            0,            0,    0]  # （一）予以公开", "[     3,        0,        0,            0,            0]  # （一）予以公开",
            "RC2012", "（一）予以公开"),
        ("partlyGranted:", "partlyGrantd:", "RC2008", "did you mean 'partlyGranted'"),
        ("carriedOver:                [   118,", "carriedOver:                [   117,", "RC3004", "is 118"),
    ];

    // Three new requests were granted; those of last year are still open. Everything else is nothing.
    private static void FillIn(Reportc reportc)
    {
        var text = System.IO.File.ReadAllText(reportc.Folder.At(File)).Replace(" ~", " 0", StringComparison.Ordinal);
        text = Set(text, "licenses: ", "0", "12");
        text = Set(text, "received: ", "    0,", "    3,");
        text = Set(text, "granted: ", "    0,", "    3,");
        var carried = Regex.Match(text, @"carriedOver: .*?\[(.*?)\]").Groups[1].Value;
        text = Regex.Replace(text, @"(carriedForward: .*?\[).*?\]", match => match.Groups[1].Value + carried + "]");
        foreach (var key in new[] { "overview", "problems", "other" })
        {
            text = text.Replace($"{key}: |\n", $"{key}: |\n  {key} 部分的文字。\n", StringComparison.Ordinal);
        }

        reportc.Folder.Write(File, text);
    }

    private static string Set(string text, string key, string old, string value)
    {
        var at = text.IndexOf(key, StringComparison.Ordinal);
        var figure = text.IndexOf(old, at, StringComparison.Ordinal);
        return text[..figure] + value + text[(figure + old.Length)..];
    }

    private static void AssertRun(int code, string word, (int Code, string Output, string Error) run, string hint = "")
    {
        var said = run.Output + run.Error;
        Assert.True(run.Code == code, said);
        Assert.True(said.Contains(word, StringComparison.Ordinal), said);
        Assert.True(said.Contains(hint, StringComparison.Ordinal), said);
    }

    private static void Commit(Reportc reportc, string message)
    {
        Git(reportc, "add", "-A");
        Git(reportc, "-c", "user.name=Tester", "-c", "user.email=tester@example.org", "commit", "-q", "-m", message);
    }

    private static void Git(Reportc reportc, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = reportc.Folder.Root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
