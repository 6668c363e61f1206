using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Output;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc import</c>.</summary>
internal sealed class ImportCommand : ReportcCommand
{
    private readonly Argument<string> _file;
    private readonly ExchangeOptions _exchange;
    private readonly Option<string?> _agency;
    private readonly Option<string?> _reports;

    /// <summary>Declares the command.</summary>
    public ImportCommand(CommandEnvironment environment)
        : base(environment, "import", Words.Say(
            "import.description",
            "Makes a data file of a report that was filed in an exchange format. What that does not hold stays to be filled in.",
            "把以交换格式报送的报告转为数据文件。交换格式中没有的内容留待填写。"))
    {
        Arguments.Add(_file = new Argument<string>("FILE")
        {
            Description = Say(Words.Say("import.argument.file", "A report in an exchange format, as it was filed.", "以交换格式报送的报告。")),
        });
        _exchange = new ExchangeOptions(environment);
        _exchange.AddTo(this);
        Options.Add(_agency = AgencyOption());
        Options.Add(_reports = CommonOptions.Reports(environment));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc import filed.xml -o reports/us-access-board/2024.yaml", Say(Words.Say(
            "import.example.file",
            "makes a data file of a filed report",
            "把已报送的报告转为数据文件"))),
        ("reportc import filed.xml --agency us-access-board", Say(Words.Say(
            "import.example.agency",
            "shows it, whatever name the file has for the agency",
            "只显示结果，不论文件中如何称呼该机关"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var output = _exchange.OutputOf(parsed);
        if (output.Problem is { } problem)
        {
            return voice.Refuse(problem);
        }

        var findings = new List<Finding>();
        var maps = _exchange.MapsOf(parsed, findings);
        var report = new ExchangeReport(voice, output);
        if (findings.Count > 0)
        {
            report.Write(findings);
            return ExitCode.Usage;
        }

        var folder = ReportsFolder.Find(parsed.GetValue(_reports));
        var path = Path.GetFullPath(parsed.GetValue(_file)!);
        var import = new ReportImport(maps, ReportLibrary.ReadRegistry(folder.Path, folder.Name));
        var result = import.ReadFile(path, ReportsFolder.Shorten(path), parsed.GetValue(_agency));
        report.Write(result.Findings);
        if (result.Content is null)
        {
            return result.Findings.Any(IsUnreadable) ? ExitCode.Usage : ExitCode.Findings;
        }

        return output.Write(ReportYaml.Write(result.Content), voice.Output) is { } failure ? voice.Refuse(failure) : report.Finish();
    }

    private static bool IsUnreadable(Finding finding) =>
        finding.Definition == ShapeDiagnostics.Unreadable
        || finding.Definition == ImportDiagnostics.BrokenXml
        || finding.Definition == ImportDiagnostics.NoSuchFormat
        || finding.Definition == ImportDiagnostics.BeyondLimits;

    private Option<string?> AgencyOption()
    {
        var agency = new Option<string?>("--agency")
        {
            Description = Say(Words.Say(
                "import.option.agency",
                "The id of the agency. Default: the one in agencies.yaml that has the abbreviation or the name that the file says.",
                "机关的代号。默认：agencies.yaml 中简称或名称与文件所写相同的机关。")),
            HelpName = "ID",
        };
        agency.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is var given && !given.All(IsPartOfId))
            {
                result.AddError(Say(Words.Say(
                    "import.problem.agency",
                    $"--agency must be an id of lower-case letters, digits and hyphens, not '{given}'.",
                    $"--agency 应为由小写字母、数字和连字符组成的代号，不能是“{given}”。")));
            }
        });
        return agency;
    }

    private static bool IsPartOfId(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-';
}
