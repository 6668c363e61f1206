using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc export</c>.</summary>
internal sealed class ExportCommand : ReportcCommand
{
    private const string Xml = "xml";

    private readonly Argument<string> _report;
    private readonly Option<string?> _format;
    private readonly ExchangeOptions _exchange;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public ExportCommand(CommandEnvironment environment)
        : base(environment, "export", Words.Say(
            "export.description",
            "Writes a report in the exchange format that it is filed in. A report with errors is not written.",
            "把报告写成报送用的交换格式。有错误的报告不写。"))
    {
        Arguments.Add(_report = new Argument<string>("REPORT")
        {
            Description = Say(Words.Say(
                "export.argument.report",
                "The data file of the report. The whole folder of reports is read all the same.",
                "报告的数据文件。整个报告目录仍会全部读取。")),
        });
        Options.Add(_format = CommonOptions.Choice("--format", environment, Xml));
        _format.Description = Say(Words.Say("export.option.format", "The exchange format. Default: xml.", "交换格式。默认：xml。"));
        _exchange = new ExchangeOptions(environment);
        _exchange.AddTo(this);
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc export reports/us-access-board/2024.yaml --format xml -o filed.xml", Say(Words.Say(
            "export.example.file",
            "writes the file that is to be filed",
            "写出要报送的文件"))),
        ("reportc export reports/us-access-board/2024.yaml --force -o filed.xml", Say(Words.Say(
            "export.example.force",
            "writes it anew",
            "重新写出"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var output = _exchange.OutputOf(parsed);
        var selection = _folder.SelectionOf(parsed, [parsed.GetValue(_report)!]);
        if ((selection.Problem ?? output.Problem) is { } problem)
        {
            return voice.Refuse(problem);
        }

        var findings = new List<Finding>();
        var maps = _exchange.MapsOf(parsed, selection.Folder, findings);
        var report = new ExchangeReport(voice, output);
        if (findings.Count > 0)
        {
            report.Write(findings);
            return ExitCode.Usage;
        }

        var format = parsed.GetValue(_format) ?? Xml;
        return Run(selection, maps.Where(map => map.Format == format).ToList(), report, output, voice);
    }

    private ExitCode Run(Selection selection, List<ExchangeMap> maps, ExchangeReport report, OutputFile output, Voice voice)
    {
        var source = selection.Folder.ToSource();
        var library = voice.Follow(monitor => ReportLibrary.Load(source, CommandForms.Catalog, monitor, CommandEnvironment.Cancellation));
        var errors = library.Findings.Where(finding => finding.Severity == Severity.Error && selection.Contains(finding.File)).ToList();
        var subjects = library.Reports.Where(candidate => selection.Contains(candidate.Parsed.File)).Select(candidate => candidate.Parsed.Report)
            .OfType<Report>().ToList();
        if (errors.Count > 0)
        {
            report.Write(errors);
            return errors.Exists(LoadDiagnostics.IsUnreadableInput) ? ExitCode.Usage : ExitCode.Findings;
        }

        if (subjects.Count != 1 || library.Registry.Find(subjects[0].Header.Agency) is not { } agency)
        {
            return voice.Refuse(Words.Say("export.problem.one-report", "a single report must be named.", "请指定一份报告。"));
        }

        return Write(subjects[0], agency, maps, report, output, voice);
    }

    // What a region adds has no place in the format of the form; the rest does.
    private static bool IsOf(Form form, Form own) =>
        form.Equals(own.Origin) || (own.Additions.Count > 0 && (form.Family, form.Version) == (own.Family, own.Version));

    private static ExitCode Write(Report subject, Schema.Agencies.Agency agency, List<ExchangeMap> maps, ExchangeReport report, OutputFile output, Voice voice)
    {
        if (maps.Find(map => IsOf(map.Engine.Form, subject.Form)) is not { } map)
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

        return output.Write(result.Text, voice.Output) is { } failure ? voice.Refuse(failure) : report.Finish();
    }
}
