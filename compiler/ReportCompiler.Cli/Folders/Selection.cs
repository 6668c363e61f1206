using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Cli.Folders;

/// <summary>What a check reports on: a folder of reports, and the paths in it that were asked for.</summary>
internal sealed class Selection
{
    private readonly List<string> _names = [];

    private Func<string, bool> _isInScope = _ => true;

    private readonly TemplatesPlace _templates;

    private Selection(ReportsFolder folder)
    {
        Folder = folder;
        _templates = folder.Templates;
    }

    /// <summary>The folder of reports.</summary>
    public ReportsFolder Folder { get; }

    /// <summary>What is wrong with the request; null where nothing is.</summary>
    public LocalizedText? Problem { get; private set; }

    /// <summary>Understands a request.</summary>
    /// <param name="reports">The folder of reports, if one was named.</param>
    /// <param name="templates">The folder of templates, if one was named.</param>
    /// <param name="paths">The paths; none for everything.</param>
    public static Selection Create(string? reports, TemplatesPlace? templates, IReadOnlyList<string> paths)
    {
        var first = reports is null && paths.Count > 0 ? ReportsFolder.Above(Path.GetFullPath(paths[0])) : null;
        var selection = new Selection(ReportsFolder.Find(first ?? reports, templates));
        foreach (var path in paths)
        {
            selection.Add(path);
        }

        return selection;
    }

    /// <summary>Whether a file, as messages name it, was asked for: a path, or what all of them hang on, such as the forms beside the reports.</summary>
    public bool Contains(string file) => file == Folder.Name
        || _templates.Holds(file)
        || (_isInScope(file) && (_names.Count == 0 || _names.Exists(name => IsIn(file, name))));

    /// <summary>Leaves of what was asked for only what a scope holds.</summary>
    public void LimitTo(Func<string, bool> isInScope) => _isInScope = isInScope;

    private static bool IsIn(string file, string name) => name == "." || file == name || file.StartsWith(name + "/", StringComparison.Ordinal);

    private void Add(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!File.Exists(full) && !Directory.Exists(full))
        {
            Problem ??= Words.Say("selection.missing", $"'{path}' does not exist.", $"“{path}”不存在。");
        }
        else if (full != Folder.Path && !full.StartsWith(Folder.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            Problem ??= Words.Say(
                "selection.outside",
                $"'{path}' is not in the folder of reports '{Folder.Name}'; name that folder with --reports.",
                $"“{path}”不在报告目录“{Folder.Name}”中；请用 --reports 指定报告目录。");
        }
        else
        {
            _names.Add(ReportsFolder.Shorten(full));
        }
    }
}
