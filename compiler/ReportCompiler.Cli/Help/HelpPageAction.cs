using System.CommandLine;
using System.CommandLine.Invocation;
using ReportCompiler.Cli.Hosting;

namespace ReportCompiler.Cli.Help;

/// <summary>Shows the help of a command.</summary>
/// <param name="environment">What the command runs in.</param>
/// <param name="isAskedFor">Whether somebody asks for it, rather than calling a command bare that only leads to others.</param>
internal sealed class HelpPageAction(CommandEnvironment environment, bool isAskedFor) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help need not give what the command asks for.</summary>
    public override bool ClearsParseErrors => isAskedFor;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(HelpPage.Of(parseResult.CommandResult.Command, environment));
        return (int)ExitCode.Ok;
    }
}
