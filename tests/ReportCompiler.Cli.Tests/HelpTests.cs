using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Tests;

public class HelpTests
{
    /// <summary>Every command, as it is called; empty for reportc itself.</summary>
    public static TheoryData<string> Commands { get; } =
    [
        string.Empty,
        "agencies",
        "build",
        "check",
        "diff",
        "complete",
        "completion",
        "init",
        "explain",
        "export",
        "fix",
        "fmt",
        "form",
        "import",
        "lsp",
        "new",
        "rollup",
        "schema",
        "verify",
        "serve",
        "template",
        "template diff",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task HelpShowsUsageExamplesAndExitCodes(string command)
    {
        using var session = new Session();

        var code = session.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(ExitCode.Ok, code);

        // The jobs are those of this machine.
        var text = session.Output.Replace($"Default: {Environment.ProcessorCount}.", "Default: (processors).", StringComparison.Ordinal);
        await Verify(text).UseTextForParameters(command.Length == 0 ? "reportc" : command.Replace(' ', '-'));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void HelpIsWholeInChinese(string command)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "zh"]));

        var lines = session.Output.Split('\n')
            .Where(line => line.Contains("  ", StringComparison.Ordinal) && !line.StartsWith("  reportc", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(line, character => character >= '\u4E00'));
    }

    [Fact]
    public void EveryCommandHasItsHelpHere() =>
        Assert.Equal(CommandTree.Names(), ((IEnumerable<object[]>)Commands).Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData]
    [InlineData("--lang", "en")]
    [InlineData("-q")]
    public void BareCallShowsWhatThereIs(params string[] arguments)
    {
        using var session = new Session();

        Assert.Equal(ExitCode.Ok, session.Run(arguments));
        Assert.Contains("\nCommands:\n  build ", session.Output, StringComparison.Ordinal);
        Assert.Empty(session.Error);
    }

    [Theory]
    [InlineData("publish")]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--jobs", "many")]
    [InlineData("build", "--lang", "fr")]
    [InlineData("build", "extra")]
    [InlineData("build", "--templates", "~/nowhere")]
    [InlineData("serve", "extra")]
    [InlineData("lsp", "extra")]
    [InlineData("lsp", "--reports", "~/nowhere")]
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
