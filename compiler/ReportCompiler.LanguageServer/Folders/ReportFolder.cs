using System.Collections.Immutable;
using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.LanguageServer.Folders;

/// <summary>A folder of reports that files are open in. All members may be called by any thread.</summary>
internal sealed class ReportFolder
{
    private readonly Lock _lock = new();
    private readonly DocumentStore _documents;
    private readonly ReportSource _source;
    private readonly LiveLibrary _library;
    private readonly FormCatalog _catalog;
    private FolderView? _view;
    private int _changes = 1;
    private int _seen;

    /// <summary>Takes a folder.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="documents">What is open.</param>
    /// <param name="catalog">The forms that reports can be written in.</param>
    /// <param name="templates">Where its forms lie; null for where it says itself.</param>
    public ReportFolder(string path, DocumentStore documents, FormCatalog catalog, TemplatesPlace? templates)
    {
        Path = path;
        Name = System.IO.Path.GetFileName(path) is { Length: > 0 } name ? name : ".";
        _documents = documents;
        var source = new ReportSource(path, Name, Environment.ProcessorCount);
        _source = templates is null ? source : source with { Templates = templates };
        _catalog = catalog;
        _library = new LiveLibrary(_source, catalog);
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>How messages name the folder.</summary>
    public string Name { get; }

    /// <summary>Notes that a document or a file has changed.</summary>
    public void Change() => Interlocked.Increment(ref _changes);

    /// <summary>The folder as it is now: read and checked where anything has changed.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public FolderView Look(CancellationToken cancellation)
    {
        lock (_lock)
        {
            var changes = Volatile.Read(ref _changes);
            if (_view is null || _seen != changes)
            {
                var open = OpenHere();
                var library = _library.Look(open.ToDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.Ordinal), cancellation);
                _view = new FolderView(library, open);
                _seen = changes;
            }

            return _view;
        }
    }

    /// <summary>The folder as it would be with other texts in some files: read and checked, and forgotten.</summary>
    /// <param name="edited">The texts, by the names of their files in messages.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ReportLibrary Try(IReadOnlyDictionary<string, string> edited, CancellationToken cancellation)
    {
        var texts = OpenHere().ToDictionary(pair => pair.Key, pair => pair.Value.Text, StringComparer.Ordinal);
        foreach (var (name, text) in edited)
        {
            texts[name] = text;
        }

        return new LiveLibrary(_source, _catalog).Look(texts, cancellation);
    }

    /// <summary>How messages name a file of the folder or a form of it; null for another file.</summary>
    public string? NameOfFile(string path) => NameOf(path) ?? (IsForm(path) ? NameOfForm(path, _source.Templates) : null);

    /// <summary>How messages name a file below the folder; null for one that is not.</summary>
    public string? NameOf(string path)
    {
        var prefix = Path.EndsWith(System.IO.Path.DirectorySeparatorChar) ? Path : Path + System.IO.Path.DirectorySeparatorChar;
        return path.StartsWith(prefix, StringComparison.Ordinal) ? Prefix + path[prefix.Length..].Replace(System.IO.Path.DirectorySeparatorChar, '/') : null;
    }

    /// <summary>Whether a file is a form of the folder, or what a region adds to one.</summary>
    public bool IsForm(string path) =>
        (path.EndsWith(FormExtension.Ending, StringComparison.Ordinal) || path.EndsWith(FolderForms.Ending, StringComparison.Ordinal))
        && NameOfForm(path, _source.Templates) is not null;

    // How messages name a form of the folder.
    private static string? NameOfForm(string path, TemplatesPlace place) =>
        path.StartsWith(place.Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? place.Name + path[place.Path.Length..].Replace(System.IO.Path.DirectorySeparatorChar, '/')
            : null;

    /// <summary>The full path of a file that messages name.</summary>
    public string PathOf(string name)
    {
        // What is wrong with forms is told of files beside the folder.
        var templates = _source.Templates;
        return name == Name ? Path
            : templates.Holds(name) ? System.IO.Path.Combine([templates.Path, .. name[(templates.Name.Length + 1)..].Split('/')])
            : System.IO.Path.Combine([Path, .. (name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name).Split('/')]);
    }

    private string Prefix => Name == "." ? string.Empty : Name + "/";

    private ImmutableDictionary<string, TextDocument> OpenHere()
    {
        return _documents.All.Values
            .Select(document => KeyValuePair.Create(NameOfFile(document.Path), document))
            .Where(pair => pair.Key is not null)
            .ToImmutableDictionary(pair => pair.Key!, pair => pair.Value, StringComparer.Ordinal);
    }
}
