using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.LanguageServer.Folders;

/// <summary>The folders of reports that files are open in. Used by one thread.</summary>
/// <param name="fixedFolder">The full path of the folder that every file below it belongs to, whatever lies between; null where none is named.</param>
/// <param name="documents">What is open.</param>
/// <param name="catalog">The forms that reports can be written in.</param>
/// <param name="templates">Where the forms of every folder lie; null for where each says itself.</param>
internal sealed class FolderSet(string? fixedFolder, DocumentStore documents, FormCatalog catalog, TemplatesPlace? templates)
{
    private const string Extension = ".yaml";

    private readonly Dictionary<string, ReportFolder> _folders = new(StringComparer.Ordinal);

    /// <summary>The folders, in order.</summary>
    public IEnumerable<ReportFolder> All => _folders.Values.OrderBy(folder => folder.Path, StringComparer.Ordinal);

    /// <summary>The folder that a file belongs to; null for one that belongs to none, or is no data file.</summary>
    public ReportFolder? Find(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && Above(path) is { } folder ? Open(folder) : null;

    /// <summary>The folder at a path.</summary>
    public ReportFolder Open(string path)
    {
        if (!_folders.TryGetValue(path, out var folder))
        {
            _folders.Add(path, folder = new ReportFolder(path, documents, catalog, templates));
        }

        return folder;
    }

    /// <summary>The folder of reports that a form belongs to, open or beside the folder of forms; null where there is none.</summary>
    /// <param name="path">The full path of the form.</param>
    public ReportFolder? AroundForm(string path)
    {
        if (All.FirstOrDefault(folder => folder.IsForm(path)) is { } known)
        {
            return known;
        }

        // templates/FAMILY/FILE: reports lie beside templates.
        var around = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(path)));
        var beside = around is null ? null : Directory.EnumerateDirectories(around).Order(StringComparer.Ordinal)
            .FirstOrDefault(folder => ReportSource.FolderAbove(folder) == folder);
        return beside is not null && Open(beside) is var opened && opened.IsForm(path) ? opened : null;
    }

    /// <summary>The folders that have no register any more; they are forgotten.</summary>
    public IEnumerable<ReportFolder> Abandoned()
    {
        foreach (var folder in All.Where(folder => folder.Path != fixedFolder && ReportSource.FolderAbove(folder.Path) != folder.Path).ToList())
        {
            _folders.Remove(folder.Path);
            yield return folder;
        }
    }

    /// <summary>Whether a path lies in a folder, or the folder in it.</summary>
    public static bool Concerns(ReportFolder folder, string path) =>
        folder.NameOf(path) is not null || path == folder.Path || Lies(folder.Path, path) || folder.IsForm(path);

    private string? Above(string path) => fixedFolder is not null && Lies(path, fixedFolder) ? fixedFolder : ReportSource.FolderAbove(path);

    private static bool Lies(string path, string folder) =>
        path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
