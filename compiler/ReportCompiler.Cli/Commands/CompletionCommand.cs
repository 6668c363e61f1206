using System.CommandLine;
using System.Reflection;
using System.Text;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Help;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc completion SHELL</c>.</summary>
internal sealed class CompletionCommand : ReportcCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = "reportc.bash",
        ["zsh"] = "reportc.zsh",
        ["fish"] = "reportc.fish",
        ["powershell"] = "reportc.ps1",
    };

    private readonly Argument<string> _shell;

    /// <summary>Declares the command.</summary>
    public CompletionCommand(CommandEnvironment environment)
        : base(environment, "completion", Words.Say(
            "completion.description",
            "Writes a script that completes commands, options and values in a shell.",
            "输出供命令行外壳使用的补全脚本，可补全命令、选项和取值。"))
    {
        Arguments.Add(_shell = new Argument<string>("SHELL")
        {
            Description = Say(Words.Say("completion.argument.shell", "bash, zsh, fish or powershell.", "bash、zsh、fish 或 powershell。")),
        });
        _shell.CompletionSources.Add([.. Scripts.Keys]);
        _shell.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Scripts.ContainsKey(result.Tokens[0].Value))
            {
                var given = result.Tokens[0].Value;
                result.AddError(Say(Words.Say(
                    "completion.problem.shell",
                    $"there is no completion for '{given}'; there is for bash, zsh, fish and powershell.",
                    $"没有适用于“{given}”的补全脚本；可用的有 bash、zsh、fish 和 powershell。")));
            }
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("source <(reportc completion bash)", Say(Words.Say("completion.example.bash", "in ~/.bashrc", "写入 ~/.bashrc"))),
        ("source <(reportc completion zsh)", Say(Words.Say(
            "completion.example.zsh",
            "in ~/.zshrc, below compinit",
            "写入 ~/.zshrc，放在 compinit 之后"))),
        ("reportc completion fish | source", Say(Words.Say(
            "completion.example.fish",
            "in ~/.config/fish/config.fish",
            "写入 ~/.config/fish/config.fish"))),
        ("reportc completion powershell | Out-String | Invoke-Expression", Say(Words.Say(
            "completion.example.powershell",
            "in the file that $PROFILE names",
            "写入 $PROFILE 所指的文件"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.OfUsage(CommandEnvironment);

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("completion/" + Scripts[parsed.GetValue(_shell)!])!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        voice.Write(reader.ReadToEnd());
        return ExitCode.Ok;
    }
}
