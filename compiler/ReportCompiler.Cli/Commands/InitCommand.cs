using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportCompiler.Cli.Beginning;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.JsonSchemas;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc init [DIR]</c>.</summary>
internal sealed class InitCommand : ReportcCommand
{
    private readonly Argument<string> _folder;
    private readonly Option<string?> _agency;
    private readonly Option<string?> _name;
    private readonly Option<string?> _year;
    private readonly Option<string?> _forge;

    /// <summary>Declares the command.</summary>
    public InitCommand(CommandEnvironment environment)
        : base(environment, "init", Words.Say(
            "init.description",
            "Begins a repository of reports: a first form with its tutorial in comments, a report, the register of agencies, settings. No file that is there is touched.",
            "新建报告仓库：附教程注释的第一份表格、一份报告、单位登记表和各项设置。已有的文件一概不动。"))
    {
        Arguments.Add(_folder = new Argument<string>("DIR")
        {
            Description = Say(Words.Say("init.argument.folder", "The folder. Default: the current one.", "目录，默认为当前目录。")),
            DefaultValueFactory = _ => ".",
        });
        Options.Add(_agency = new Option<string?>("--agency")
        {
            Description = Say(Words.Say("init.option.agency", "The id of the first agency. Default: my-agency.", "第一个单位的代号，默认为 my-agency。")),
            HelpName = "ID",
        });
        Options.Add(_name = new Option<string?>("--name")
        {
            Description = Say(Words.Say("init.option.name", "Its name. Default: its id.", "该单位的名称，默认与代号相同。")),
            HelpName = "NAME",
        });
        Options.Add(_year = new Option<string?>("--year")
        {
            Description = Say(Words.Say("init.option.year", "The year of its report. Default: last year.", "报告年度，默认为上一年。")),
            HelpName = "YEAR",
        });
        Options.Add(_forge = new Option<string?>("--forge")
        {
            Description = Say(Words.Say(
                "init.option.forge",
                "Add the pipeline of a forge: github, gitlab or gitee. Default: none.",
                "加入代码托管平台的流水线：github、gitlab 或 gitee。默认不加。")),
            HelpName = "FORGE",
        });
        _forge.AcceptOnlyFromAmong([.. StarterFiles.Forges.Keys]);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc init", Say(Words.Say("init.example.usual", "begins in the current folder", "在当前目录新建"))),
        ("reportc init reports-of-riverside --agency riverside --name \"Riverside Library\" --forge github", Say(Words.Say(
            "init.example.options",
            "begins in a new folder, for an agency of that name, with workflows for GitHub",
            "在新目录新建，写明单位，并加入 GitHub 工作流"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes => [.. base.ExitCodes.Where(code => code.Code != "1")];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var agency = parsed.GetValue(_agency) ?? "my-agency";
        var year = parsed.GetValue(_year) ?? (CommandEnvironment.Clock.GetUtcNow().Year - 1).ToString(CultureInfo.InvariantCulture);
        if (Problem(agency, year) is { } problem)
        {
            return voice.Refuse(problem);
        }

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(_folder)!));
        var name = "\"" + JsonEncodedText.Encode(parsed.GetValue(_name) ?? agency, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
        var files = new StarterFiles(CommandEnvironment.Language, agency, name, year).Of(parsed.GetValue(_forge));
        var made = 0;
        foreach (var (path, text) in files)
        {
            made += Make(root, path, text, voice) ? 1 : 0;
        }

        if (made > 0)
        {
            WriteSchemas(root);
        }

        Finish(root, agency, year, made, voice);
        return ExitCode.Ok;
    }

    private static LocalizedText? Problem(string agency, string year)
    {
        if (agency.Length == 0 || !agency.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            return Words.Say(
                "init.problem.agency",
                $"'{agency}' is no id of an agency; write small letters, digits and hyphens.",
                $"“{agency}”不能作单位代号；请用小写字母、数字和连字符。");
        }

        return NewCommand.YearProblem(year);
    }

    private static bool Make(string root, string path, string text, Voice voice)
    {
        var file = Path.Combine([root, .. path.Split('/')]);
        if (Path.Exists(file))
        {
            voice.Tell(Words.Say("init.kept", $"kept    {path}, which is there already", $"保留    {path}（已存在）"));
            return false;
        }

        AtomicFile.Create(file, text, replaces: false);
        voice.Tell(Words.Say("init.wrote", $"wrote   {path}", $"已写入  {path}"));
        return true;
    }

    private static void WriteSchemas(string root)
    {
        var reports = ReportsFolder.At(Path.Combine(root, "reports"));
        var forms = FolderForms.CatalogFor(CommandForms.Catalog, reports.ToSource());
        new SchemaFolder(Path.Combine(root, "schemas"), forms, null).Write();
    }

    private static void Finish(string root, string agency, string year, int made, Voice voice)
    {
        var where = ReportsFolder.Shorten(root);
        var enter = where is "." ? string.Empty : $"cd {where} && ";
        voice.Tell(made == 0
            ? Words.Say("init.nothing", "Everything is there already; nothing was written.", "文件均已存在，未写入任何内容。")
            : Words.Say(
                "init.next-step",
                $"Next: '{enter}reportc check', then change templates/first-form/1.template.yaml and reports/{agency}/{year}.yaml; 'reportc serve' shows the pages.",
                $"下一步：运行“{enter}reportc check”，再修改 templates/first-form/1.template.yaml 和 reports/{agency}/{year}.yaml；“reportc serve”可预览网页。"));
    }
}
