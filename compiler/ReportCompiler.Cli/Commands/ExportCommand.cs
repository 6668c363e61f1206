using System.CommandLine;
using ReportCompiler.Cli.Output;
using ReportCompiler.Runtime.Exchange;
using ReportCompiler.Runtime.Exchange.Maps;
using ReportCompiler.Runtime.Loading;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc export</c>.</summary>
internal sealed class ExportCommand : Command, IHasExamples
{
    private const string Xml = "xml";

    private readonly Argument<string> _report = new("REPORT") { Description = "The data file of the report. The whole folder of reports is read all the same." };
    private readonly Option<string> _format = new("--format")
    {
        Description = "The exchange format.",
        HelpName = Xml,
        DefaultValueFactory = _ => Xml,
    };

    private readonly ExchangeOptions _exchange = new();
    private readonly Option<string?> _reports = CommonOptions.Reports();
    private readonly Option<string?> _language = CommonOptions.Language("The language of messages. Default: English.");
    private readonly Streams _streams;
    private readonly CancellationToken _cancellation;

    /// <summary>Declares the command.</summary>
    public ExportCommand(Streams streams, CancellationToken cancellation)
        : base("export", "Writes a report in the exchange format that it is filed in. A report with errors is not written.")
    {
        _streams = streams;
        _cancellation = cancellation;
        _format.AcceptOnlyFromAmong(Xml);
        Arguments.Add(_report);
        Options.Add(_format);
        _exchange.AddTo(this);
        Options.Add(_reports);
        Options.Add(_language);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc export reports/us-access-board/2024.yaml --format xml -o filed.xml", "writes the file that is to be filed"),
        ("reportc export reports/us-access-board/2024.yaml --force -o filed.xml", "writes it anew"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.All;

    private ExitCode Run(ParseResult parsed)
    {
        var language = CommonOptions.Parse(parsed.GetValue(_language)) ?? Language.English;
        var output = _exchange.OutputOf(parsed);
        var selection = Selection.Create(parsed.GetValue(_reports), [parsed.GetValue(_report)!], language);
        if ((selection.Problem ?? output.Problem?.In(language)) is { } problem)
        {
            return Refuse(problem);
        }

        var findings = new List<Finding>();
        var maps = _exchange.MapsOf(parsed, findings);
        var report = new ExchangeReport(_streams, output, language);
        if (findings.Count > 0)
        {
            report.Write(findings);
            return ExitCode.Usage;
        }

        try
        {
            return Run(selection, maps.Where(map => map.Format == parsed.GetValue(_format)).ToList(), report, output, language);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private ExitCode Run(Selection selection, List<ExchangeMap> maps, ExchangeReport report, OutputFile output, Language language)
    {
        var source = new ReportSource(selection.Folder.Path, selection.Folder.Name, Environment.ProcessorCount);
        var library = Terminal.Follow(_streams.Error, monitor => ReportLibrary.Load(source, Forms.Catalog, monitor, _cancellation));
        var errors = library.Findings.Where(finding => finding.Severity == Severity.Error && selection.Contains(finding.File)).ToList();
        var subjects = library.Reports.Where(candidate => selection.Contains(candidate.Parsed.File)).Select(candidate => candidate.Parsed.Report).OfType<Report>().ToList();
        if (errors.Count > 0)
        {
            report.Write(errors);
            return errors.Exists(LoadDiagnostics.IsUnreadableInput) ? ExitCode.Usage : ExitCode.Findings;
        }

        if (subjects.Count != 1 || library.Registry.Find(subjects[0].Header.Agency) is not { } agency)
        {
            return Refuse(new LocalizedText("a single report must be named.", "请指定一份报告。").In(language));
        }

        return Write(subjects[0], agency, maps, report, output, language);
    }

    private ExitCode Write(Report subject, Schema.Agencies.Agency agency, List<ExchangeMap> maps, ExchangeReport report, OutputFile output, Language language)
    {
        if (maps.Find(map => map.Engine.Form.Equals(subject.Form.Origin)) is not { } map)
        {
            report.Write([new Finding(ExportDiagnostics.NoMap, subject.Header.File, subject.Header.FamilySpan, subject.Form.DisplayName, Xml)]);
            return ExitCode.Usage;
        }

        var result = ReportExport.Write(map, subject, agency);
        report.Write(result.Findings);
        if (result.Text is null)
        {
            return ExitCode.Findings;
        }

        return output.Write(result.Text, _streams.Output) is { } failure ? Refuse(failure.In(language)) : report.Finish();
    }

    private ExitCode Refuse(string problem)
    {
        _streams.Error.WriteLine("reportc: " + problem);
        return ExitCode.Usage;
    }
}
