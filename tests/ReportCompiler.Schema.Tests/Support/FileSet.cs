using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Parsing;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>Templates, a register and reports, as a folder of a repository would hold them, and what is wrong with them.</summary>
internal sealed class FileSet
{
    /// <summary>The report that most tests change in one place.</summary>
    public const string Report = "riverside/2021.yaml";

    /// <summary>The template that most tests change in one place.</summary>
    public const string Template = "1.template.yaml";

    /// <summary>The register.</summary>
    public const string Register = "agencies.yaml";

    private readonly SortedDictionary<string, string> _files;

    private FileSet(SortedDictionary<string, string> files) => _files = files;

    /// <summary>The folder of the fixtures, one for each diagnostic.</summary>
    public static string FixtureFolder => Path.Combine(RepositoryTree.Root, "tests", "fixtures", "diagnostics");

    /// <summary>A small form, a register and two reports, with which nothing is wrong.</summary>
    public static FileSet Sound { get; } = new(ReadFolder("sound"));

    /// <summary>A fixture: the sound files, some of them replaced, some added.</summary>
    public static FileSet Fixture(string name)
    {
        var files = new SortedDictionary<string, string>(Sound._files, StringComparer.Ordinal);
        foreach (var (file, text) in ReadFolder(name))
        {
            files[file] = text;
        }

        return new FileSet(files);
    }

    /// <summary>The text of a file.</summary>
    public string this[string file] => _files[file];

    /// <summary>The names and texts of all files.</summary>
    public string All => string.Concat(_files.Select(file => $"{file.Key}\n{file.Value}\n"));

    /// <summary>Whether there is such a file.</summary>
    public bool Contains(string file) => _files.ContainsKey(file);

    /// <summary>The same files, one of them with other text or added.</summary>
    public FileSet With(string file, string text) => new(new(_files, StringComparer.Ordinal) { [file] = text });

    /// <summary>The same files, in one of them every occurrence of a text replaced; it occurs.</summary>
    public FileSet Replace(string file, string from, string to)
    {
        Assert.Contains(from, _files[file], StringComparison.Ordinal);
        return With(file, _files[file].Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The templates, compiled.</summary>
    public List<TemplateCompilation> Compile() =>
        _files.Where(file => file.Key.EndsWith("template.yaml", StringComparison.Ordinal))
            .Select(file => TemplateCompiler.Compile(file.Key, file.Value))
            .ToList();

    /// <summary>What is wrong with the templates, one by one and together.</summary>
    public List<Finding> TemplateFindings()
    {
        var templates = Compile();
        return
        [
            .. templates.SelectMany(template => template.Findings),
            .. TemplateSetChecks.Check(templates),
            .. Extensions(Compiler()).SelectMany(extension => extension.Findings),
            .. RegionalFindings(),
        ];
    }

    // What the register shows of extensions that are sound each by itself.
    private List<Finding> RegionalFindings()
    {
        var findings = new List<Finding>();
        Catalog(findings);
        return findings;
    }

    /// <summary>The forms that the agencies of the register fill in.</summary>
    /// <param name="findings">Receives what is wrong with extensions in the register.</param>
    public FormCatalog Catalog(ICollection<Finding> findings)
    {
        var catalog = new FormCatalog(Compile().Select(template => template.Model).OfType<TemplateModel>().Select(model => new TemplateEngine(model)));
        var compiler = Compiler();
        return RegionalForms.Of(catalog, compiler, Extensions(compiler), AgencyRegistry.Read(Register, _files[Register]), findings);
    }

    /// <summary>The reports, checked by the rules of the templates, which have no error.</summary>
    public ReportSetResult Check()
    {
        var catalog = Catalog([]);
        var reports = _files.Where(file => file.Key.Contains('/', StringComparison.Ordinal))
            .Select(file => ReportParser.Parse(file.Key, file.Value, catalog));
        return ReportSetChecker.Check(reports, AgencyRegistry.Read(Register, _files[Register]));
    }

    /// <summary>What is wrong: with the templates, or if nothing is, with the register and the reports.</summary>
    public IReadOnlyList<Finding> Findings()
    {
        var findings = TemplateFindings();
        return findings.Count > 0 ? findings : Check().Findings;
    }

    private ExtensionCompiler Compiler() => new(
        _files.Where(file => file.Key.EndsWith("template.yaml", StringComparison.Ordinal)).Select(file => new TemplateSource(file.Key, file.Value)));

    private List<ExtensionCompilation> Extensions(ExtensionCompiler compiler) =>
        [.. _files.Where(file => file.Key.EndsWith(FormExtension.Ending, StringComparison.Ordinal)).Select(file => compiler.Compile(file.Key, file.Value))];

    private static SortedDictionary<string, string> ReadFolder(string name)
    {
        var folder = Path.Combine(FixtureFolder, name);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);
        return new(files, StringComparer.Ordinal);
    }
}
