using ReportCompiler.Generator.Tests.Driving;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Testing;

namespace ReportCompiler.Generator.Tests.Equivalence;

/// <summary>
/// Each diagnostic about data has a fixture that triggers it; the interpreter is held to what it says there, at its place, by
/// the tests of the schema. Here generated code is held to the interpreter.
/// </summary>
public class FixturesAgreeTests
{
    private static readonly string Folder = Path.Combine(RepositoryTree.Root, "tests", "fixtures", "diagnostics");

    private static readonly IReadOnlyDictionary<string, string> Sound = FilesOf("sound");

    private static readonly Lazy<Engines> SoundEngines = new(() => Engines.Of(ProjectOf(Sound)));

    // What a region adds has tests of its own.
    public static TheoryData<string> Fixtures { get; } = new(Directory.EnumerateDirectories(Folder)
        .Select(folder => Path.GetFileName(folder)!)
        .Where(name => name.StartsWith("RC2", StringComparison.Ordinal) || name.StartsWith("RC3", StringComparison.Ordinal))
        .Where(name => !FilesOf(name).Keys.Any(file => file.EndsWith(FormExtension.Ending, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void GeneratedCodeFindsTheSame(string name)
    {
        var files = Sound.ToDictionary();
        foreach (var (file, text) in FilesOf(name))
        {
            files[file] = text;
        }

        var templates = files.Where(IsTemplate).ToDictionary();
        if (templates.Any(template => !CompilesWithoutError(template.Key, template.Value)))
        {
            Assert.StartsWith("RC2", name, StringComparison.Ordinal);
            return;
        }

        var engines = templates.SequenceEqual(Sound.Where(IsTemplate)) ? SoundEngines.Value : Engines.Of(ProjectOf(templates));
        var reports = files.Where(file => file.Key.Contains('/', StringComparison.Ordinal)).Select(file => ProjectFile.Report(file.Key, file.Value)).ToList();
        var interpreted = CheckTranscript.Of(engines.Interpreted, files["agencies.yaml"], reports);

        Assert.Equal(interpreted, CheckTranscript.Of(engines.Generated.Catalog, files["agencies.yaml"], reports));
        Assert.Contains($" {name} ", interpreted, StringComparison.Ordinal);
    }

    private static bool IsTemplate(KeyValuePair<string, string> file) => file.Key.EndsWith("template.yaml", StringComparison.Ordinal);

    // A fixture of unreadable YAML may be a template: then there is no code to generate, and the generator's tests have it.
    private static bool CompilesWithoutError(string file, string text) => TemplateCompiler.Compile(file, text).Model is not null;

    private static InMemoryProject ProjectOf(IReadOnlyDictionary<string, string> files) =>
        new([.. files.Where(IsTemplate).Select(file => ProjectFile.Template(file.Key, file.Value))]);

    private static SortedDictionary<string, string> FilesOf(string name)
    {
        var folder = Path.Combine(Folder, name);
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);
        return new(files, StringComparer.Ordinal);
    }
}
