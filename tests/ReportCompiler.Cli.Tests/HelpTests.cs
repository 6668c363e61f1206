namespace ReportCompiler.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("export")]
    [InlineData("fix")]
    [InlineData("import")]
    [InlineData("serve")]
    public async Task HelpShowsUsageExamplesAndExitCodes(string command)
    {
        using var session = new Session();

        var code = session.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(ExitCode.Ok, code);

        // The name of the program is that of the test host here, and the jobs are those of this machine.
        var text = session.Output
            .Replace(System.Reflection.Assembly.GetEntryAssembly()!.GetName().Name!, "reportc", StringComparison.Ordinal)
            .Replace($"[default: {Environment.ProcessorCount}]", "[default: (processors)]", StringComparison.Ordinal);
        await Verify(text).UseTextForParameters(command.Length == 0 ? "reportc" : command);
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--jobs", "many")]
    [InlineData("build", "--lang", "fr")]
    [InlineData("build", "extra")]
    [InlineData("build", "--templates", "~/nowhere")]
    [InlineData("serve", "extra")]
    [InlineData("serve", "--lang", "fr")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--no-such-option")]
    [InlineData("export")]
    [InlineData("export", "~/reports/suqian/2024.yaml", "--format", "json")]
    [InlineData("export", "~/reports/suqian")]
    [InlineData("export", "~/reports/suqian/1999.yaml")]
    [InlineData("import")]
    [InlineData("import", "~/filed.xml", "--agency", "No Id")]
    [InlineData("check", "~/reports/suqian/1999.yaml")]
    [InlineData("check", "~/outside.yaml", "--reports", "~/reports")]
    public void WrongUsageIsSaidInALine(params string[] arguments)
    {
        using var session = new Session();
        session.Folder.Write("outside.yaml", "x");

        var code = session.Run(arguments);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Empty(session.Output);
        Assert.StartsWith("reportc: ", session.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ArgumentWithAtSignIsAPath()
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Usage, session.Run("check", "@nothing"));
        Assert.Contains("@nothing", session.Error, StringComparison.Ordinal);
    }
}
