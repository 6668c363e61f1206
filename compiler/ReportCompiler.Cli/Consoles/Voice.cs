using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Work;
using Spectre.Console;

namespace ReportCompiler.Cli.Consoles;

/// <summary>How a command speaks: where to, in which language, how much, and whether in colour.</summary>
internal sealed class Voice
{
    private readonly Func<string, string?> _variable;
    private readonly bool _mayHaveColours;

    /// <summary>Creates it.</summary>
    /// <param name="environment">What the command runs in.</param>
    /// <param name="verbosity">How much is said.</param>
    /// <param name="mayHaveColours">Whether a terminal gets colours, unless its user wants none.</param>
    public Voice(CommandEnvironment environment, Verbosity verbosity, bool mayHaveColours)
    {
        Output = environment.Output;
        Error = environment.Error;
        Language = environment.Language;
        Verbosity = verbosity;
        _variable = environment.Variable;
        _mayHaveColours = mayHaveColours;
        Findings = FindingsOn(Output);
    }

    /// <summary>Where findings and results go.</summary>
    public TextWriter Output { get; }

    /// <summary>Where progress and complaints about usage go.</summary>
    public TextWriter Error { get; }

    /// <summary>The language of whatever is said.</summary>
    public Language Language { get; }

    /// <summary>How much is said.</summary>
    public Verbosity Verbosity { get; }

    /// <summary>Writes findings among the results.</summary>
    public FindingPrinter Findings { get; }

    /// <summary>Whether results are written in colour.</summary>
    public bool HasColours => Console(Output) is not null;

    /// <summary>Writes findings to a stream.</summary>
    public FindingPrinter FindingsOn(TextWriter stream) => new(stream, Language, Console(stream), Verbosity, _variable("GITHUB_ACTIONS") == "true");

    /// <summary>Says why a command cannot be done as it was called.</summary>
    public ExitCode Refuse(LocalizedText problem)
    {
        Error.WriteLine("reportc: " + Printable.Of(problem.In(Language)));
        return ExitCode.Usage;
    }

    /// <summary>Writes a result.</summary>
    public void Write(string text) => Output.Write(text);

    /// <summary>Writes a line of a result.</summary>
    public void WriteLine(string text) => Output.Write(text + "\n");

    /// <summary>Says what was done, unless only results are wanted.</summary>
    public void Tell(LocalizedText line)
    {
        if (Verbosity != Verbosity.Quiet)
        {
            WriteLine(Printable.Of(line.In(Language)));
        }
    }

    /// <summary>Says how something is done, where that is wanted.</summary>
    public void Detail(LocalizedText line)
    {
        if (Verbosity == Verbosity.Verbose)
        {
            Error.Write(Printable.Of(line.In(Language)) + "\n");
        }
    }

    /// <summary>Does work; how far it is shows where somebody can see that, and how it went where that is wanted.</summary>
    /// <typeparam name="T">What the work comes to.</typeparam>
    public T Follow<T>(Func<IBuildMonitor, T> work)
    {
        if (Verbosity == Verbosity.Verbose)
        {
            return new StageLog(this).Follow(work);
        }

        return Verbosity == Verbosity.Quiet || !Terminal.IsTerminal(Error)
            ? work(SilentMonitor.Instance) : ProgressMonitor.Follow(Terminal.For(Error, Console(Error) is not null), Language, work);
    }

    private IAnsiConsole? Console(TextWriter stream)
    {
        var isPlain = !_mayHaveColours || !string.IsNullOrEmpty(_variable("NO_COLOR")) || _variable("TERM") == "dumb";
        return !isPlain && Terminal.IsTerminal(stream) ? Terminal.For(stream, hasColours: true) : null;
    }
}
