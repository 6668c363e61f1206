using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReportCompiler.Cli.Commands;

/// <summary>The help of a command, followed by examples.</summary>
/// <param name="help">The help without them.</param>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help need not give what the command asks for.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var commands = parseResult.CommandResult.Command is IHasExamples single
            ? [single]
            : parseResult.CommandResult.Command.Subcommands.OfType<IHasExamples>().ToList();
        Write(output, "Examples:", commands.SelectMany(command => command.Examples));
        Write(output, "Exit codes:", commands.SelectMany(command => command.ExitCodes).Distinct());
        return code;
    }

    private static void Write(TextWriter output, string heading, IEnumerable<(string Term, string Meaning)> lines)
    {
        output.WriteLine(heading);
        var rows = lines.ToList();
        var width = rows.Max(row => row.Term.Length);
        foreach (var (term, meaning) in rows)
        {
            output.WriteLine($"  {term.PadRight(width)}  {meaning}");
        }

        output.WriteLine();
    }
}
