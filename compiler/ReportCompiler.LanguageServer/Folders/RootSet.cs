using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Folders;

/// <summary>The folders that are open in the client. Used by one thread.</summary>
internal sealed class RootSet
{
    private readonly List<string> _paths = [];

    /// <summary>Their full paths, in the order of the client.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Takes those that the client begins with.</summary>
    public void Begin(InitializeParams parameters) =>
        Add(parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? (parameters.RootUri is { } root ? [root] : []));

    /// <summary>Takes a change.</summary>
    public void Change(FoldersEvent change)
    {
        foreach (var path in change.Removed.Select(folder => FileUri.PathOf(folder.Uri)).OfType<string>())
        {
            _paths.Remove(path);
        }

        Add(change.Added.Select(folder => folder.Uri));
    }

    private void Add(IEnumerable<string> uris) => _paths.AddRange(uris.Select(FileUri.PathOf).OfType<string>().Where(path => !_paths.Contains(path)));
}
