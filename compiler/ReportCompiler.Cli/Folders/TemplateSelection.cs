using ReportCompiler.Publishing.Templates;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Cli.Folders;

/// <summary>What a check of templates reports on: a folder of templates, and the paths in it that were asked for.</summary>
internal sealed class TemplateSelection
{
    private readonly List<string> _names = [];

    private TemplateSelection(ReportsFolder folder) => Folder = folder;

    /// <summary>The folder of templates.</summary>
    public ReportsFolder Folder { get; }

    /// <summary>What is wrong with the request; null where nothing is.</summary>
    public LocalizedText? Problem { get; private set; }

    /// <summary>Understands a request; null where no path leads to templates, so that reports are meant.</summary>
    /// <param name="paths">The paths.</param>
    public static TemplateSelection? Create(IReadOnlyList<string> paths)
    {
        var found = paths.Select(path => (Name: path, Path: Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))))
            .Where(path => File.Exists(path.Path) || Directory.Exists(path.Path))
            .Select(path => (path.Name, path.Path, Folder: ReportsFolder.Above(path.Path) is null ? TemplateFolder.Above(path.Path) : null))
            .ToList();
        if (found.Find(path => path.Folder is not null).Folder is not { } folder)
        {
            return null;
        }

        var selection = new TemplateSelection(ReportsFolder.At(folder));
        selection._names.AddRange(found.Select(path => ReportsFolder.Shorten(path.Path)));
        if (found.Count < paths.Count || found.Exists(path => path.Folder != folder))
        {
            var other = paths.First(path => !found.Exists(candidate => candidate.Name == path && candidate.Folder == folder));
            selection.Problem = Words.Say(
                "template-selection.outside",
                $"'{other}' is not in the folder of templates '{selection.Folder.Name}'; check other files on their own.",
                $"“{other}”不在模板目录“{selection.Folder.Name}”中；请另行检查其他文件。");
        }

        return selection;
    }

    /// <summary>Whether a file, as messages name it, was asked for.</summary>
    public bool Contains(string file) =>
        _names.Exists(name => name == "." || file == name || file.StartsWith(name + "/", StringComparison.Ordinal));
}
