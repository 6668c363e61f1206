using System.CommandLine;
using ReportCompiler.Cli.Comparing;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Cli.Results.Differences;
using ReportCompiler.Publishing.Differences;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Comparing;
using ReportCompiler.Workspace.Comparing.Summaries;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc diff</c>.</summary>
internal sealed class DiffCommand : ReportcCommand
{
    private const string Markdown = "markdown";
    private const string Html = "html";
    private const string Json = "json";

    private readonly Argument<string[]> _paths;
    private readonly Option<string?> _git;
    private readonly FolderOptions _folder;
    private readonly Option<string?> _format;
    private readonly Option<string?> _out;
    private readonly Option<bool> _exitCode;

    /// <summary>Declares the command.</summary>
    public DiffCommand(CommandEnvironment environment)
        : base(environment, "diff", Words.Say(
            "diff.description",
            "Says what differs between two states of the reports, in the words of the form.",
            "用表格自身的文字说明报告的两个状态有何不同。"))
    {
        Arguments.Add(_paths = new Argument<string[]>("PATH")
        {
            Description = Say(Words.Say(
                "diff.argument.path",
                "Two data files, or two folders of reports: the old one and the new one. With --git: the files and folders to compare; all where none is named.",
                "两个数据文件或两个报告目录：先旧后新。使用 --git 时：要比较的文件和目录，不写则比较全部。")),
            Arity = ArgumentArity.ZeroOrMore,
        });
        Options.Add(_git = GitOption());
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
        Options.Add(_format = CommonOptions.Choice("--format", environment, "text", Markdown, Html, Json));
        _format.Description = Say(Words.Say(
            "diff.option.format",
            "How differences are written; markdown is a comment for a review, html a page in one file. Default: text.",
            "不同之处的输出格式；markdown 用作评审中的评论，html 为单个文件的网页。默认：text。"));
        Options.Add(_out = new Option<string?>("--out", "-o")
        {
            Description = Say(Words.Say(
                "diff.option.out",
                "The file to write, or to write anew. Default: standard output.",
                "要写入（已存在则覆盖）的文件。默认：标准输出。")),
            HelpName = "FILE",
        });
        Options.Add(_exitCode = new Option<bool>("--exit-code")
        {
            Description = Say(Words.Say("diff.option.exit-code", "End with 1 where anything differs.", "有不同之处时以 1 结束。")),
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc diff old.yaml reports/suqian/2024.yaml", Say(Words.Say("diff.example.files", "compares two files", "比较两个文件"))),
        ("reportc diff --git main", Say(Words.Say(
            "diff.example.branch",
            "compares the files as they are with a branch",
            "比较当前文件与一个分支"))),
        ("reportc diff --git main...HEAD --format markdown -o comment.md", Say(Words.Say(
            "diff.example.pull-request",
            "says what a pull request changes",
            "说明合并请求改动了什么"))),
        ("reportc diff --git main...HEAD --format html -o changes.html", Say(Words.Say(
            "diff.example.page",
            "makes a page of it that can be sent and printed",
            "生成便于发送和打印的网页"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes =>
    [
        ("0", Say(Words.Say("diff.exit-code.0", "compared", "已比较"))),
        ("1", Say(Words.Say("diff.exit-code.1", "with --exit-code: something differs", "使用 --exit-code 时：有不同之处"))),
        .. base.ExitCodes.Where(code => code.Code is not ("0" or "1")),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var pair = PairOf(parsed, voice);
        if (pair.Problem is { } problem)
        {
            return voice.Refuse(problem);
        }

        var difference = pair.Compare();
        var path = parsed.GetValue(_out) is { } name ? Path.GetFullPath(name) : null;
        var output = new OutputFile(path, path is null ? string.Empty : ReportsFolder.Shorten(path), Replaces: true);
        var (text, tooLarge) = Write(
            difference, parsed.GetValue(_format), new DifferenceWords(voice.Language), path is null && voice.HasColours, _folder.FolderOf(parsed).Templates);
        if ((tooLarge ?? output.Problem ?? output.Write(text, voice.Output)) is { } failure)
        {
            return voice.Refuse(failure);
        }

        return parsed.GetValue(_exitCode) && !difference.IsEmpty ? ExitCode.Findings : ExitCode.Ok;
    }

    private StatePair PairOf(ParseResult parsed, Voice voice)
    {
        var paths = parsed.GetValue(_paths) ?? [];
        var loader = new StateLoader(voice, _folder.TemplatesOf(parsed), CommandEnvironment.Cancellation);
        if (parsed.GetValue(_git) is { } range)
        {
            return new GitStates(CommandEnvironment).Of(range, parsed.GetValue(_folder.Reports), paths, loader);
        }

        return paths.Length == 2
            ? PathStates.Of(paths[0], paths[1], loader)
            : StatePair.Refused(Words.Say(
                "diff.problem.two-needed",
                "two files or two folders must be named, or revisions with --git.",
                "请写明两个文件或两个目录，或用 --git 指定版本。"));
    }

    private static (string Text, LocalizedText? Problem) Write(
        DataDifference difference, string? format, DifferenceWords words, bool hasColours, TemplatesPlace templates) =>
        format switch
    {
        Markdown => (DifferenceMarkdown.Write(difference, words), null),
        Html => DifferencePage.Write(difference, words, SiteParts.Templates(templates)),
        Json => (DifferenceJson.Write(difference, words), null),
        _ => (DifferenceText.Write(difference, words, new Paint(hasColours)), null),
    };

    private Option<string?> GitOption() => new("--git")
    {
        Description = Say(Words.Say(
            "diff.option.git",
            "Compare revisions of git. BASE alone: with the files as they are; BASE...HEAD: what HEAD changed since it parted from BASE, as a pull request has it.",
            "比较 git 中的版本。只写 BASE：与当前文件比较；BASE...HEAD：HEAD 自与 BASE 分叉以来的改动，即合并请求的内容。")),
        HelpName = "BASE[..HEAD]",
    };
}
