using System.Text;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class FixTests
{
    private const string Huaxian = "reports/huaxian-hrss/2019.yaml";
    private const string Received = "received:                   [   115,   42,    0,    0,    0,  112,  269]";
    private const string Granted = "granted:                  [    83,   42,    0,    0,    0,   54,  179]";
    private const string Reconsideration = "reconsideration:            [  88,   18,   28,   36,  170]";

    private static readonly (string Right, string Wrong) Swapped = ("granted:                  [  1408,   21,", "granted:                  [    21, 1408,");

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task WhatIsClearIsMendedAndWhatRemainsIsSaid(string language)
    {
        using var session = Slips();

        Assert.Equal(ExitCode.Findings, session.Run("fix", "~/reports", "--lang", language));
        Assert.Empty(session.Error);
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task DryRunShowsTheChangesAndWritesNothing(string language)
    {
        using var session = Slips();
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Findings, session.Run("fix", "--dry-run", "~/reports", "--lang", language));
        Assert.Equal(before, session.Folder.Read("reports"));
        await Verify(session.Output).UseTextForParameters(language);
    }

    [Theory]
    [InlineData(Received, "received:                   [   151,   42,    0,    0,    0,  112,  269]")]
    [InlineData(Received, "received:                   [     /,   42,    0,    0,    0,  112,  269]")]
    [InlineData(Received, "received:                   [   115, ４２,    0,    0,    0,  112,  269]")]
    [InlineData(Received, "received:                   [   115,   42,    0,    0,    0,  12x,  269]")]
    [InlineData(Granted, "granted:                  [    42,   83,    0,    0,    0,   54,  179]")]
    [InlineData(Granted, "granted:                  [    83,   42,    0,    0,    0,  540,  179]")]
    public void FileIsAsItWasBeforeTheSlip(string right, string wrong)
    {
        using var session = new Session();
        var before = session.Folder.Read("reports");
        session.Edit(Huaxian, right, wrong);

        Assert.Equal(ExitCode.Ok, session.Run("fix", "~/" + Huaxian));
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Fact]
    public void LineEndsAndByteOrderMarkStay()
    {
        using var session = new Session();
        var published = File.ReadAllText(session.Folder.At(Huaxian)).ReplaceLineEndings("\r\n");
        session.Folder.Write(
            Huaxian, WithMark(published.Replace(Received, Received.Replace("115", "151", StringComparison.Ordinal), StringComparison.Ordinal)));

        Assert.Equal(ExitCode.Ok, session.Run("fix", "~/" + Huaxian));
        Assert.Equal(WithMark(published), File.ReadAllBytes(session.Folder.At(Huaxian)));
    }

    [Fact]
    public void OnlyFilesThatAreNamedAreChanged()
    {
        using var session = Slips();
        var before = session.Folder.Read("reports");

        session.Run("fix", "~/" + Huaxian);

        var changed = session.Folder.Read("reports").Where(file => !file.Value.SequenceEqual(before[file.Key]));
        Assert.Equal(["huaxian-hrss/2019.yaml"], changed.Select(file => file.Key));
        Assert.DoesNotContain("suqian", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileWithASyntaxErrorIsLeftAlone()
    {
        using var session = new Session();
        session.Edit(Huaxian, Received, Received.Replace("42", "４２", StringComparison.Ordinal));
        session.Edit(Huaxian, Granted, "granted:                  [    83,   42,");
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Findings, session.Run("fix", "~/" + Huaxian));
        Assert.Equal(before, session.Folder.Read("reports"));
        Assert.StartsWith("Nothing to change.\nWhat remains:\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CellThatTheFileLeavesOutIsNotInvented()
    {
        using var session = new Session();
        session.Edit(Huaxian, Granted, "granted: {natural: 83, business: 42, research: 0, nonprofit: 0, legal: 0, total: 179}");
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Findings, session.Run("fix", "~/" + Huaxian));
        Assert.Equal(before, session.Folder.Read("reports"));
        Assert.Contains(
            "blank → 54 (the figure that the rules require): not changed, since no single value stands there to be replaced\n", session.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void BlankColumnOfARowByNamesIsFilledIn()
    {
        using var session = new Session();
        session.Edit(Huaxian, Granted, "granted: {natural: 83, business: 42, research: 0, nonprofit: 0, legal: 0, other: , total: 179}");

        Assert.Equal(ExitCode.Ok, session.Run("fix", "~/" + Huaxian));
        Assert.Contains("legal: 0, other: 54, total: 179}  # （一）予以公开\n", File.ReadAllText(session.Folder.At(Huaxian)), StringComparison.Ordinal);
    }

    [Fact]
    public void FigureThatIsWrongAndBadlyWrittenIsChangedOnce()
    {
        using var session = new Session();
        session.Edit(Huaxian, Received, Received.Replace("  115", "'1,15'", StringComparison.Ordinal).Replace("1,15", "1,155", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Ok, session.Run("fix", "~/" + Huaxian));
        Assert.Contains("1155 → 115 (one digit is wrong)\nChanged 1 value in 1 file.\n", session.Output, StringComparison.Ordinal);
    }

    // With the two swapped, 1849 would satisfy the column, and a row with a blank cannot object, unless it is asked what would be left for the blank.
    [Fact]
    public void FigureIsNotChangedAtTheCostOfABlankBesideIt()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, Swapped.Right, Swapped.Wrong);
        session.Edit(Session.Suqian2024, "partlyGranted:            [   462,    9,", "partlyGranted:            [   462,    ~,");
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Findings, session.Run("fix", "~/" + Session.Suqian2024));
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Fact]
    public void AcceptedDiscrepancyStays()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, Reconsideration, Reconsideration.Replace("170", "171", StringComparison.Ordinal));
        session.Edit(
            Session.Suqian2024, "year: 2024\n", "year: 2024\naccepted:\n  - {rule: RC3001, cell: review.reconsideration.total, reason: as published}\n");
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Ok, session.Run("fix", "~/" + Session.Suqian2024));
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Fact]
    public void NothingToMendIsNoError()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("fix", "~/" + Huaxian));
        Assert.StartsWith("Nothing to change.\n1 report: valid.", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fix")]
    [InlineData("fix", "~/reports/suqian/1999.yaml")]
    [InlineData("fix", "~/outside.yaml", "--reports", "~/reports")]
    public void WrongUsageIsSaidOnTheErrorStream(params string[] arguments)
    {
        using var session = Slips();
        session.Folder.Write("outside.yaml", "x");
        var before = session.Folder.Read("reports");

        Assert.Equal(ExitCode.Usage, session.Run(arguments));
        Assert.StartsWith("reportc: ", session.Error, StringComparison.Ordinal);
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Fact]
    public void FileThatCannotBeWrittenIsUnchangedAndSaidToBeSo()
    {
        using var session = Slips();
        var before = session.Folder.Read("reports");
        Directory.CreateDirectory(Aside(session));

        Assert.Equal(ExitCode.Usage, session.Run("fix", "~/" + Huaxian));
        Assert.Equal("reportc: '~/reports/huaxian-hrss/2019.yaml' cannot be written and is unchanged.\n", session.Error);
        Assert.Contains("Nothing to change.", session.Output, StringComparison.Ordinal);
        Assert.Equal(before, session.Folder.Read("reports"));
    }

    [Fact]
    public void LinkThatLiesInTheWayIsNotWrittenThrough()
    {
        using var session = Slips();
        var outside = session.Folder.Write("outside.txt", "untouched");
        File.CreateSymbolicLink(Aside(session), outside);

        session.Run("fix", "~/" + Huaxian);

        Assert.Equal("untouched", File.ReadAllText(outside));
        Assert.Equal(["2019.yaml"], Directory.GetFileSystemEntries(session.Folder.At("reports/huaxian-hrss")).Select(Path.GetFileName));
    }

    [Fact]
    public void PermissionsStay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var session = Slips();
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(session.Folder.At(Huaxian), Mode);

        session.Run("fix", "~/" + Huaxian);

        Assert.Contains("Changed 1 value in 1 file.", session.Output, StringComparison.Ordinal);
        Assert.Equal(Mode, File.GetUnixFileMode(session.Folder.At(Huaxian)));
    }

    // A transposition, a separator, a blank and a swap that the rules see through, and one slip in section 4 that they do not.
    private static Session Slips()
    {
        var session = new Session();
        session.Edit(Huaxian, Received, Received.Replace("115", "151", StringComparison.Ordinal));
        session.Edit(Session.Suqian2024, "coercion:      29351 ", "coercion: \"29,351\" ");
        session.Edit(Session.Suqian2024, "[   859,   33,    0,    0,    3,    2,  897]", "[   859,   33,    0,    0,    ~,    2,  897]");
        session.Edit(Session.Suqian2024, Swapped.Right, Swapped.Wrong);
        session.Edit(Session.Suqian2024, Reconsideration, Reconsideration.Replace("36", "63", StringComparison.Ordinal));
        return session;
    }

    private static string Aside(Session session) =>
        session.Folder.At($"reports/huaxian-hrss/.2019.yaml.{Environment.ProcessId}.new");

    private static byte[] WithMark(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
}
