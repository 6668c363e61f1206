using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc build</c>.</summary>
internal sealed class BuildCommand : ReportcCommand
{
    private readonly FolderOptions _folder;
    private readonly Option<string> _out;
    private readonly Option<int> _jobs;
    private readonly CacheOption _cache;
    private readonly Option<bool> _keepGoing;
    private readonly Option<string?> _formats;
    private readonly Option<bool> _pdf;
    private readonly Option<bool> _search;
    private readonly Option<bool> _quality;
    private readonly Option<string[]> _severities;

    /// <summary>Declares the command.</summary>
    public BuildCommand(CommandEnvironment environment)
        : base(environment, "build", Words.Say("build.description", "Checks the reports and publishes them as a static site.", "核对报告，并发布为静态网站。"))
    {
        _cache = new CacheOption(environment);
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
        Options.Add(_out = new Option<string>("--out")
        {
            Description = Say(Words.Say(
                "build.option.out",
                "The folder that the site is published to. It is replaced as a whole, if it is empty or an earlier site.",
                "网站的发布目录。该目录为空或为先前发布的网站时，将整体替换。")),
            HelpName = "DIR",
            DefaultValueFactory = _ => "site",
        });
        Options.Add(_jobs = Jobs());
        Options.Add(_keepGoing = Flag("--keep-going", Words.Say(
            "build.option.keep-going",
            "Leave reports with errors out and publish the others, rather than publishing nothing.",
            "略过有错误的报告，发布其余报告；否则一概不发布。")));
        _cache.AddTo(this);
        Options.Add(_severities = CommonOptions.Severity(environment));
        Options.Add(_formats = CommonOptions.Formats(environment));
        Options.Add(_quality = Flag("--with-quality", Words.Say(
            "build.option.with-quality",
            "Add a page for maintainers: every finding, by agency, rule and year.",
            "增加一个供维护人员使用的页面：按机关、规则和年份列出全部问题。")));
        Options.Add(_pdf = Flag("--pdf", Words.Say(
            "build.option.pdf",
            "Print each report as PDF too, with the Chromium that is found on this machine: the same as pdf among the formats.",
            "同时用本机上的 Chromium 把每份报告打印为 PDF；与在文件种类中列出 pdf 相同。")));
        Options.Add(_search = Flag("--with-search", Words.Say(
            "build.option.with-search",
            "Make a full-text index of the prose with Pagefind, where Node.js is found on this machine.",
            "本机装有 Node.js 时，用 Pagefind 为文字部分建立全文索引。")));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc build", Say(Words.Say("build.example.usual", "publishes ./reports to ./site", "将 ./reports 发布到 ./site"))),
        ("reportc build --reports data --out public --lang zh", Say(Words.Say(
            "build.example.folders",
            "other folders; messages and pages in Chinese",
            "使用其他目录；消息和网页均用中文"))),
        ("reportc build --formats html,md,json,csv,xlsx,docx", Say(Words.Say(
            "build.example.formats",
            "with each report as a workbook and a document too",
            "同时为每份报告生成电子表格和文档"))),
        ("reportc build --keep-going", Say(Words.Say(
            "build.example.keep-going",
            "publishes what is valid and says what it leaves out",
            "发布无误的报告，并列出未发布的报告"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var reports = _folder.FolderOf(parsed);
        var output = parsed.GetValue(_out)!;
        var options = new BuildOptions(
            _cache.AddTo(reports.ToSource(parsed.GetValue(_jobs)), reports, parsed),
            Path.GetFullPath(output),
            ReportsFolder.Shorten(Path.GetFullPath(output)),
            CommandEnvironment.AskedLanguage,
            parsed.GetValue(_keepGoing))
        {
            Severities = SeverityArgument.Parse(parsed.GetValue(_severities)),
            Formats = CommonOptions.ParseFormats(parsed.GetValue(_formats)),
            WithQuality = parsed.GetValue(_quality),
            WithSearch = parsed.GetValue(_search),
            WithPdf = parsed.GetValue(_pdf),
        };
        var builder = SiteParts.Builder(reports.Templates);
        var result = voice.Follow(monitor => builder.Build(options, monitor, CommandEnvironment.Cancellation));
        return new BuildReport(voice).Write(result, options);
    }

    private Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = Say(Words.Say(
                "build.option.jobs",
                "How many reports are worked on at a time. The site is the same whatever the number.",
                "同时处理的报告数。网站内容与此无关。")),
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is var given && (!int.TryParse(given, out var number) || number < 1))
            {
                result.AddError(Say(Words.Say(
                    "build.problem.jobs", $"--jobs must be a whole number of at least 1, not '{given}'.", $"--jobs 应为不小于 1 的整数，不能是“{given}”。")));
            }
        });
        return jobs;
    }

    private Option<bool> Flag(string name, LocalizedText description) => new(name) { Description = Say(description) };
}
