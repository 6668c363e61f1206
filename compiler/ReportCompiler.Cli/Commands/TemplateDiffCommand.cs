using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results.Differences;
using ReportCompiler.Cli.Results.TemplateDifferences;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing.Templates;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc template diff</c>.</summary>
internal sealed class TemplateDiffCommand : ReportcCommand
{
    private const string Markdown = "markdown";
    private const string Json = "json";

    private readonly Argument<string> _old;
    private readonly Argument<string> _new;
    private readonly Option<string?> _format;
    private readonly Option<string?> _out;
    private readonly Option<bool> _exitCode;

    /// <summary>Declares the command.</summary>
    public TemplateDiffCommand(CommandEnvironment environment)
        : base(environment, "diff", Words.Say(
            "template-diff.description",
            "Says what differs between two templates: what was added, removed, moved, renamed and changed.",
            "说明两个模板有何不同：新增、删除、移动、改名和修改了什么。"))
    {
        Arguments.Add(_old = new Argument<string>("OLD") { Description = Say(Words.Say("template-diff.argument.old", "The old template.", "旧模板。")) });
        Arguments.Add(_new = new Argument<string>("NEW") { Description = Say(Words.Say("template-diff.argument.new", "The new template.", "新模板。")) });
        Options.Add(_format = CommonOptions.Choice("--format", environment, "text", Markdown, Json));
        _format.Description = Say(Words.Say(
            "template-diff.option.format",
            "How differences are written; markdown is a comment for a review. Default: text.",
            "不同之处的输出格式；markdown 用作评审中的评论。默认：text。"));
        Options.Add(_out = new Option<string?>("--out", "-o")
        {
            Description = Say(Words.Say(
                "template-diff.option.out",
                "The file to write, or to write anew. Default: standard output.",
                "要写入（已存在则覆盖）的文件。默认：标准输出。")),
            HelpName = "FILE",
        });
        Options.Add(_exitCode = new Option<bool>("--exit-code")
        {
            Description = Say(Words.Say("template-diff.option.exit-code", "End with 1 where anything differs.", "有不同之处时以 1 结束。")),
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc template diff 2021.template.yaml 2026.template.yaml", Say(Words.Say(
            "template-diff.example.versions",
            "says what the new version changed",
            "说明新版改了什么"))),
        ("reportc template diff old.template.yaml new.template.yaml --format markdown -o comment.md", Say(Words.Say(
            "template-diff.example.review",
            "writes it for a review",
            "写成评审用的评论"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes =>
    [
        ("0", Say(Words.Say("template-diff.exit-code.0", "compared", "已比较"))),
        ("1", Say(Words.Say(
            "template-diff.exit-code.1",
            "a template has errors; with --exit-code: something differs",
            "模板有错误；使用 --exit-code 时：有不同之处"))),
        .. base.ExitCodes.Where(code => code.Code is not ("0" or "1")),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var (old, current) = (parsed.GetValue(_old)!, parsed.GetValue(_new)!);
        if (new[] { old, current }.FirstOrDefault(path => !File.Exists(path)) is { } missing)
        {
            return voice.Refuse(Directory.Exists(missing)
                ? Words.Say("template-diff.problem.folder", $"'{missing}' is a folder; name a template.", $"“{missing}”是一个目录；请写明模板文件。")
                : Words.Say("template-diff.problem.missing", $"'{missing}' does not exist.", $"“{missing}”不存在。"));
        }

        var (before, after) = (Read(old), Read(current));
        if (before.Model is null || after.Model is null)
        {
            voice.Findings.Write(before.Findings.Concat(after.Findings).Distinct());
            return ExitCode.Findings;
        }

        var diff = TemplateDiff.Compare(before.Model, after.Model);
        var path = parsed.GetValue(_out) is { } name ? Path.GetFullPath(name) : null;
        var output = new OutputFile(path, path is null ? string.Empty : ReportsFolder.Shorten(path), Replaces: true);
        var text = Write(
            diff, parsed.GetValue(_format), (NameOf(old), NameOf(current)), new TemplateWords(voice.Language), new Paint(path is null && voice.HasColours));
        if ((output.Problem ?? output.Write(text, voice.Output)) is { } failure)
        {
            return voice.Refuse(failure);
        }

        return parsed.GetValue(_exitCode) && !diff.IsEmpty ? ExitCode.Findings : ExitCode.Ok;
    }

    private static ComparedTemplate Read(string path) => ComparedTemplate.Read(Path.GetFullPath(path), NameOf(path));

    private static string NameOf(string path) => ReportsFolder.Shorten(Path.GetFullPath(path));

    private static string Write(TemplateDiff diff, string? format, (string Old, string New) names, TemplateWords words, Paint paint) => format switch
    {
        Markdown => TemplateMarkdown.Write(diff, names, words),
        Json => TemplateDiffJson.Write(diff, names, words),
        _ => TemplateDiffText.Write(diff, words, paint),
    };
}
