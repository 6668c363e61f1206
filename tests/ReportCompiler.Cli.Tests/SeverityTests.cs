using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class SeverityTests
{
    private const string Prose = "warning RC3006";

    [Fact]
    public void WarningsCanBeMadeErrors()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Findings, session.Run("check", "--reports", "~/reports", "--severity", "RC3006=error"));
        Assert.Contains("error RC3006", session.Output, StringComparison.Ordinal);
        Assert.Contains("not valid, 2 errors, 0 warnings", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsOfAKindCanBeDropped()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("check", "--reports", "~/reports", "--severity", "rc3006=none"));
        Assert.DoesNotContain("RC3006", session.Output, StringComparison.Ordinal);
        Assert.StartsWith("3 reports: valid. ", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralKindsAreWeighedAndTheLastWordCounts()
    {
        using var session = Broken();

        var code = session.Run("check", "--reports", "~/reports", "--severity", "RC3001=none", "--severity", "RC3006=note", "--severity", "RC3001=warning");

        Assert.Equal(ExitCode.Ok, code);
        Assert.Contains("warning RC3001", session.Output, StringComparison.Ordinal);
        Assert.Contains("note RC3006", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Prose, session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BuildPublishesNothingBecauseOfWhatIsMadeAnError()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Findings, session.Run("build", "--reports", "~/reports", "--out", "~/site", "--severity", "RC3006=error"));
        Assert.False(Directory.Exists(session.Folder.At("site")));
    }

    [Fact]
    public void BuildPublishesInSpiteOfWhatIsMadeAWarning()
    {
        using var session = Broken();

        Assert.Equal(ExitCode.Ok, session.Run("build", "--reports", "~/reports", "--out", "~/site", "--severity", "RC3001=warning"));
        Assert.True(File.Exists(session.Folder.At("site/suqian/2024/index.html")));
    }

    [Fact]
    public void FindingThatIsAcceptedStaysANote()
    {
        using var session = Broken();
        session.Edit(
            Session.Suqian2024, "year: 2024\n", "year: 2024\naccepted:\n  - {rule: RC3001, cell: review.reconsideration.total, reason: as published}\n");

        Assert.Equal(ExitCode.Ok, session.Run("check", "--reports", "~/reports", "--severity", "RC3001=error", "--verbose"));
        Assert.Contains("note RC3001", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCouldNotBeReadAsAReportIsNeverValid()
    {
        using var session = new Session();
        session.Folder.Write(Session.Suqian2024, "- a list\n");

        Assert.Equal(ExitCode.Findings, session.Run("build", "--reports", "~/reports", "--out", "~/site", "--severity", "RC2013=none"));
        Assert.Contains("error RC2013", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RC30066=error", "There is no diagnostic 'RC30066'; did you mean 'RC3006'?")]
    [InlineData("RC3006", "--severity must be an id, '=' and one of error, warning, note, none, such as RC3006=error, not 'RC3006'.")]
    [InlineData("RC3006=fatal", "--severity must be an id, '=' and one of error, warning, note, none, such as RC3006=error, not 'RC3006=fatal'.")]
    [InlineData("RC2001=warning", "RC2001 (Not valid YAML) stays an error: without what it asks for, nothing can be published.")]
    public void WhatCannotBeWeighedIsWrongUsage(string argument, string message)
    {
        using var session = new Session();

        Assert.All(["check", "build"], command =>
        {
            Assert.Equal(ExitCode.Usage, session.Run(command, "--severity", argument));
            Assert.StartsWith($"reportc: {message}\n", session.Error, StringComparison.Ordinal);
        });
    }

    private static Session Broken()
    {
        var session = new Session();
        session.Edit(Session.Suqian2024, "28,   36,  170]", "28,   36,  171]");
        return session;
    }
}
