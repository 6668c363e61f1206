using System.CommandLine;
using ReportCompiler.Cli.Output;
using ReportCompiler.Runtime.Fixing;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc fix</c>.</summary>
internal sealed class FixCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files or folders whose reports may be changed. The whole folder of reports is read all the same.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Show what would be changed, and what would remain, and write nothing.",
    };

    private readonly Option<string?> _reports = CommonOptions.Reports();
    private readonly Option<string?> _language = CommonOptions.Language("The language of messages. Default: English.");
    private readonly Streams _streams;
    private readonly CancellationToken _cancellation;

    /// <summary>Declares the command.</summary>
    public FixCommand(Streams streams, CancellationToken cancellation)
        : base("fix", "Mends slips of copying: figures where the rules leave only one answer, and numbers not in their plain form. Compare with the published report.")
    {
        _streams = streams;
        _cancellation = cancellation;
        Arguments.Add(_paths);
        Options.Add(_dryRun);
        Options.Add(_reports);
        Options.Add(_language);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc fix --dry-run reports", "shows what could be mended, and writes nothing"),
        ("reportc fix reports/suqian/2024.yaml", "mends one report and says what remains to be done"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.All;

    private ExitCode Run(ParseResult parsed)
    {
        var language = CommonOptions.Parse(parsed.GetValue(_language)) ?? Language.English;
        var selection = Selection.Create(parsed.GetValue(_reports), parsed.GetValue(_paths) ?? [], language);
        if (selection.Problem is { } problem)
        {
            _streams.Error.WriteLine("reportc: " + problem);
            return ExitCode.Usage;
        }

        try
        {
            return Run(selection, language, parsed.GetValue(_dryRun));
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private ExitCode Run(Selection selection, Language language, bool isDryRun)
    {
        var source = new ReportSource(selection.Folder.Path, selection.Folder.Name, Environment.ProcessorCount);
        var library = Load(source);
        var plan = FixPlanner.Plan(library, source, Forms.Catalog, selection.Contains);
        _cancellation.ThrowIfCancellationRequested();
        var unwritten = isDryRun ? [] : Write(plan, language);
        var made = plan with { Files = [.. plan.Files.Except(unwritten)] };

        // What was written is read again from the disk; what would be written, from the plan.
        var after = made.Files.Count == 0 ? library : Load(isDryRun ? source with { Edited = made.Edited } : source);
        var summary = CheckSummary.Of(after, selection);
        new FixReport(_streams.Output, language).Write(made, summary, isDryRun);
        return unwritten.Count > 0 ? ExitCode.Usage : summary.ExitCode;
    }

    private ReportLibrary Load(ReportSource source) =>
        Terminal.Follow(_streams.Error, monitor => ReportLibrary.Load(source, Forms.Catalog, monitor, _cancellation));

    private List<FileFix> Write(FixPlan plan, Language language)
    {
        var unwritten = new List<FileFix>();
        foreach (var file in plan.Files)
        {
            try
            {
                file.Write();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                var sentence = new LocalizedText($"'{file.Name}' cannot be written and is unchanged.", $"“{file.Name}”无法写入，未作改动。");
                _streams.Error.WriteLine("reportc: " + sentence.In(language));
                unwritten.Add(file);
            }
        }

        return unwritten;
    }
}
