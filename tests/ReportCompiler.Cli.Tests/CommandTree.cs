using System.CommandLine;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Tests;

/// <summary>The commands that there are.</summary>
internal static class CommandTree
{
    /// <summary>Every command as it is called, in order; empty for reportc itself.</summary>
    public static IEnumerable<string> Names()
    {
        var environment = new CommandEnvironment(TextWriter.Null, TextWriter.Null, Language.English, null, _ => null, default);
        return NamesOf(CommandLine.Create(environment), string.Empty).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> NamesOf(Command command, string name) =>
        command.Subcommands.SelectMany(child => NamesOf(child, (name + " " + child.Name).Trim())).Prepend(name);
}
