using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Workspace.Files;

namespace ReportCompiler.Workspace.Loading;

/// <summary>
/// The forms of a folder of reports: those that a program brings along, those that belong to the reports, mostly beside them in
/// <c>templates/FAMILY/VERSION.template.yaml</c>, and what regions add to either in <c>templates/FAMILY/NAME.extension.yaml</c>. A family
/// that belongs to the reports takes the place of one of the same name; so does an extension of the same name.
/// </summary>
public sealed class FolderForms
{
    /// <summary>What the names of templates end in.</summary>
    public const string Ending = ".template.yaml";

    private readonly List<TemplateSource> _carried = [];
    private readonly List<TemplateSource> _forms = [];
    private readonly List<TemplateSource> _own = [];
    private readonly List<Finding> _unreadable = [];
    private readonly FormCatalog _catalog;
    private readonly IReadOnlyDictionary<string, string> _edited;

    private FolderForms(FormCatalog catalog, TemplatesPlace place, IReadOnlyDictionary<string, string> edited)
    {
        (_catalog, _edited) = (catalog, edited);

        // Without the templates that the forms were made of, nothing can be added to them.
        if (catalog.Sources.Count == 0)
        {
            return;
        }

        Read(place, Ending, _forms);
        Read(place, FormExtension.Ending, _own);
        _carried.AddRange(catalog.Sources.Where(
            source => IsExtension(source.File) && !_own.Exists(own => OwnForms.ShortName(own.File) == OwnForms.ShortName(source.File))));
    }

    /// <summary>The texts of the forms and the extensions, those beside the reports first.</summary>
    internal IReadOnlyList<TemplateSource> Texts => [.. _forms, .. _own, .. _carried];

    /// <summary>Looks for what belongs to a folder of reports.</summary>
    /// <param name="catalog">The forms that a program brings along.</param>
    /// <param name="source">The folder of reports.</param>
    internal static FolderForms Find(FormCatalog catalog, ReportSource source) => new(catalog, source.Templates, source.Edited);

    /// <summary>The forms that the agencies of a folder of reports fill in; what is wrong with forms and extensions is passed over.</summary>
    /// <param name="catalog">The forms that a program brings along.</param>
    /// <param name="source">The folder of reports.</param>
    public static FormCatalog CatalogFor(FormCatalog catalog, ReportSource source)
    {
        var folder = Find(catalog, source);
        return folder.Texts.Count == 0 ? catalog : folder.Compile(ReportLibrary.ReadRegistry(source.Path, source.Name)).Catalog;
    }

    /// <summary>The forms that the agencies of a register fill in, and what is wrong with forms and extensions.</summary>
    /// <param name="registry">The register.</param>
    internal FolderCatalog Compile(AgencyRegistry registry)
    {
        var forms = OwnForms.Compile(_catalog, _forms);
        if (_own.Count + _carried.Count == 0)
        {
            return forms with { Findings = [.. _unreadable, .. forms.Findings] };
        }

        var compiler = new ExtensionCompiler(forms.Catalog.Sources.Where(source => !IsExtension(source.File)));
        IEnumerable<TemplateSource> extensions = [.. _own, .. _carried];
        var compilations = extensions.Select(text => compiler.Compile(text.File, text.Text)).ToList();
        var findings = compilations.SelectMany(compilation => compilation.Findings).ToList();
        var catalog = RegionalForms.Of(forms.Catalog, compiler, compilations, registry, findings);

        // What the forms bring along was checked when they were made, and need not concern anybody here.
        return new FolderCatalog(
            catalog, [.. _unreadable, .. forms.Findings, .. findings.Where(finding => _own.Exists(own => own.File == finding.File))]);
    }

    private void Read(TemplatesPlace place, string ending, List<TemplateSource> texts)
    {
        foreach (var file in FilesIn(place, ending))
        {
            var open = _edited.GetValueOrDefault(file.Name);
            if ((open is null ? TextFile.Read(file, _unreadable) : TextFile.Bound(file, open, _unreadable)) is { } text)
            {
                texts.Add(new TemplateSource(file.Name, text));
            }
        }
    }

    private static IEnumerable<SourceFile> FilesIn(TemplatesPlace place, string ending)
    {
        if (!place.Exists)
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
        return Directory.EnumerateFiles(place.Path, "*" + ending, options)
            .Select(file => (Path: file, Name: Path.GetRelativePath(place.Path, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Select(file => new SourceFile(file.Path, SourceFolder.Join(place.Name, file.Name)))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }

    private static bool IsExtension(string file) => file.EndsWith(FormExtension.Ending, StringComparison.Ordinal);
}
