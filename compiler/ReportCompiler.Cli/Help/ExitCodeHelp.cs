using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Help;

/// <summary>The exit codes as help shows them.</summary>
internal static class ExitCodeHelp
{
    /// <summary>The codes of most commands.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> All(CommandEnvironment environment) =>
    [
        ("0", environment.Say(Words.Say("exit-code.0", "nothing is wrong", "没有问题"))),
        ("1", environment.Say(Words.Say("exit-code.1", "there are errors in reports", "报告中有错误"))),
        ("2", environment.Say(Words.Say(
            "exit-code.2",
            "wrong usage, input that cannot be read, or output that cannot be written",
            "用法不对、输入无法读取或输出无法写入"))),
        ("130", environment.Say(Words.Say("exit-code.130", "stopped by Ctrl-C", "被 Ctrl-C 中断"))),
    ];

    /// <summary>The codes of a command that reads no reports.</summary>
    public static IReadOnlyList<(string Code, string Meaning)> OfUsage(CommandEnvironment environment) =>
        [.. All(environment).Where(code => code.Code is "0" or "2")];
}
