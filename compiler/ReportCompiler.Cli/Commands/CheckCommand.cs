using System.CommandLine;
using ReportCompiler.Cli.Output;
using ReportCompiler.Cli.Output.CheckFormats;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc check</c>.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files or folders to report on, of reports or of templates. The whole folder that they lie in is read all the same, so that last year's report is found.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _reports = CommonOptions.Reports();
    private readonly Option<string> _format = new("--format")
    {
        Description = "How findings are written.",
        HelpName = string.Join('|', CheckFormat.Names),
        DefaultValueFactory = _ => CheckFormat.Text,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write them to; one that is there already is replaced. Default: standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _language = CommonOptions.Language("The language of messages. Default: English.");
    private readonly Option<string[]> _severities = CommonOptions.Severity();
    private readonly Streams _streams;
    private readonly CancellationToken _cancellation;

    /// <summary>Declares the command.</summary>
    public CheckCommand(Streams streams, CancellationToken cancellation)
        : base("check", "Checks the reports, or templates, and publishes nothing.")
    {
        _streams = streams;
        _cancellation = cancellation;
        _format.AcceptOnlyFromAmong(CheckFormat.Names);
        Arguments.Add(_paths);
        Options.Add(_reports);
        Options.Add(_format);
        Options.Add(_output);
        Options.Add(_language);
        Options.Add(_severities);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc check", "checks every report under ./reports"),
        ("reportc check reports/suqian/2024.yaml", "shows the findings of one report"),
        ("reportc check templates", "checks forms, page templates and maps of exchange formats"),
        ("reportc check --severity RC3006=error", "does not let prose pass that differs from the tables"),
        ("reportc check --format json --lang zh", "findings as JSON, messages in Chinese"),
        ("reportc check --format sarif -o check.sarif", "a file that code scanning services and editors read"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.All;

    private ExitCode Run(ParseResult parsed)
    {
        var language = CommonOptions.Parse(parsed.GetValue(_language)) ?? Language.English;
        if (TemplateSelection.Create(parsed.GetValue(_paths) ?? [], language) is { } templates)
        {
            return CheckTemplates(parsed, templates, language);
        }

        var selection = Selection.Create(parsed.GetValue(_reports), parsed.GetValue(_paths) ?? [], language);
        if (selection.Problem is { } problem)
        {
            return Refuse(problem);
        }

        var source = new ReportSource(selection.Folder.Path, selection.Folder.Name, Environment.ProcessorCount);
        try
        {
            var library = Terminal.Follow(_streams.Error, monitor => ReportLibrary.Load(source, Forms.Catalog, monitor, _cancellation));
            var severities = SeverityArgument.Parse(parsed.GetValue(_severities));
            return Write(parsed, CheckSummary.Of(library.Weigh(severities), selection), selection.Folder, language);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private ExitCode CheckTemplates(ParseResult parsed, TemplateSelection selection, Language language)
    {
        if (selection.Problem is { } problem)
        {
            return Refuse(problem);
        }

        try
        {
            var library = TemplateLibrary.Load(selection.Folder.Path, selection.Folder.Name, _cancellation);
            var severities = SeverityArgument.Parse(parsed.GetValue(_severities));
            return Write(parsed, CheckSummary.Of(library, severities, selection), selection.Folder, language);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private ExitCode Refuse(string problem)
    {
        _streams.Error.WriteLine("reportc: " + problem);
        return ExitCode.Usage;
    }

    private ExitCode Write(ParseResult parsed, CheckSummary summary, ReportsFolder folder, Language language)
    {
        var path = parsed.GetValue(_output) is { } name ? Path.GetFullPath(name) : null;
        var output = new OutputFile(path, path is null ? string.Empty : ReportsFolder.Shorten(path), Replaces: true);
        var problem = new CheckReport(_streams, output, folder).Write(summary, parsed.GetValue(_format)!, language);
        return problem is null ? summary.ExitCode : Refuse(problem.In(language));
    }
}
