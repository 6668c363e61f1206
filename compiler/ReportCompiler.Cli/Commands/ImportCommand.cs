using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Published.Importing;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Exchange;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc import</c>.</summary>
internal sealed class ImportCommand : ReportcCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string[]> _files;
    private readonly ExchangeOptions _exchange;
    private readonly PublishedOptions _published;
    private readonly Option<string?> _agency;
    private readonly FolderOptions _folder;
    private readonly Option<bool> _register;
    private readonly Option<string?> _format;

    /// <summary>Declares the command.</summary>
    public ImportCommand(CommandEnvironment environment)
        : base(environment, "import", Words.Say(
            "import.description",
            "Makes a data file of a report that is published as a page, document or text, or was filed in an exchange format. What is doubtful stays to be filled in.",
            "把已公开的报告（网页、文档或文本）或以交换格式报送的报告转为数据文件。存疑的内容留待填写。"))
    {
        Arguments.Add(_files = new Argument<string[]>("FILE|FOLDER|ZIP|-")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = Say(Words.Say(
                "import.argument.files",
                "Reports as they were published, or filed in an exchange format: files, folders of them, or archives; - for standard input.",
                "已公开的或以交换格式报送的报告：文件、目录或压缩包；- 表示标准输入。")),
        });
        _exchange = new ExchangeOptions(environment);
        _exchange.AddTo(this);
        Options.Add(_agency = AgencyOption());
        _published = new PublishedOptions(environment);
        _published.AddTo(this);
        Options.Add(_register = new Option<bool>("--register")
        {
            Description = Say(Words.Say(
                "import.option.register", "Add agencies that agencies.yaml lacks to it, and show what is added.", "把 agencies.yaml 中没有的机关加入其中，并显示所加内容。")),
        });
        Options.Add(_format = CommonOptions.Choice("--format", environment, Text, Json));
        _format.Description = Say(Words.Say(
            "import.option.format", "How the outcome of several files is written. Default: text.", "导入多个文件时结果的输出格式。默认：text。"));
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
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
        ("reportc import 2023.html -o reports/suqian/2023.yaml", Say(Words.Say(
            "import.example.page",
            "makes a data file of a published page; ends with 0 only if nothing in it is doubtful",
            "由已公开的网页生成数据文件；内容全部确定时返回 0"))),
        ("reportc import 2023.zip --register", Say(Words.Say(
            "import.example.archive",
            "makes data files of all reports of an archive, and registers their agencies",
            "转换压缩包中的全部报告，并登记其机关"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var paths = parsed.GetValue(_files)!.Select(Path.GetFullPath).ToList();
        var folder = _folder.FolderOf(parsed);
        var output = _exchange.OutputOf(parsed);
        var isOne = paths.Count == 1 && !FiledDocument.MayBeSeveral(paths[0]) && !Directory.Exists(output.Path);
        if (isOne && output.Problem is { } problem)
        {
            return voice.Refuse(problem);
        }

        var findings = new List<Finding>();
        var maps = _exchange.MapsOf(parsed, folder, findings);
        if (findings.Count > 0)
        {
            new ExchangeReport(voice, output).Write(findings);
            return ExitCode.Usage;
        }

        var (registry, registers) = (ReportLibrary.ReadRegistry(folder.Path, folder.Name), parsed.GetValue(_register));
        var import = new ReportImport(maps, registry) { Registers = registers };
        var catalog = FolderForms.CatalogFor(CommandForms.Catalog, folder.ToSource());
        var published = new PublishedRun(new PublishedImport(catalog, registry) { Registers = registers },
            _published.RequestOf(parsed, parsed.GetValue(_agency)), catalog);
        var run = new ImportRun(import, published, folder, output.Replaces);
        return isOne && !PublishedRun.IsExchange(paths[0]) ? published.ReadOne(PublishedRun.DocumentAt(parsed.GetValue(_files)![0]), run, output, voice)
            : isOne ? ImportOne(paths[0], import, run, output, parsed, voice) : ImportAll(paths, import, run, output.Path ?? folder.Path, parsed, voice);
    }

    private ExitCode ImportOne(string path, ReportImport import, ImportRun run, OutputFile output, ParseResult parsed, Voice voice)
    {
        var report = new ExchangeReport(voice, output);
        var result = import.ReadFile(path, ReportsFolder.Shorten(path), parsed.GetValue(_agency));
        report.Write(result.Findings);
        if (result.Content is null)
        {
            return result.Findings.Any(IsUnreadable) ? ExitCode.Usage : ExitCode.Findings;
        }

        if ((run.Register(line => report.Say(line)) ?? output.Write(ReportYaml.Write(result.Content), voice.Output)) is { } failure)
        {
            return voice.Refuse(failure);
        }

        report.Finish();
        return result.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Ok;
    }

    private ExitCode ImportAll(List<string> paths, ReportImport import, ImportRun run, string folder, ParseResult parsed, Voice voice)
    {
        var isJson = parsed.GetValue(_format) == Json;
        var files = voice.Follow(monitor => run.Run(paths, folder, parsed.GetValue(_agency), monitor));
        var failure = run.Register(line =>
        {
            if (!isJson)
            {
                voice.Tell(line);
            }
        });
        var report = new ImportReport(voice, files, import.Registers ? run.NewAgencies : []);
        if (isJson)
        {
            report.WriteJson();
        }
        else
        {
            report.WriteText();
        }

        return failure is not null ? voice.Refuse(failure)
            : files.Count == 0 ? voice.Refuse(Words.Say("import.problem.nothing", "there is no file to import.", "没有可导入的文件。"))
            : files.All(file => file.Findings.Any(IsUnreadable)) ? ExitCode.Usage : report.ExitCode;
    }

    private static bool IsUnreadable(Finding finding) =>
        PublishedRun.IsRefusal(finding)
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
