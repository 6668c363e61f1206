using System.CommandLine;
using System.Globalization;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;
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
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public NewCommand(CommandEnvironment environment)
        : base(environment, "new", Words.Say(
            "new.description",
            "Begins a report: a data file with every row of the form, blank, and what repeats last year's report filled in.",
            "新建报告：生成含全部行的空白数据文件，并填入与上年报告相同的数字。"))
    {
        Arguments.Add(_agency = new Argument<string>("AGENCY")
        {
            Description = Say(Words.Say("new.argument.agency", "The id of the agency in agencies.yaml.", "agencies.yaml 中的单位代号。")),
        });
        Arguments.Add(_year = new Argument<string>("YEAR") { Description = Say(Words.Say("new.argument.year", "The year reported on.", "报告年度。")) });
        Options.Add(_template = new Option<string?>("--template")
        {
            Description = Say(Words.Say(
                "new.option.template",
                "The family of the form. Default: that of the agency's last report, else the only one that there is for the year.",
                "表格种类。默认与该单位上一份报告相同；没有报告时，取该年度唯一的种类。")),
            HelpName = "FAMILY",
        });
        Options.Add(_keys = KeysOption.Create(environment, Words.Say("new.usual-keys", "Default: id.", "默认为 id。")));
        Options.Add(_stdout = new Option<bool>("--stdout")
        {
            Description = Say(Words.Say("new.option.stdout", "Show the file and write nothing.", "只显示文件内容，不写入。")),
        });
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc new suqian 2025", Say(Words.Say(
            "new.example.usual",
            "begins reports/suqian/2025.yaml",
            "新建 reports/suqian/2025.yaml"))),
        ("reportc new suqian 2025 --keys form --stdout", Say(Words.Say(
            "new.example.keys",
            "shows it with the form's labels for keys",
            "以表格中的名称为键名，显示内容"))),
    ];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var year = parsed.GetValue(_year)!;
        if (YearProblem(year) is { } problem)
        {
            return voice.Refuse(problem);
        }

        var folder = _folder.FolderOf(parsed);
        var choice = new NewReportChoice(folder, Load(folder, voice), int.Parse(year, CultureInfo.InvariantCulture));
        var form = choice.Choose(parsed.GetValue(_agency)!, parsed.GetValue(_template));
        if (form is null)
        {
            return voice.Refuse(choice.Problem!);
        }

        var name = $"{choice.Agency!.Id}/{year}.yaml";
        var path = NewReport.PathOf(folder, choice.Agency.Id, year);
        var keys = KeysOption.Of(parsed.GetValue(_keys) ?? "id", form);
        if (parsed.GetValue(_stdout))
        {
            voice.Write(NewReport.Write(form, choice, path, keys));
            return ExitCode.Ok;
        }

        return Create($"{folder.Name}/{name}", path, () => NewReport.Write(form, choice, path, keys), voice);
    }

    private static ExitCode Create(string name, string path, Func<string> write, Voice voice)
    {
        if (Path.Exists(path))
        {
            return voice.Refuse(Words.Say(
                "new.problem.exists", $"'{name}' is there already and is left as it is.", $"“{name}”已经存在，未作改动。"));
        }

        AtomicFile.Create(path, write(), replaces: false);
        voice.Tell(Words.Say("new.wrote", $"wrote {name}", $"已写入 {name}"));
        voice.Tell(Words.Say(
            "new.next-step", $"Fill it in; 'reportc check {name}' says what is missing.", $"请填写该文件；用“reportc check {name}”查看尚缺的内容。"));
        return ExitCode.Ok;
    }

    /// <summary>Why a text is no year; null where it is one.</summary>
    internal static LocalizedText? YearProblem(string year) =>
        year.Length == 4 && year.All(char.IsAsciiDigit) && year[0] is '1' or '2' ? null : Words.Say(
            "new.problem.year",
            $"'{year}' is no year; write four digits, such as 2024.",
            $"“{year}”不是年度；请写四位数字，例如 2024。");

    private ReportLibrary Load(ReportsFolder folder, Voice voice) => voice.Follow(monitor =>
        ReportLibrary.Load(
            folder.ToSource(), CommandForms.Catalog, monitor, CommandEnvironment.Cancellation));
}
