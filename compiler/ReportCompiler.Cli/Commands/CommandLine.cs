using System.CommandLine;
using System.CommandLine.Help;

namespace ReportCompiler.Cli.Commands;

/// <summary>The command line of reportc.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">What stands after <c>reportc</c>.</param>
    /// <param name="output">Where findings and results go.</param>
    /// <param name="error">Where progress and complaints about usage go.</param>
    /// <param name="cancellation">Stops the command.</param>
    public static ExitCode Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var streams = new Streams(output, error);
        var root = Create(streams, cancellation);

        // An argument that begins with @ is a path like any other, not a file of further arguments.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                error.WriteLine("reportc: " + problem.Message);
            }

            error.WriteLine($"Try '{HelpLine(parsed)}'.");
            return ExitCode.Usage;
        }

        return (ExitCode)parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand Create(Streams streams, CancellationToken cancellation)
    {
        var root = new RootCommand("Checks statutory annual reports written as YAML, and publishes them as a static site.")
        {
            new BuildCommand(streams, cancellation),
            new ServeCommand(streams, cancellation),
            new CheckCommand(streams, cancellation),
            new FixCommand(streams, cancellation),
            new ImportCommand(streams),
            new ExportCommand(streams, cancellation),
            new SchemaCommand(streams),
            new ExplainCommand(streams),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static string HelpLine(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "reportc --help" : $"reportc {parsed.CommandResult.Command.Name} --help";
}
