using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Cli.Invocation;
using ReportCompiler.Cli.Options;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.JsonSchemas;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc schema</c>.</summary>
internal sealed class SchemaCommand : ReportcCommand
{
    private readonly Option<string> _out;
    private readonly Option<string?> _language;
    private readonly Option<bool> _check;
    private readonly FolderOptions _folder;

    /// <summary>Declares the command.</summary>
    public SchemaCommand(CommandEnvironment environment)
        : base(
            environment,
            "schema",
            Words.Say(
                "schema.description",
                "Writes a JSON Schema for each form, and for agencies.yaml and site.yaml: editors of YAML explain and complete by it.",
                "为每种表格以及 agencies.yaml 和 site.yaml 生成 JSON Schema，供编辑器提示和补全。"))
    {
        Options.Add(_out = new Option<string>("--out", "-o")
        {
            Description = Say(Words.Say("schema.option.out", "The folder to write them into.", "写入的目录。")),
            HelpName = "DIR",
            Required = true,
        });
        Options.Add(_language = CommonOptions.Choice("--language", environment, "zh", "en"));
        _language.Description = Say(Words.Say(
            "schema.option.language",
            "The one language that they explain the forms in. Default: a file for each.",
            "说明文字只用一种语言。默认：每种语言各一份。"));
        Options.Add(_check = new Option<bool>("--check")
        {
            Description = Say(Words.Say(
                "schema.option.check",
                "Write nothing; say which files are not as they would be written.",
                "不写入，只列出需要更新的文件。")),
        });
        _folder = new FolderOptions(environment);
        _folder.AddTo(this);
        _folder.Reports.Description = Say(Words.Say(
            "schema.option.reports",
            "A folder of reports: schemas are written, too, for the forms that regions of its register add to. Default: none.",
            "报告目录：同时为其机关名录中有地区补充的表格生成模式。默认：不生成。"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("reportc schema -o schemas", Say(Words.Say("schema.example.usual", "writes them into ./schemas", "写入 ./schemas"))),
        ("reportc schema -o schemas --check", Say(Words.Say(
            "schema.example.check",
            "says whether they are fresh, for a test",
            "检查是否为最新，供测试使用"))),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes =>
        [.. base.ExitCodes.Where(code => code.Code != "130").Select(code => code.Code == "1" ? ("1", Say(Words.Say(
            "schema.exit-code.1",
            "with --check: there are files that are not fresh",
            "使用 --check 时：有需要更新的文件"))) : code)];

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult parsed, Voice voice)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(_out)!));
        var name = ReportsFolder.Shorten(path);
        var catalog = FolderForms.CatalogFor(CommandForms.Catalog, _folder.FolderOf(parsed).ToSource());
        var folder = new SchemaFolder(path, catalog, Language.Find(parsed.GetValue(_language)));
        return parsed.GetValue(_check) ? Check(folder, name, voice) : Write(folder, name, voice);
    }

    private static ExitCode Check(SchemaFolder folder, string name, Voice voice)
    {
        var outdated = folder.Outdated();
        foreach (var file in outdated)
        {
            voice.WriteLine(Printable.Of(Words.Say("schema.not-fresh", $"Not fresh: {name}/{file}", $"需要更新：{name}/{file}").In(voice.Language)));
        }

        if (outdated.Count == 0)
        {
            voice.Tell(Words.Say(
                "schema.fresh",
                $"'{name}' is fresh: {folder.Names.Count} schemas.",
                $"“{name}”已是最新：{folder.Names.Count} 个模式文件。"));
            return ExitCode.Ok;
        }

        voice.Tell(Words.Say(
            "schema.next-step",
            $"Write them anew: reportc schema -o {name}; what belongs to no form, delete.",
            $"请重新生成：reportc schema -o {name}；不属于任何表格的文件请删除。"));
        return ExitCode.Findings;
    }

    private static ExitCode Write(SchemaFolder folder, string name, Voice voice)
    {
        folder.Write();
        voice.Tell(Words.Say(
            "schema.written",
            $"Written: {folder.Names.Count} schemas into '{name}'.",
            $"已写入：{folder.Names.Count} 个模式文件，目录“{name}”。"));
        return ExitCode.Ok;
    }
}
