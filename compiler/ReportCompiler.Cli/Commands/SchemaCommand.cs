using System.CommandLine;
using ReportCompiler.Runtime.JsonSchemas;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;

namespace ReportCompiler.Cli.Commands;

/// <summary><c>reportc schema</c>.</summary>
internal sealed class SchemaCommand : Command, IHasExamples
{
    private readonly Option<string> _folder = new("--output", "-o") { Description = "The folder to write them into.", HelpName = "DIR", Required = true };
    private readonly Option<string?> _formLanguage = new("--language") { Description = "The one language that they explain the forms in. Default: one file for each.", HelpName = "zh|en" };
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; say which files are not as they would be written." };
    private readonly Option<string?> _language = CommonOptions.Language("The language of messages. Default: English.");
    private readonly Streams _streams;

    /// <summary>Declares the command.</summary>
    public SchemaCommand(Streams streams)
        : base("schema", "Writes a JSON Schema for each form, and for agencies.yaml and site.yaml: editors of YAML explain and complete by it.")
    {
        _streams = streams;
        _formLanguage.AcceptOnlyFromAmong("zh", "en");
        Options.Add(_folder);
        Options.Add(_formLanguage);
        Options.Add(_check);
        Options.Add(_language);
        SetAction(parsed => (int)Run(parsed));
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("reportc schema -o schemas", "writes them into ./schemas"),
        ("reportc schema -o schemas --check", "says whether they are fresh, for a test"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<(string Code, string Meaning)> ExitCodes => ExitCodeHelp.All;

    private ExitCode Run(ParseResult parsed)
    {
        var language = CommonOptions.Parse(parsed.GetValue(_language)) ?? Language.English;
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(_folder)!));
        var name = ReportsFolder.Shorten(path);
        try
        {
            var folder = new SchemaFolder(path, Forms.Catalog, CommonOptions.Parse(parsed.GetValue(_formLanguage)));
            return parsed.GetValue(_check) ? Check(folder, name, language) : Write(folder, name, language);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _streams.Error.WriteLine("reportc: " + new LocalizedText($"'{name}' cannot be read or written.", $"“{name}”无法读取或写入。").In(language));
            return ExitCode.Usage;
        }
    }

    private ExitCode Check(SchemaFolder folder, string name, Language language)
    {
        var outdated = folder.Outdated();
        foreach (var file in outdated)
        {
            Say(language, $"Not fresh: {name}/{file}", $"需要更新：{name}/{file}");
        }

        if (outdated.Count == 0)
        {
            Say(language, $"'{name}' is fresh: {folder.Names.Count} schemas.", $"“{name}”已是最新：{folder.Names.Count} 个模式文件。");
            return ExitCode.Ok;
        }

        Say(language, $"Write them anew: reportc schema -o {name}; what belongs to no form, delete.", $"请重新生成：reportc schema -o {name}；不属于任何表格的文件请删除。");
        return ExitCode.Findings;
    }

    private ExitCode Write(SchemaFolder folder, string name, Language language)
    {
        folder.Write();
        Say(language, $"Written: {folder.Names.Count} schemas into '{name}'.", $"已写入：{folder.Names.Count} 个模式文件，目录“{name}”。");
        return ExitCode.Ok;
    }

    private void Say(Language language, string english, string chinese) => _streams.Output.Write(new LocalizedText(english, chinese).In(language) + "\n");
}
