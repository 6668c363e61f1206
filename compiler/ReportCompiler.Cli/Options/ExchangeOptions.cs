using System.CommandLine;
using ReportCompiler.Cli.Consoles;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange.Maps;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>What the commands have in common that read and write exchange formats.</summary>
/// <param name="environment">What the command runs in.</param>
internal sealed class ExchangeOptions(CommandEnvironment environment)
{
    /// <summary><c>--out FILE</c>.</summary>
    public Option<string?> Out { get; } = new("--out", "-o")
    {
        Description = environment.Say(Words.Say(
            "exchange.option.out",
            "The file to write. Default: standard output; what is found is then written to standard error.",
            "要写入的文件。默认写到标准输出，此时发现的问题写到标准错误输出。")),
        HelpName = "FILE",
    };

    /// <summary><c>--force</c>.</summary>
    public Option<bool> Force { get; } = new("--force")
    {
        Description = environment.Say(Words.Say("exchange.option.force", "Replace the file if it is there already.", "文件已存在时覆盖。")),
    };

    /// <summary><c>--map FILE</c>.</summary>
    public Option<string?> Map { get; } = new("--map")
    {
        Description = environment.Say(Words.Say(
            "exchange.option.map",
            "A map of an exchange format to use instead of those beside the templates.",
            "用指定的交换格式对应关系文件代替模板旁的文件。")),
        HelpName = "FILE",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Out);
        command.Options.Add(Force);
        command.Options.Add(Map);
    }

    /// <summary>Where the command writes to.</summary>
    public OutputFile OutputOf(ParseResult parsed)
    {
        var path = parsed.GetValue(Out) is { } name ? Path.GetFullPath(name) : null;
        return new OutputFile(path, path is null ? string.Empty : ReportsFolder.Shorten(path), parsed.GetValue(Force));
    }

    /// <summary>The maps that the command goes by; with findings where one has errors.</summary>
    /// <param name="parsed">What was asked for.</param>
    /// <param name="folder">The folder of reports, whose forms may have maps of their own.</param>
    /// <param name="findings">Where findings go.</param>
    public IReadOnlyList<ExchangeMap> MapsOf(ParseResult parsed, ReportsFolder folder, ICollection<Finding> findings)
    {
        var catalog = FolderForms.CatalogFor(CommandForms.Catalog, folder.ToSource());
        if (parsed.GetValue(Map) is { } path)
        {
            var file = Path.GetFullPath(path);
            return ExchangeMaps.ReadFile(file, ReportsFolder.Shorten(file), catalog, findings);
        }

        // A map that the command brings along may be for a version that the folder's own family does not have: it is not needed then.
        var place = folder.Templates;
        var templates = SiteParts.Templates(place);
        return
        [
            .. ExchangeMaps.Read(templates, catalog, findings, name => IsIn(place, name)),
            .. ExchangeMaps.Read(templates, catalog, new List<Finding>(), name => !IsIn(place, name)),
        ];
    }

    private static bool IsIn(TemplatesPlace place, string name) => File.Exists(Path.Combine(place.Path, name));
}
