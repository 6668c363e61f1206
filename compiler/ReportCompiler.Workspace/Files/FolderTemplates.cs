using System.Text;

namespace ReportCompiler.Workspace.Files;

/// <summary>
/// Page templates and the files that belong to them as they lie in a folder, laid out as in <c>templates/</c>; what the folder lacks comes
/// from another source. Each text is read when it is asked for.
/// </summary>
public sealed class FolderTemplates : ITemplateSource
{
    private static readonly string[] Endings = [".scriban", ".css", ".js", "/overview.yaml", ".exchange.yaml"];

    private readonly Dictionary<string, string> _paths;
    private readonly ITemplateSource _others;

    /// <summary>Looks through a folder; links are not followed, hidden folders and build output are passed over.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="others">Where the rest comes from.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public FolderTemplates(string folder, ITemplateSource others)
    {
        _others = others;
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        _paths = Directory.EnumerateFiles(folder, "*", options)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => !file.Name.StartsWith("bin/", StringComparison.Ordinal) && !file.Name.StartsWith("obj/", StringComparison.Ordinal))
            .Where(file => Endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal)))
            .ToDictionary(file => file.Name, file => file.Path, StringComparer.Ordinal);
        Names = [.. _paths.Keys.Union(others.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public string Read(string name) => _paths.TryGetValue(name, out var path)
        ? File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n")
        : _others.Read(name);
}
