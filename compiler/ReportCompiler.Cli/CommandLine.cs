using System.CommandLine;
using System.CommandLine.Help;
using ReportCompiler.Cli.Commands;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli;

/// <summary>The command line of reportc.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command in the language of its reader.</summary>
    /// <param name="arguments">What stands after <c>reportc</c>.</param>
    /// <param name="output">Where findings and results go.</param>
    /// <param name="error">Where progress and complaints about usage go.</param>
    /// <param name="variable">Reads an environment variable; null for one that is not set.</param>
    /// <param name="cancellation">Stops the command.</param>
    public static ExitCode Run(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter error, Func<string, string?> variable, CancellationToken cancellation)
    {
        var asked = LanguageChoice.Asked(arguments);
        return Run(arguments, new CommandEnvironment(output, error, asked ?? LanguageChoice.Usual(variable), asked, variable, cancellation));
    }

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">What stands after <c>reportc</c>.</param>
    /// <param name="environment">What it runs in.</param>
    internal static ExitCode Run(IReadOnlyList<string> arguments, CommandEnvironment environment)
    {
        var root = Create(environment);

        // An argument that begins with @ is a path like any other, not a file of further arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var isHelp = parsed.Action is HelpPageAction { ClearsParseErrors: true };
        if (!isHelp && UsageProblems.Of(parsed) is { Count: > 0 } problems)
        {
            UsageProblems.Write(problems, parsed, environment);
            return ExitCode.Usage;
        }

        return (ExitCode)parsed.Invoke(new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    /// <summary>The commands that there are.</summary>
    /// <param name="environment">What they run in.</param>
    internal static RootCommand Create(CommandEnvironment environment)
    {
        var root = new RootCommand(environment.Say(Words.Say(
            "command-line.description",
            "Checks statutory annual reports written as YAML, and publishes them as a static site.",
            "核对以 YAML 填写的法定年度报告，并将其发布为静态网站。")))
        {
            new BuildCommand(environment),
            new ServeCommand(environment),
            new CheckCommand(environment),
            new InitCommand(environment),
            new NewCommand(environment),
            new FormCommand(environment),
            new AgenciesCommand(environment),
            new RollupCommand(environment),
            new FmtCommand(environment),
            new FixCommand(environment),
            new DiffCommand(environment),
            new ImportCommand(environment),
            new ExportCommand(environment),
            new SchemaCommand(environment),
            new VerifyCommand(environment),
            new TemplateCommand(environment),
            new ExplainCommand(environment),
            new LspCommand(environment),
            new CompletionCommand(environment),
            new CompleteCommand(environment),
        };
        new GlobalOptions(environment).AddTo(root);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = environment.Say(Words.Say("command-line.option.help", "Show help.", "显示帮助。"));
        help.Action = new HelpPageAction(environment, isAskedFor: true);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = environment.Say(Words.Say("command-line.option.version", "Show the version.", "显示版本号。"));
        ShowHelpWhereNothingIsAsked(root, environment);
        return root;
    }

    // A command that only leads to others says which, whoever calls it bare.
    private static void ShowHelpWhereNothingIsAsked(Command command, CommandEnvironment environment)
    {
        command.Action ??= new HelpPageAction(environment, isAskedFor: false);
        foreach (var child in command.Subcommands)
        {
            ShowHelpWhereNothingIsAsked(child, environment);
        }
    }
}
