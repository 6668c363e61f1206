using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.JsonSchemas;

/// <summary>A folder of the schemas of all forms, of what regions add to them, and of the files beside reports.</summary>
public sealed class SchemaFolder
{
    private readonly string _path;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly bool _isWhole;

    /// <summary>Plans a folder.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="catalog">The forms.</param>
    /// <param name="language">The one language that forms are explained in; null for each.</param>
    public SchemaFolder(string path, FormCatalog catalog, Language? language)
    {
        _path = path;
        _isWhole = language is null;
        _files[FolderSchemas.AgenciesName] = FolderSchemas.WriteAgencies();
        _files[FolderSchemas.SiteName] = FolderSchemas.WriteSite();
        _files[ExtensionSchema.Name] = ExtensionSchema.Write();
        foreach (var engine in catalog.Engines.Concat(catalog.Extended))
        {
            foreach (var each in language is { } one ? [one] : (Language[])[Language.Chinese, Language.English])
            {
                _files[ReportSchema.NameOf(engine.Form, each)] = ReportSchema.Write(engine, each);
            }
        }
    }

    /// <summary>The names of its files, in order.</summary>
    public IReadOnlyCollection<string> Names => _files.Keys;

    /// <summary>Writes the files that are not there as they should be.</summary>
    /// <exception cref="IOException">One cannot be written; it is then as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be written; it is then as it was.</exception>
    public void Write()
    {
        foreach (var (name, text) in _files.Where(file => !IsFresh(file.Key, file.Value)))
        {
            AtomicFile.Create(Path.Combine(_path, name), text, replaces: true);
        }
    }

    /// <summary>The files that are not there, differ, or belong to no form any more, in order.</summary>
    public IReadOnlyList<string> Outdated() =>
        [.. _files.Where(file => !IsFresh(file.Key, file.Value)).Select(file => file.Key).Concat(_isWhole ? LeftOver() : []).Order(StringComparer.Ordinal)];

    // Schemas of other things may lie beside those of forms.
    private IEnumerable<string> LeftOver() => Directory.Exists(_path)
        ? Directory.EnumerateFiles(_path, "*-*.??.json").Select(file => Path.GetFileName(file)).Where(name => !_files.ContainsKey(name))
        : [];

    private bool IsFresh(string name, string text)
    {
        var path = Path.Combine(_path, name);
        return File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text;
    }
}
