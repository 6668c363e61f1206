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
    public void NoColourOptionIsTaken()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run("check", "--no-color", "--reports", "~/reports"));
        Assert.DoesNotContain('\u001b', session.Output);
    }
}
