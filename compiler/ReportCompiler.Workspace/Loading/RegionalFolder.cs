using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>
/// What regions add to the forms: <c>templates/FAMILY/NAME.extension.yaml</c> beside a folder of reports, and what the forms bring along
/// themselves. Of two files with one name, the one beside the reports counts.
/// </summary>
public sealed class RegionalFolder
{
    /// <summary>The name of the folder of templates.</summary>
    public const string FolderName = "templates";

    private readonly List<TemplateSource> _carried = [];
    private readonly List<TemplateSource> _own = [];
    private readonly List<Finding> _unreadable = [];
    private readonly FormCatalog _catalog;

    private RegionalFolder(FormCatalog catalog, string path, string name)
    {
        _catalog = catalog;

        // Without the templates that the forms were made of, nothing can be added to them.
        if (catalog.Sources.Count == 0)
        {
            return;
        }

        foreach (var file in FilesBeside(path, NameBeside(name)))
        {
            if (TextFile.Read(file, _unreadable) is { } text)
            {
                _own.Add(new TemplateSource(file.Name, text));
            }
        }

        _carried.AddRange(catalog.Sources.Where(source => IsExtension(source.File) && !_own.Exists(own => ShortName(own.File) == ShortName(source.File))));
    }

    /// <summary>The texts of the extensions, those beside the reports first.</summary>
    internal IReadOnlyList<TemplateSource> Texts => [.. _own, .. _carried];

    /// <summary>Looks for what regions add.</summary>
    /// <param name="catalog">The forms.</param>
    /// <param name="path">The full path of the folder of reports.</param>
    /// <param name="name">How messages name it.</param>
    internal static RegionalFolder Find(FormCatalog catalog, string path, string name) => new(catalog, path, name);

    /// <summary>The forms that the agencies of a folder of reports fill in; what is wrong with extensions is passed over.</summary>
    /// <param name="catalog">The forms.</param>
    /// <param name="path">The full path of the folder of reports.</param>
    /// <param name="name">How messages name it.</param>
    public static FormCatalog CatalogFor(FormCatalog catalog, string path, string name)
    {
        var folder = Find(catalog, path, name);
        return folder.Texts.Count == 0 ? catalog : folder.Compile(ReportLibrary.ReadRegistry(path, name)).Catalog;
    }

    /// <summary>How messages name the folder of templates beside a folder of reports.</summary>
    /// <param name="name">How they name that.</param>
    public static string NameBeside(string name)
    {
        var cut = name.TrimEnd('/').LastIndexOf('/');
        return name is "." or "" ? "../" + FolderName
            : name.EndsWith("..", StringComparison.Ordinal) ? $"{name}/../{FolderName}"
            : name[..(cut + 1)] + FolderName;
    }

    /// <summary>The full path of the folder of templates beside a folder of reports; null where there is none.</summary>
    /// <param name="path">The full path of that.</param>
    public static string? PathBeside(string path) =>
        Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { } parent && Path.Combine(parent, FolderName) is var folder
            && Directory.Exists(folder) ? folder : null;

    /// <summary>The forms that the agencies of a register fill in, and what is wrong with the extensions.</summary>
    /// <param name="registry">The register.</param>
    internal RegionalCatalog Compile(AgencyRegistry registry)
    {
        if (Texts.Count == 0)
        {
            return new RegionalCatalog(_catalog, _unreadable);
        }

        var compiler = new ExtensionCompiler(_catalog.Sources.Where(source => !IsExtension(source.File)));
        var compilations = Texts.Select(text => compiler.Compile(text.File, text.Text)).ToList();
        var findings = compilations.SelectMany(compilation => compilation.Findings).ToList();
        var catalog = RegionalForms.Of(_catalog, compiler, compilations, registry, findings);

        // What the forms bring along was checked when they were made, and need not concern anybody here.
        return new RegionalCatalog(catalog, [.. _unreadable, .. findings.Where(finding => _own.Exists(own => own.File == finding.File))]);
    }

    private static IEnumerable<SourceFile> FilesBeside(string path, string name)
    {
        if (PathBeside(path) is not { } templates)
        {
            return [];
        }

        var options = new EnumerationOptions
        {
            IgnoreInaccessible = true,
            RecurseSubdirectories = true,
            MaxRecursionDepth = 1,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        };
        return Directory.EnumerateFiles(templates, "*" + FormExtension.Ending, options)
            .Select(file => new SourceFile(file, SourceFolder.Join(name, Path.GetRelativePath(templates, file).Replace(Path.DirectorySeparatorChar, '/'))))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }

    private static bool IsExtension(string file) => file.EndsWith(FormExtension.Ending, StringComparison.Ordinal);

    // The folder of the family, and the file in it.
    private static string ShortName(string file) => string.Join('/', file.Split('/').TakeLast(2));
}
