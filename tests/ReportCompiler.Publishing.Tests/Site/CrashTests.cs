using System.Diagnostics;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>What a build leaves behind that ended in the middle is set right by the next one, and nothing is taken away that no build made.</summary>
public class CrashTests
{
    private const string Gone = ".site.999999999-1.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SiteThatWasMovedAsideIsPutBackFirst(bool isBroken)
    {
        using var workshop = Built();
        Directory.Move(workshop.Folder.At("site"), workshop.Folder.At(Gone + "old"));
        workshop.Folder.Write(Gone + "new/half", "not finished");
        if (isBroken)
        {
            workshop.Folder.Write("reports/riverside/2022.yaml", "nothing");
        }

        var result = workshop.Build(LibraryForm.Catalog);

        Assert.Equal(isBroken ? BuildOutcome.Rejected : BuildOutcome.Published, result.Outcome);
        Assert.True(File.Exists(workshop.Folder.At("site/riverside/2021/index.html")));
        AssertNoRemains(workshop);
    }

    [Fact]
    public void TracesBesideASiteAreCleared()
    {
        using var workshop = Built();
        workshop.Folder.Write(Gone + "new/riverside/index.html", "not finished");
        workshop.Folder.Write(Gone + "old/riverside/index.html", "an older site");

        workshop.Build(LibraryForm.Catalog);

        AssertNoRemains(workshop);
    }

    [Fact]
    public void WhatOnlyLooksLikeATraceStays()
    {
        using var workshop = Built();
        var own = Path.GetFileName(SiteTraces.Beside(workshop.Folder.At("site"), SiteTraces.New));
        string[] others = [".site.notes", ".site.1.new", ".site.x-1.new", ".site.999999999-1.bak", ".other.999999999-1.new",
            own.Replace("site", "sites", StringComparison.Ordinal)];
        foreach (var other in others)
        {
            workshop.Folder.Write(other + "/file", "mine");
        }

        workshop.Build(LibraryForm.Catalog);

        Assert.All(others, other => Assert.Equal("mine", File.ReadAllText(workshop.Folder.At(other + "/file"))));
    }

    [Fact]
    public void StagingOfABuildThatGoesOnStays()
    {
        using var workshop = Built();
        var running = SiteTraces.Beside(workshop.Folder.At("site"), SiteTraces.New);
        workshop.Folder.Write(Path.GetFileName(running) + "/file", "not finished");

        SiteTraces.Settle(workshop.Folder.At("site"));

        Assert.True(File.Exists(Path.Combine(running, "file")));
    }

    [Theory]
    [InlineData("mine.txt")]
    [InlineData("riverside/mine.txt")]
    [InlineData("mine/deep/file")]
    public void FileThatNoBuildMadeStopsTheNext(string file)
    {
        using var workshop = Built();
        workshop.Folder.Write("site/" + file, "mine");

        var result = workshop.Build(LibraryForm.Catalog);

        Assert.Equal(BuildOutcome.OutputRefused, result.Outcome);
        Assert.Contains($"RC2065: '{file}'", Assert.Single(result.Findings).ToString(), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(workshop.Folder.At("site/" + file)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("made by us")]
    [InlineData("Made by reportc build, which replaces this folder as a whole.\n")]
    public void MarkerThatListsNothingPutsNothingInDanger(string marker)
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("site/" + StagedSite.Marker, marker);
        workshop.Folder.Write("site/mine.txt", "mine");

        Assert.Equal("RC2065", Assert.Single(workshop.Build(LibraryForm.Catalog).Findings).Definition.Id);
        Assert.Equal("mine", File.ReadAllText(workshop.Folder.At("site/mine.txt")));
    }

    [Fact]
    public void ListThatLeadsOutOfTheFolderTakesNothingAway()
    {
        using var workshop = Built();
        var site = workshop.Folder.At("site");
        workshop.Folder.Write("mine.txt", "mine");
        workshop.Folder.Write("elsewhere/mine.txt", "mine");
        Directory.CreateSymbolicLink(Path.Combine(site, "link"), workshop.Folder.At("elsewhere"));
        var marker = Path.Combine(site, StagedSite.Marker);
        File.AppendAllText(marker, $"../mine.txt\n{workshop.Folder.At("mine.txt")}\nlink/mine.txt\nlink\n");

        workshop.Build(LibraryForm.Catalog);

        Assert.Equal("mine", File.ReadAllText(workshop.Folder.At("mine.txt")));
        Assert.Equal("mine", File.ReadAllText(workshop.Folder.At("elsewhere/mine.txt")));
    }

    [Fact]
    public void FoldersTradePlacesInOneStep()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("one/file", "1");
        workshop.Folder.Write("two/file", "2");

        var traded = FolderExchange.Try(workshop.Folder.At("one"), workshop.Folder.At("two"));

        Assert.Equal(traded ? "2" : "1", File.ReadAllText(workshop.Folder.At("one/file")));
        Assert.False(FolderExchange.Try(workshop.Folder.At("one"), workshop.Folder.At("nothing")));
    }

    [Fact]
    public void FullDiskKeepsTheOldSiteAndLeavesNothing()
    {
        using var workshop = Workshop.Library();
        var disk = workshop.Folder.At("disk");
        Directory.CreateDirectory(disk);
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || Run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk) != 0)
        {
            // Only root can make a small disk. Elsewhere a folder in the way of the staging stands for it.
            File.WriteAllText(SiteTraces.Beside(workshop.Folder.At("site"), SiteTraces.New), "in the way");
            Assert.Equal(BuildOutcome.OutputRefused, workshop.Build(LibraryForm.Catalog).Outcome);
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.Combine(disk, "site"));
            File.WriteAllText(Path.Combine(disk, "site/page.html"), "old");
            SiteFiles.List(Path.Combine(disk, "site"));
            File.WriteAllBytes(Path.Combine(disk, "filling"), new byte[200 * 1024]);

            var result = workshop.Build(LibraryForm.Catalog, options: workshop.Options() with { OutputPath = Path.Combine(disk, "site") });

            Assert.Equal((BuildOutcome.OutputRefused, "RC2062"), (result.Outcome, result.Findings[^1].Definition.Id));
            Assert.Equal("old", File.ReadAllText(Path.Combine(disk, "site/page.html")));
            Assert.Equal(["filling", "site"], Directory.GetFileSystemEntries(disk).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
        finally
        {
            Run("umount", disk);
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Workshop Built()
    {
        var workshop = Workshop.Library();
        Assert.Equal(BuildOutcome.Published, workshop.Build(LibraryForm.Catalog).Outcome);
        return workshop;
    }

    private static void AssertNoRemains(Workshop workshop) =>
        Assert.Equal(["reports", "site"], Directory.GetFileSystemEntries(workshop.Folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
