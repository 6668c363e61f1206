using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Testing;

namespace ReportCompiler.Cli.Tests;

/// <summary>Whole commands in a language that nobody speaks: no sentence stays English.</summary>
public class PseudoLanguageTests
{
    // What others read: a format that has no option of its own, GitHub's commands, and HTML in Markdown.
    private const string Markup = "parquet endColumn details summary";

    private const string Granted = "granted:                  [  1408,   21,";

    [Theory]
    [MemberData(nameof(HelpTests.Commands), MemberType = typeof(HelpTests))]
    public void HelpIsWordedWhole(string command) =>
        AssertSpeaks([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"], ExitCode.Ok);

    [Theory]
    [InlineData(1, "check", "--reports", "~/reports")]
    [InlineData(1, "check", "--reports", "~/reports", "--verbose")]
    [InlineData(1, "check", "--reports", "~/reports", "--format", "github")]
    [InlineData(0, "check", "~/templates")]
    [InlineData(0, "fix", "~/reports", "--dry-run")]
    [InlineData(0, "fix", "~/reports")]
    [InlineData(1, "build", "--reports", "~/reports", "--out", "~/site")]
    [InlineData(1, "build", "--reports", "~/reports", "--out", "~/site", "--keep-going")]
    [InlineData(0, "new", "--reports", "~/reports", "suqian", "2025")]
    [InlineData(2, "new", "--reports", "~/reports", "nobody", "2025")]
    [InlineData(0, "diff", "~/reports/suqian/2023.yaml", "~/reports/suqian/2024.yaml")]
    [InlineData(0, "diff", "~/reports/suqian/2023.yaml", "~/reports/suqian/2024.yaml", "--format", "markdown")]
    [InlineData(0, "explain")]
    [InlineData(2, "explain", "RC9999")]
    [InlineData(2, "chekc")]
    [InlineData(2, "check", "--formt", "json")]
    [InlineData(2, "check", "~/nowhere")]
    [InlineData(2, "build", "--reports", "~/nowhere", "--out", "~/site")]
    [InlineData(2, "import", "~/nowhere.xml")]
    public void CommandIsWordedWhole(int code, params string[] arguments) => AssertSpeaks(arguments, (ExitCode)code);

    private static void AssertSpeaks(string[] arguments, ExitCode code)
    {
        using var session = new Session { Language = PseudoLanguage.Instance };
        session.Folder.Copy(Path.Combine(RepositoryTree.Root, "templates"), "templates", "*.yaml");
        session.Edit(Session.Suqian2024, Granted, "granted:                  [  1409,   21,");
        session.Edit("reports/huaxian-hrss/2019.yaml", "83,   42,", "8x,   42,");

        var actual = session.Run(arguments);

        var words = PseudoWording.WordsBeside(session.Output + session.Error, DataOf(session, arguments));
        Assert.True(words.Count == 0, $"{string.Join(", ", words)}\n\n{session.Output}{session.Error}");
        Assert.Equal(code, actual);
    }

    // What is not said in a language: files, the names of commands and options, ids, and what examples show.
    private static string DataOf(Session session, string[] arguments)
    {
        var environment = new CommandEnvironment(TextWriter.Null, TextWriter.Null, PseudoLanguage.Instance, null, _ => null, default);
        var files = session.Folder.Read(".");
        return string.Join(
            '\n',
            NamesOf(CommandLine.Create(environment)).Concat(arguments).Append(Markup).Concat(files.Keys).Concat(files.Values.Select(Encoding.UTF8.GetString)));
    }

    private static IEnumerable<string> NamesOf(Command command) => command.Options.SelectMany(NamesOf)
        .Concat(command.Arguments.Select(argument => argument.HelpName ?? argument.Name))
        .Concat(command is IHasExamples examples ? examples.Examples.Select(example => example.Line) : [])
        .Append(command.Name)
        .Concat(command.Subcommands.SelectMany(NamesOf));

    private static IEnumerable<string> NamesOf(Option option) => option is HelpOption
        ? option.Aliases.Append(option.Name)
        : option.Aliases.Append(option.Name).Append(option.HelpName ?? string.Empty)
            .Concat(option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label));
}
