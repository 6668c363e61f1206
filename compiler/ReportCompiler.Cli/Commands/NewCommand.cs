using System.CommandLine;
using System.Globalization;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Workspace.DataFiles;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc new</c>.</summary>
internal sealed class NewCommand : ReportcCommand
{
    private readonly Argument<string> _agency;
    private readonly Argument<string> _year;
    private readonly Option<string?> _template;
    private readonly Option<string?> _keys;
    private readonly Option<bool> _stdout;
    private readonly Option<string?> _reports;

    /// <summary>Declares the command.</summary>
    public NewCommand(CommandEnvironment environment)
        : base(environment, "new", new LocalizedText(
            "Begins a report: a data file with every row of the form, blank, and what repeats last year's report filled in.",
            "新建报告：生成含全部行的空白数据文件，并填入与上年报告相同的数字。"))
    {
        Arguments.Add(_agency = new Argument<string>("AGENCY") { Description = Say("The id of the agency in agencies.yaml.", "agencies.yaml 中的单位代号。") });
        Arguments.Add(_year = new Argument<string>("YEAR") { Description = Say("The year reported on.", "报告年度。") });
        Options.Add(_template = new Option<string?>("--template")
        {
            Description = Say("The family of the form. Default: that of the agency's last report, else the only one that there is for the year.", "表格种类。默认与该单位上一份报告相同；没有报告时，取该年度唯一的种类。"),
            HelpName = "FAMILY",
        });
        Options.Add(_keys = KeysOption.Create(environment, new LocalizedText("Default: id.", "默认为 id。")));
        Options.Add(_stdout = new Option<bool>("--stdout") { Description = Say("Show the file and write nothing.", "只显示文件内容，不写入。") });
        Options.Add(_reports = CommonOptions.Reports(environment));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc new suqian 2025", Say("begins reports/suqian/2025.yaml", "新建 reports/suqian/2025.yaml")),
        ("reportc new suqian 2025 --keys form --stdout", Say("shows it with the form's labels for keys", "以表格中的名称为键名，显示内容")),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var year = parsed.GetValue(_year)!;
        if (year.Length != 4 || !year.All(char.IsAsciiDigit) || year[0] is not ('1' or '2'))
        {
            return voice.Refuse(new LocalizedText($"'{year}' is no year; write four digits, such as 2024.", $"“{year}”不是年度；请写四位数字，例如 2024。"));
        }

        var folder = ReportsFolder.Find(parsed.GetValue(_reports));
        var choice = new NewReportChoice(folder, Load(folder, voice), int.Parse(year, CultureInfo.InvariantCulture));
        var form = choice.Choose(parsed.GetValue(_agency)!, parsed.GetValue(_template));
        if (form is null)
        {
            return voice.Refuse(choice.Problem!);
        }

        var name = $"{choice.Agency!.Id}/{year}.yaml";
        var path = Path.Combine(folder.Path, choice.Agency.Id, year + ".yaml");
        if (!parsed.GetValue(_stdout) && Path.Exists(path))
        {
            return voice.Refuse(new LocalizedText($"'{folder.Name}/{name}' is there already and is left as it is.", $"“{folder.Name}/{name}”已经存在，未作改动。"));
        }

        var text = Write(form, choice, path, parsed.GetValue(_keys) ?? "id");
        if (parsed.GetValue(_stdout))
        {
            voice.Write(text);
            return ExitCode.Ok;
        }

        AtomicFile.Create(path, text, replaces: false);
        voice.Tell(new LocalizedText($"wrote {folder.Name}/{name}", $"已写入 {folder.Name}/{name}"));
        voice.Tell(new LocalizedText($"Fill it in; 'reportc check {folder.Name}/{name}' says what is missing.", $"请填写该文件；用“reportc check {folder.Name}/{name}”查看尚缺的内容。"));
        return ExitCode.Ok;
    }

    private ReportLibrary Load(ReportsFolder folder, Voice voice) => voice.Follow(monitor =>
        ReportLibrary.Load(new ReportSource(folder.Path, folder.Name, Environment.ProcessorCount), Forms.Catalog, monitor, CommandEnvironment.Cancellation));

    private static string Write(Form form, NewReportChoice choice, string path, string keys)
    {
        var title = form.TitleOf(choice.Agency!.Name, choice.Year);
        IReadOnlyList<string> remarks = SchemaLine.For(form, path) is { } line ? [line, title] : [title];
        return ReportYaml.Write(ReportBeginning.Create(form, choice.Agency, choice.Year, choice.Before, choice.Latest, KeysOption.Of(keys, form), remarks));
    }
}
