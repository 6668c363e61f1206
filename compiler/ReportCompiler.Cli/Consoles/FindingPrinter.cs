using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Texts;
using Spectre.Console;

namespace ReportCompiler.Cli.Consoles;

/// <summary>Writes findings for people and for tools that read compilers: one line each, and what mends it below.</summary>
internal sealed class FindingPrinter
{
    private readonly TextWriter _output;
    private readonly Language _language;
    private readonly IAnsiConsole? _terminal;

    private readonly Verbosity _verbosity;
    private readonly bool _isLogOfActions;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="terminal">Where colours are seen: the terminal that the output is; else null.</param>
    /// <param name="verbosity">How much is said.</param>
    /// <param name="isLogOfActions">Whether a service reads the output that takes some lines for orders.</param>
    public FindingPrinter(TextWriter output, Language language, IAnsiConsole? terminal, Verbosity verbosity, bool isLogOfActions)
    {
        _output = output;
        _language = language;
        _terminal = terminal;
        _verbosity = verbosity;
        _isLogOfActions = isLogOfActions;
        if (_terminal is not null)
        {
            // A finding is one line, which the terminal wraps where it must; broken here it could not be copied or searched.
            _terminal.Profile.Width = short.MaxValue;
        }
    }

    /// <summary>The conditions of the rules of an id, as templates state them: said where all is to be said.</summary>
    public Func<string, IReadOnlyList<string>> ConditionsOf { get; set; } = _ => [];

    /// <summary>Writes findings. Discrepancies that somebody has accepted are counted, and listed where all is to be said.</summary>
    public void Write(IEnumerable<Finding> findings)
    {
        var accepted = 0;
        foreach (var finding in findings)
        {
            if (finding.Accepted is null || _verbosity == Verbosity.Verbose)
            {
                Write(finding);
            }
            else
            {
                accepted++;
            }
        }

        if (accepted > 0 && _verbosity != Verbosity.Quiet)
        {
            WriteLine(Words.Say(
                "finding-printer.accepted",
                $"{accepted:# discrepancy is accepted|# discrepancies are accepted}; --verbose lists what and why.",
                $"另有已认可的差异 {accepted} 处，--verbose 可列出内容和原因。").In(_language));
        }
    }

    /// <summary>Writes the line that says how it all came out.</summary>
    public void WriteVerdict(string line, bool isGood)
    {
        if (_verbosity != Verbosity.Quiet)
        {
            WriteStyled(line + "\n", isGood ? "green" : "red");
        }
    }

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line) => _output.Write((_isLogOfActions ? LogText.Harmless(line) : line) + "\n");

    private void Write(Finding finding)
    {
        var severity = SeverityWords.CodeOf(finding.Severity);
        _output.Write(Safe($"{finding.File}{finding.Span}: "));
        WriteStyled($"{severity} {finding.Definition.Id}", ColourOf(finding.Severity));
        _output.Write(Safe($": {finding.Message(_language)}") + "\n");
        WriteStyled(Safe($"    {finding.Remedy(_language)}") + "\n", "grey");
        if (_verbosity == Verbosity.Verbose && finding.Rule is { } rule)
        {
            foreach (var condition in ConditionsOf(rule))
            {
                WriteStyled(Safe($"    {rule}: {condition}") + "\n", "grey");
            }
        }
    }

    private string Safe(string text) => _isLogOfActions ? LogText.Harmless(Printable.Of(text)) : Printable.Of(text);

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };

    private void WriteStyled(string text, string colour)
    {
        if (_terminal is null)
        {
            _output.Write(text);
        }
        else
        {
            _terminal.Write(new Text(text, Style.Parse(colour)));
        }
    }
}
