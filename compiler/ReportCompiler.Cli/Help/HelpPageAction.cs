using System.CommandLine;
using System.CommandLine.Invocation;
using ReportCompiler.Cli.Invocation;

namespace ReportCompiler.Cli.Help;

/// <summary>Shows the help of a command.</summary>
/// <param name="surroundings">What the command runs in.</param>
/// <param name="isAskedFor">Whether somebody asks for it, rather than calling a command bare that only leads to others.</param>
internal sealed class HelpPageAction(Surroundings surroundings, bool isAskedFor) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help need not give what the command asks for.</summary>
    public override bool ClearsParseErrors => isAskedFor;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(HelpPage.Of(parseResult.CommandResult.Command, surroundings));
        return (int)ExitCode.Ok;
    }
}
