using DiffEngine;

namespace ReportCompiler.Testing.Tests;

/// <summary>
/// Each test works in a folder of its own, with a source file named like this one: that is what makes the expectations
/// hold for Verify.Xunit too.
/// </summary>
[Collection(nameof(ProcessEnvironment))]
public sealed class VerifierTests : IDisposable
{
    private const string Accept = "REPORTCOMPILER_ACCEPT_SNAPSHOTS";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots");

    public VerifierTests()
    {
        DiffRunner.Disabled = true;
        BuildServerDetector.Detected = false;
        Environment.SetEnvironmentVariable("CI", null);
        Environment.SetEnvironmentVariable(Accept, null);
    }

    private string Source => Path.Combine(_folder.FullName, "VerifierTests.cs");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task MatchingTextPassesAndLeavesNothingBehind()
    {
        Write("MatchingTextPassesAndLeavesNothingBehind.verified.txt", "a\nb\n");

        await Verify("a\nb\n", sourceFile: Source);

        Assert.Equal(["VerifierTests.MatchingTextPassesAndLeavesNothingBehind.verified.txt"], FileNames());
    }

    [Fact]
    public async Task LineEndsOfEitherSideAreNoDifference()
    {
        Write("LineEndsOfEitherSideAreNoDifference.verified.txt", "a\r\nb\nc");

        await Verify("a\nb\r\nc", sourceFile: Source);

        Assert.Single(FileNames());
    }

    [Fact]
    public async Task SnapshotMayStandInAnotherFolderUnderAnotherName()
    {
        var fixture = _folder.CreateSubdirectory("fixture");
        await File.WriteAllTextAsync(Path.Combine(fixture.FullName, "findings.verified.txt"), "a\n");

        await Verify("a\n", sourceFile: Source).UseDirectory("fixture").UseFileName("findings");

        Assert.Empty(FileNames());
        Assert.Single(fixture.GetFiles());
    }

    [Fact]
    public async Task MissingFinalNewlineIsADifference()
    {
        Write("MissingFinalNewlineIsADifference.verified.txt", "a\n");

        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verify("a", sourceFile: Source));

        Assert.Contains("line 2\n  expected: (empty line)\n  actual:   (end of text)\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DifferenceIsNamedByLineWithBothTexts()
    {
        Write("DifferenceIsNamedByLineWithBothTexts.verified.html", "<p>1</p>\n<p>2</p>\n<p>3</p>\n");

        var failure = await Assert.ThrowsAnyAsync<Exception>(
            async () => await Verify("<p>1</p>\n<p>20</p>\n<p>30</p>\n", "html", Source));

        Assert.Equal(
            $"""
            Snapshot VerifierTests.DifferenceIsNamedByLineWithBothTexts.verified.html differs, first at line 2
              expected: <p>2</p>
              actual:   <p>20</p>
            Received: {FullName("DifferenceIsNamedByLineWithBothTexts.received.html")}
            Verified: {FullName("DifferenceIsNamedByLineWithBothTexts.verified.html")}
            Read the difference; if it is wanted, move received over verified, or run the test with {Accept}=1 (never on CI).
            """,
            failure.Message);
    }

    [Fact]
    public async Task DifferingTextIsWrittenBesideTheSnapshotAsItCame()
    {
        Write("DifferingTextIsWrittenBesideTheSnapshotAsItCame.verified.txt", "件");

        await Assert.ThrowsAnyAsync<Exception>(async () => await Verify("项\r\n", sourceFile: Source));

        Assert.Equal("项\n"u8.ToArray(), Bytes("DifferingTextIsWrittenBesideTheSnapshotAsItCame.received.txt"));
        Assert.Equal("件"u8.ToArray(), Bytes("DifferingTextIsWrittenBesideTheSnapshotAsItCame.verified.txt"));
    }

    [Fact]
    public async Task NewSnapshotFailsUntilItIsAccepted()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verify("new", sourceFile: Source));

        Assert.StartsWith("New snapshot VerifierTests.NewSnapshotFailsUntilItIsAccepted.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["VerifierTests.NewSnapshotFailsUntilItIsAccepted.received.txt"], FileNames());
    }

    [Fact]
    public async Task EmptyTextIsNotTakenForAMissingSnapshot()
    {
        Write("EmptyTextIsNotTakenForAMissingSnapshot.verified.txt", "");

        await Assert.ThrowsAnyAsync<Exception>(async () => await Verify("", sourceFile: Source));

        Assert.Equal("emptyString"u8.ToArray(), Bytes("EmptyTextIsNotTakenForAMissingSnapshot.received.txt"));
    }

    [Fact]
    public async Task ReceivedFileIsRemovedOnceTheTextMatches()
    {
        Write("ReceivedFileIsRemovedOnceTheTextMatches.verified.txt", "same");
        Write("ReceivedFileIsRemovedOnceTheTextMatches.received.txt", "other");

        await Verify("same", sourceFile: Source);

        Assert.Equal(["VerifierTests.ReceivedFileIsRemovedOnceTheTextMatches.verified.txt"], FileNames());
    }

    [Fact]
    public async Task CasesOfATheoryHaveSnapshotsOfTheirOwn()
    {
        Write("CasesOfATheoryHaveSnapshotsOfTheirOwn_2019-2020.verified.txt", "two years");

        await Verify("two years", sourceFile: Source).UseTextForParameters("2019/2020");

        Assert.Single(FileNames());
    }

    [Fact]
    public async Task HelperVerifiesForTheTestThatItNames()
    {
        Write("HelperVerifiesForTheTestThatItNames.verified.txt", "text");

        await Helper(nameof(HelperVerifiesForTheTestThatItNames));

        Assert.Single(FileNames());

        async Task Helper(string test) => await Verify("text", sourceFile: Source).UseMethodName(test);
    }

    [Fact]
    public async Task SwitchAcceptsWhatCame()
    {
        Write("SwitchAcceptsWhatCame.verified.txt", "old");
        Write("SwitchAcceptsWhatCame.received.txt", "older");
        Environment.SetEnvironmentVariable(Accept, "1");

        await Verify("new\n", sourceFile: Source);

        Assert.Equal(["VerifierTests.SwitchAcceptsWhatCame.verified.txt"], FileNames());
        Assert.Equal("new\n"u8.ToArray(), Bytes("SwitchAcceptsWhatCame.verified.txt"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("TRUE")]
    public async Task SwitchIsIgnoredOnABuildServer(string ci)
    {
        Environment.SetEnvironmentVariable(Accept, "1");
        Environment.SetEnvironmentVariable("CI", ci);

        await Assert.ThrowsAnyAsync<Exception>(async () => await Verify("new", sourceFile: Source));

        Assert.Equal(["VerifierTests.SwitchIsIgnoredOnABuildServer.received.txt"], FileNames());
    }

    private void Write(string member, string text) => File.WriteAllText(FullName(member), text);

    private byte[] Bytes(string member) => File.ReadAllBytes(FullName(member));

    private string FullName(string member) => Path.Combine(_folder.FullName, "VerifierTests." + member);

    private string[] FileNames() =>
        [.. _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];
}
