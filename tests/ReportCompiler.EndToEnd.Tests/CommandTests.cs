using System.Diagnostics;
using ReportCompiler.Testing;

namespace ReportCompiler.EndToEnd.Tests;

public class CommandTests
{
    [Fact]
    public void HelpAndVersionAreThere()
    {
        using var reportc = new Reportc();

        var help = reportc.Run("--help");
        var version = reportc.Run("--version");

        Assert.Equal(0, help.Code);
        Assert.Contains("\n  check       Checks the reports", help.Output, StringComparison.Ordinal);
        Assert.Equal(0, version.Code);
        Assert.Equal(FileVersionInfo.GetVersionInfo(ToolUnderTest.Assembly).ProductVersion + "\n", version.Output);
        Assert.Matches(@"^\d+\.\d+\.\d+", version.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("reports")]
    [InlineData("reports/suqian")]
    public void ReportsAreFoundFromWhereOneStands(string path)
    {
        using var reportc = Reportc.WithRealReports();

        var (code, output, error) = reportc.RunIn(path, "check");

        Assert.Equal((0, string.Empty), (code, error));
        Assert.StartsWith("3 reports: valid", output.Split('\n')[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutReportsIsWrongUsage()
    {
        using var reportc = new Reportc();

        var (code, output, _) = reportc.Run("build");

        Assert.Equal(2, code);
        Assert.StartsWith("reports(1,1): error RC2050: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void PipedOutputIsPlain()
    {
        using var reportc = Reportc.WithRealReports();

        var (code, output, error) = reportc.Run("build");

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.DoesNotContain('\u001b', output);
        Assert.EndsWith("Published 3 reports to 'site'.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepGoingPublishesTheOthers()
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Edit("reports/suqian/2023.yaml", "year: 2023", "year: 2023\nnonsense: 1");

        var (code, output, _) = reportc.Run("build", "--keep-going");

        Assert.Equal(1, code);
        Assert.Contains("Left out: reports/suqian/2023.yaml\n", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(reportc.Folder.At("site/suqian/2023")));
        Assert.True(File.Exists(reportc.Folder.At("site/suqian/2024/index.html")));
        Assert.DoesNotContain("suqian/2023", File.ReadAllText(reportc.Folder.At("site/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadableFileIsExitCodeTwo()
    {
        using var reportc = Reportc.WithRealReports();
        reportc.Folder.Write("reports/suqian/2022.yaml", [0xB1, 0xA8, 0xB8, 0xE6]);

        var (code, output, _) = reportc.Run("build");

        Assert.Equal(2, code);
        Assert.StartsWith("reports/suqian/2022.yaml(1,1): error RC2053: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void InterruptedBuildLeavesTheOldSite()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var reportc = Reportc.WithRealReports();
        reportc.Run("build");
        var before = reportc.Folder.Read("site");
        AddManyReports(reportc);
        using var build = reportc.Start(string.Empty, "build", "--jobs", "1");

        // SIGTERM does what Ctrl-C does, and reaches a process too whose tests run in the background, where SIGINT is ignored.
        // A shell that runs already needs no time to begin when the moment has come.
        const string Signal = """until set -- .site.*.new; [ -d "$1" ] || ! kill -0 "$0"; do :; done; kill -TERM "$0" """;
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", Signal, build.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = reportc.Folder.Root,
        })!;
        shell.WaitForExit();
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();

        Assert.Equal((130, "Stopped. 'site' is unchanged.\n"), (build.ExitCode, output));
        Assert.Equal(before, reportc.Folder.Read("site"));
        // What is kept for the next build is no trace of this one.
        Assert.DoesNotContain(
            Directory.GetDirectories(reportc.Folder.Root, ".site.*"), folder => !folder.EndsWith(".site.reportc", StringComparison.Ordinal));
    }

    // Enough of them that rendering lasts while the signal is on its way.
    private static void AddManyReports(Reportc reportc)
    {
        var report = File.ReadAllText(reportc.Folder.At("reports/huaxian-hrss/2019.yaml"));
        var agencies = File.ReadAllText(reportc.Folder.At("reports/agencies.yaml"));
        for (var number = 0; number < 1500; number++)
        {
            agencies += FormattableString.Invariant($"  - {{id: many-{number}, name: 单位{number}, level: county}}\n");
            reportc.Folder.Write(
                FormattableString.Invariant($"reports/many/many-{number}/2019.yaml"),
                report.Replace("agency: huaxian-hrss", FormattableString.Invariant($"agency: many-{number}"), StringComparison.Ordinal));
        }

        reportc.Folder.Write("reports/agencies.yaml", agencies);
    }
}
