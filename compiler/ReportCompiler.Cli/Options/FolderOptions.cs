using System.CommandLine;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary>Where the reports of a command are, and the forms that they are filled in on.</summary>
/// <param name="environment">What the command runs in.</param>
internal sealed class FolderOptions(CommandEnvironment environment)
{
    /// <summary><c>--reports DIR</c>.</summary>
    public Option<string?> Reports { get; } = CommonOptions.Reports(environment);

    /// <summary><c>--templates DIR</c>.</summary>
    public Option<string?> Templates { get; } = CreateTemplates(environment);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Reports);
        command.Options.Add(Templates);
    }

    /// <summary>The folder of reports, there or not.</summary>
    /// <param name="parsed">What was asked for.</param>
    public ReportsFolder FolderOf(ParseResult parsed) => ReportsFolder.Find(parsed.GetValue(Reports), TemplatesOf(parsed));

    /// <summary>The folder of reports, and what is asked for in it.</summary>
    /// <param name="parsed">What was asked for.</param>
    /// <param name="paths">Files and folders; none for everything.</param>
    public Selection SelectionOf(ParseResult parsed, IReadOnlyList<string> paths) => Selection.Create(parsed.GetValue(Reports), TemplatesOf(parsed), paths);

    /// <summary>The folder of templates that is named; null where none is.</summary>
    /// <param name="parsed">What was asked for.</param>
    public TemplatesPlace? TemplatesOf(ParseResult parsed) =>
        parsed.GetValue(Templates) is { } named && Path.TrimEndingDirectorySeparator(Path.GetFullPath(named)) is var path
            ? new TemplatesPlace(path, ReportsFolder.Shorten(path))
            : null;

    private static Option<string?> CreateTemplates(CommandEnvironment environment)
    {
        var option = new Option<string?>("--templates")
        {
            Description = environment.Say(Words.Say(
                "folder-options.templates",
                "The folder of forms, pages, overviews and maps, laid out as templates/ is; what it lacks is taken from those that reportc carries. "
                    + "Default: what site.yaml names, else templates beside the reports.",
                "表格、页面、概览和交换格式对应关系所在的目录，结构与 templates/ 相同；其中没有的用 reportc 自带的。"
                    + "默认为 site.yaml 指定的目录，否则为报告目录旁的 templates。")),
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is var folder && !Directory.Exists(folder))
            {
                result.AddError(environment.Say(Words.Say(
                    "folder-options.no-templates", $"--templates: there is no folder '{folder}'.", $"--templates：没有“{folder}”这个目录。")));
            }
        });
        return option;
    }
}
