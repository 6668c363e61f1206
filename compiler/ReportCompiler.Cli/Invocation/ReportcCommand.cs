using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Invocation;

/// <summary>A command of reportc.</summary>
internal abstract class ReportcCommand : Command, IHasExamples
{
    /// <summary>Declares the command.</summary>
    /// <param name="environment">What it runs in.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in a sentence.</param>
    protected ReportcCommand(CommandEnvironment environment, string name, LocalizedText description)
        : base(name, description.In(environment.Language))
    {
        CommandEnvironment = environment;
        SetAction(parsed => (int)RunGuarded(parsed));
    }

    /// <inheritdoc/>
    public abstract IReadOnlyList<(string Line, string Meaning)> Examples { get; }

    /// <inheritdoc/>
    public virtual IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.All(CommandEnvironment);

    /// <summary>What the command runs in.</summary>
    protected CommandEnvironment CommandEnvironment { get; }

    /// <summary>Does what the command is for. A stop, and a file that cannot be read or written, may be thrown.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="voice">How the command speaks.</param>
    protected abstract ExitCode Run(ParseResult parsed, Voice voice);

    /// <summary>A text in the language of the command.</summary>
    protected string Say(LocalizedText text) => CommandEnvironment.Say(text);

    private ExitCode RunGuarded(ParseResult parsed)
    {
        var voice = GlobalOptions.VoiceOf(parsed, CommandEnvironment);
        try
        {
            return Run(parsed, voice);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return voice.Refuse(Words.Say(
                "reportc-command.file-problem",
                $"a file cannot be read or written: {problem.Message}",
                $"有文件无法读取或写入：{problem.Message}"));
        }
    }
}
