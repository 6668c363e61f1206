using System.CommandLine;
using ReportCompiler.Cli.Folders;
using ReportCompiler.Cli.Hosting;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Options;

/// <summary><c>--no-cache</c>: whether a command may use what an earlier one found out.</summary>
/// <param name="environment">What the command runs in.</param>
internal sealed class CacheOption(CommandEnvironment environment)
{
    private readonly Option<bool> _without = new("--no-cache")
    {
        Description = environment.Say(Words.Say(
            "options.no-cache",
            "Read, check and write everything, whatever an earlier run found out. The result is the same.",
            "不使用先前运行保存的内容，全部重新读取、核对和生成。结果不变。")),
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_without);

    /// <summary>A folder of reports, with the place where what is found out about it is kept, unless the command is to do without.</summary>
    /// <param name="source">The folder.</param>
    /// <param name="folder">The same, as the command knows it.</param>
    /// <param name="parsed">What was asked for.</param>
    public ReportSource AddTo(ReportSource source, ReportsFolder folder, ParseResult parsed) => parsed.GetValue(_without) ? source : source with
    {
        Cache = LibraryCache.OfUser(folder.Path, SiteParts.Templates(folder.Templates)),
    };
}
