using System.CommandLine;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Options;

/// <summary>What a collected report is made of, and where it goes.</summary>
/// <param name="environment">What the command runs in.</param>
internal sealed class RollupOptions(CommandEnvironment environment)
{
    /// <summary><c>--own ID</c>.</summary>
    public Option<string?> Own { get; } = new("--own")
    {
        Description = environment.Say(Words.Say(
            "rollup.option.own",
            "The id of the body whose report is that of its own office; it is added up with the others.",
            "其自身（机关本级）报告的单位代号，一并计入。")),
        HelpName = "ID",
    };

    /// <summary><c>--partial</c>.</summary>
    public Option<bool> Partial { get; } = new("--partial")
    {
        Description = environment.Say(Words.Say(
            "rollup.option.partial",
            "Add up those that there are where reports are lacking; the file and its page say so.",
            "缺少报告时只汇总已有的报告，并在文件和页面上注明。")),
    };

    /// <summary><c>--template FAMILY</c>.</summary>
    public Option<string?> Template { get; } = new("--template")
    {
        Description = environment.Say(Words.Say(
            "rollup.option.template", "The family of the form. Default: that which most of the bodies have.", "表格种类。默认为多数所属单位所用的种类。")),
        HelpName = "FAMILY",
    };

    /// <summary><c>--keys id|form|zh|en</c>.</summary>
    public Option<string?> Keys { get; } = KeysOption.Create(environment, Words.Say("rollup.usual-keys", "Default: id.", "默认为 id。"));

    /// <summary><c>--out FILE</c>.</summary>
    public Option<string?> Out { get; } = new("--out", "-o")
    {
        Description = environment.Say(Words.Say(
            "rollup.option.out", "The file to write. Default: AGENCY/YEAR.yaml in the folder of reports.", "要写入的文件。默认为报告目录下的 单位/年度.yaml。")),
        HelpName = "FILE",
    };

    /// <summary><c>--force</c>.</summary>
    public Option<bool> Force { get; } = new("--force")
    {
        Description = environment.Say(Words.Say("rollup.option.force", "Replace the file if it is there already.", "文件已存在时覆盖。")),
    };

    /// <summary>Adds them to the command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Options.Add(Own);
        command.Options.Add(Partial);
        command.Options.Add(Template);
        command.Options.Add(Keys);
        command.Options.Add(Out);
        command.Options.Add(Force);
    }
}
