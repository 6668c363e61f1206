using System.CommandLine;
using System.Reflection;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.LanguageServer;
using ReportCompiler.LanguageServer.Settings;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc lsp</c>.</summary>
internal sealed class LspCommand : ReportcCommand
{
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public LspCommand(CommandEnvironment environment)
        : base(environment, "lsp", Words.Say(
            "lsp.description",
            "Serves an editor over standard input and output (Language Server Protocol): findings as a report is typed, completion, and what mends a finding.",
            "通过标准输入输出为编辑器服务（语言服务器协议）：填写报告时即时提示问题、补全内容、给出修改办法。"))
    {
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
        _folder.Reports.Description = Say(Words.Say(
            "lsp.option.reports",
            "The folder that holds agencies.yaml and the reports. Default: for each file, the nearest folder upwards that holds agencies.yaml.",
            "含有 agencies.yaml 和报告的目录。默认：由每个文件向上查找最近的含有 agencies.yaml 的目录。"));
        Options.Add(new Option<bool>("--stdio")
        {
            Description = Say(Words.Say(
                "lsp.option.stdio",
                "Speak over standard input and output. That is how it speaks anyway; many editors give the option.",
                "通过标准输入输出通信。默认即是如此，许多编辑器会带上该选项。")),
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc lsp", Say(Words.Say(
            "lsp.example.usual",
            "as the command that an editor starts for YAML files",
            "供编辑器为 YAML 文件启动"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes =>
    [
        ("0", Say(Words.Say("lsp.exit-code.0", "the editor shut the server down", "编辑器正常关闭了服务器"))),
        ("1", Say(Words.Say("lsp.exit-code.1", "the editor went away without doing so", "编辑器未经关闭即断开"))),
        ("2", Say(Words.Say("lsp.exit-code.2", "wrong usage", "用法不对"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var reports = parsed.GetValue(_folder.Reports) is { } named ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(named)) : null;
        if (reports is not null && !Directory.Exists(reports))
        {
            var name = ReportsFolder.Shorten(reports);
            return voice.Refuse(Words.Say(
                "lsp.problem.no-folder",
                $"there is no folder of reports '{name}'; name one with --reports.",
                $"没有报告目录“{name}”；请用 --reports 指定。"));
        }

        var version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? string.Empty;
        var options = new ServerOptions(CommandForms.Catalog, CommandEnvironment.Language, reports, version)
        {
            AskedLanguage = CommandEnvironment.AskedLanguage,
            ProjectAddress = ProjectAddress.Value,
            Templates = _folder.TemplatesOf(parsed),
        };
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        return (ExitCode)ReportServer.RunAsync(input, output, options, CommandEnvironment.Cancellation).GetAwaiter().GetResult();
    }
}
