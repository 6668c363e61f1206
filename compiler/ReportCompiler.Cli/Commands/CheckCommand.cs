using System.CommandLine;
using ReportCompiler.Cli.Comparing;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Explaining;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results;
using ReportCompiler.Cli.Results.CheckFormats;
using ReportCompiler.Publishing.Templates;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc check</c>.</summary>
internal sealed class CheckCommand : ReportcCommand
{
    private readonly Argument<string[]> _paths;
    private readonly FolderOptions _folder;
    private readonly CacheOption _cache;
    private readonly Option<string?> _changed;
    private readonly Option<string?> _format;
    private readonly Option<string?> _output;
    private readonly Option<string[]> _severities;

    /// <summary>Declares the command.</summary>
    public CheckCommand(CommandEnvironment environment)
        : base(environment, "check", Words.Say("check.description", "Checks the reports, or templates, and publishes nothing.", "核对报告或模板，不发布任何内容。"))
    {
        Arguments.Add(_paths = new Argument<string[]>("PATH")
        {
            Description = Say(Words.Say(
                "check.argument.path",
                "Files or folders to report on, of reports or of templates. The whole folder that they lie in is read all the same, so that last year's report is found.",
                "要查看的报告或模板的文件或目录。其所在的整个目录仍会全部读取，以便与上年报告核对。")),
            Arity = ArgumentArity.ZeroOrMore,
        });
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
        Options.Add(_changed = new Option<string?>("--changed")
        {
            Description = Say(Words.Say(
                "check.option.changed",
                "Report only on what has changed since a revision of git, and on what depends on it. BASE alone: up to the files as they are; BASE...HEAD: since HEAD parted from BASE.",
                "只列出自 git 的某个版本以来有改动的报告及受其影响的报告的问题。只写 BASE：直到当前文件；BASE...HEAD：自 HEAD 与 BASE 分叉以来。")),
            HelpName = "BASE[..HEAD]",
        });
        Options.Add(_format = CommonOptions.Choice("--format", environment, CheckFormat.Names));
        _format.Description = Say(Words.Say("check.option.format", "How findings are written. Default: text.", "问题的输出格式。默认：text。"));
        Options.Add(_output = new Option<string?>("--out", "-o")
        {
            Description = Say(Words.Say(
                "check.option.out",
                "The file to write them to; one that is there already is replaced. Default: standard output.",
                "写入的文件；已存在的文件会被替换。默认：标准输出。")),
            HelpName = "FILE",
        });
        _cache = new CacheOption(environment);
        _cache.AddTo(this);
        Options.Add(_severities = CommonOptions.Severity(environment));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc check", Say(Words.Say("check.example.usual", "checks every report under ./reports", "核对 ./reports 下的全部报告"))),
        ("reportc check reports/suqian/2024.yaml", Say(Words.Say(
            "check.example.one-report",
            "shows the findings of one report",
            "只列出一份报告的问题"))),
        ("reportc check --changed origin/main", Say(Words.Say(
            "check.example.changed",
            "shows the findings of what a branch touches",
            "只列出本分支涉及的报告的问题"))),
        ("reportc check templates", Say(Words.Say(
            "check.example.templates",
            "checks forms, page templates and maps of exchange formats",
            "核对表格模板、页面模板和交换格式的对应关系"))),
        ("reportc check --severity RC3006=error", Say(Words.Say(
            "check.example.severity",
            "does not let prose pass that differs from the tables",
            "文字与表格不一致时不予通过"))),
        ("reportc check --format json --lang zh", Say(Words.Say(
            "check.example.json",
            "findings as JSON, messages in Chinese",
            "以 JSON 输出，消息用中文"))),
        ("reportc check --format sarif -o check.sarif", Say(Words.Say(
            "check.example.sarif",
            "a file that code scanning services and editors read",
            "供代码扫描服务和编辑器读取的文件"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        var severities = SeverityArgument.Parse(parsed.GetValue(_severities));
        if (TemplateSelection.Create(paths) is { } templates)
        {
            var misused = parsed.GetValue(_changed) is null ? null : Words.Say(
                "check.problem.changed-templates",
                "--changed is for reports; templates are checked whole.",
                "--changed 只用于报告；模板总是整体检查。");
            return (templates.Problem ?? misused) is { } reason
                ? voice.Refuse(reason) : Write(CheckTemplates(templates, severities), templates.Folder, parsed, voice);
        }

        var selection = _folder.SelectionOf(parsed, paths);
        var (scope, unknown) =
            parsed.GetValue(_changed) is { } range ? ChangeScope.Find(range, selection.Folder, CommandEnvironment.Cancellation) : (null, null);
        var source = _cache.AddTo(selection.Folder.ToSource(), selection.Folder, parsed);
        return (selection.Problem ?? unknown) is { } problem
            ? voice.Refuse(problem)
            : Write(CheckReports(source, selection, scope, severities, voice), selection.Folder, parsed, voice);
    }

    private CheckSummary CheckReports(ReportSource source, Selection selection, ChangeScope? scope, SeverityOverrides severities, Voice voice)
    {
        var library = voice.Follow(monitor => ReportLibrary.Load(source, CommandForms.Catalog, monitor, CommandEnvironment.Cancellation));
        if (scope is not null)
        {
            selection.LimitTo(scope.Of(library, selection.Folder));
        }

        var rules = new RuleTexts(library.Catalog);
        voice.Findings.ConditionsOf = rule => [.. rules.Find(rule).SelectMany(text => text.Conditions).Distinct(StringComparer.Ordinal)];
        return CheckSummary.Of(library.Weigh(severities), selection);
    }

    private CheckSummary CheckTemplates(TemplateSelection selection, SeverityOverrides severities) =>
        CheckSummary.Of(TemplateLibrary.Load(
            selection.Folder.Path, selection.Folder.Name, CommandForms.Catalog, CommandEnvironment.Cancellation), severities, selection);

    private ExitCode Write(CheckSummary summary, ReportsFolder folder, ParseResult parsed, Voice voice)
    {
        NotAssessedLog.Write(summary, voice);
        var path = parsed.GetValue(_output) is { } name ? Path.GetFullPath(name) : null;
        var output = new OutputFile(path, path is null ? string.Empty : ReportsFolder.Shorten(path), Replaces: true);
        var report = new CheckReport(voice, output, folder, CommandEnvironment.Variable(StepSummary.Variable));
        return report.Write(summary, parsed.GetValue(_format) ?? CheckFormat.Text) is { } problem ? voice.Refuse(problem) : summary.ExitCode;
    }
}
