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

    private readonly bool _hasVerdicts;
    private readonly bool _isLogOfActions;

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="terminal">Where colours are seen: the terminal that the output is; else null.</param>
    /// <param name="hasVerdicts">Whether it is said how it all came out.</param>
    /// <param name="isLogOfActions">Whether a service reads the output that takes some lines for orders.</param>
    public FindingPrinter(TextWriter output, Language language, IAnsiConsole? terminal, bool hasVerdicts, bool isLogOfActions)
    {
        _output = output;
        _language = language;
        _terminal = terminal;
        _hasVerdicts = hasVerdicts;
        _isLogOfActions = isLogOfActions;
        if (_terminal is not null)
        {
            // A finding is one line, which the terminal wraps where it must; broken here it could not be copied or searched.
            _terminal.Profile.Width = short.MaxValue;
        }
    }

    /// <summary>Writes findings.</summary>
    public void Write(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Write(finding);
        }
    }

    /// <summary>Writes the line that says how it all came out.</summary>
    public void WriteVerdict(string line, bool isGood)
    {
        if (_hasVerdicts)
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
