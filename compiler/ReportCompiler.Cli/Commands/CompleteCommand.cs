using System.CommandLine;
using ReportCompiler.Cli.Completion;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc complete -- LINE</c>: what the scripts of <c>reportc completion</c> ask. No person calls it, so help does not show it.</summary>
internal sealed class CompleteCommand : ReportcCommand
{
    private readonly Argument<string> _line;

    /// <summary>Declares the command.</summary>
    public CompleteCommand(CommandEnvironment environment)
        : base(environment, "complete", Words.Say(
            "complete.description",
            "Lists what may stand at the end of a command line that is being typed.",
            "列出正在输入的命令行末尾可以写的词。"))
    {
        Hidden = true;
        Arguments.Add(_line = new Argument<string>("LINE")
        {
            Description = Say(Words.Say(
                "complete.argument.line",
                "The command line without the name of the program, up to the cursor.",
                "光标之前的命令行，不含程序名。")),
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
        [("reportc complete -- \"check --for\"", Say(Words.Say(
            "complete.example.options",
            "lists --format and --formats, if both there are",
            "列出 --format 等选项")))];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.OfUsage(CommandEnvironment);

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        foreach (var (word, meaning) in CompletionWords.Of((RootCommand)parsed.RootCommandResult.Command, parsed.GetValue(_line)!))
        {
            voice.WriteLine(Printable.Of(word) + (meaning.Length == 0 ? string.Empty : "\t" + Printable.Of(meaning)));
        }

        return ExitCode.Ok;
    }
}
