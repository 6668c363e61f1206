using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

/// <summary>How much a command says.</summary>
public class VerbosityTests
{
    [Fact]
    public void QuietCheckLeavesOutTheVerdict()
    {
        using var session = new Session();
        session.Run("check", "--reports", "~/reports");
        var all = session.Output;

        Assert.Equal(ExitCode.Ok, session.Run("check", "--reports", "~/reports", "-q"));

        Assert.StartsWith(session.Output, all, StringComparison.Ordinal);
        Assert.Equal(1, all.Count(character => character == '\n') - session.Output.Count(character => character == '\n'));
        Assert.Empty(session.Error);
    }

    [Fact]
    public void VerboseCheckSaysWhatItCouldNotLookAt()
    {
        using var session = new Session();
        session.Run("check", "--reports", "~/reports");
        var results = session.Output;

        session.Run("check", "--reports", "~/reports", "--verbose");

        Assert.Equal(results, session.Output);
        Assert.Contains("Reading: 3\n", session.Error, StringComparison.Ordinal);
        Assert.Equal(23, session.Error.Split('\n').Count(line => line.Contains(" not assessed: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void VerboseCheckStatesTheConditionOfARule()
    {
        using var session = new Session();
        session.Edit(Session.Suqian2024, "28,   36,  170]", "28,   36,  171]");

        session.Run("check", "--reports", "~/reports");
        Assert.DoesNotContain("sum: siblings", session.Output, StringComparison.Ordinal);

        session.Run("check", "--reports", "~/reports", "--verbose");
        Assert.Contains("\n    review.reconsideration.total: sum: siblings\n", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "1 discrepancy is accepted; --verbose lists what and why.\n")]
    [InlineData("zh", "另有已认可的差异 1 处，--verbose 可列出内容和原因。\n")]
    public void AcceptedDiscrepanciesAreCounted(string language, string count)
    {
        using var session = new Session();
        session.Edit(
            Session.Suqian2024, "year: 2024\n", "year: 2024\naccepted:\n  - {rule: RC3001, cell: review.reconsideration.total, reason: as published}\n");
        session.Edit(Session.Suqian2024, "28,   36,  170]", "28,   36,  171]");

        Assert.Equal(ExitCode.Ok, session.Run("check", "--reports", "~/reports", "--lang", language));
        Assert.Contains(count, session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RC3001", session.Output, StringComparison.Ordinal);

        session.Run("check", "--reports", "~/reports", "-q", "--lang", language);
        Assert.DoesNotContain(count, session.Output, StringComparison.Ordinal);

        session.Run("check", "--reports", "~/reports", "--verbose", "--lang", language);
        Assert.DoesNotContain(count, session.Output, StringComparison.Ordinal);
        Assert.Contains("note RC3001", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NoColourOptionIsTaken()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("check", "--no-color", "--reports", "~/reports"));
        Assert.DoesNotContain('\u001b', session.Output);
    }
}
