using System.Collections.Immutable;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Model.PageMembers;
using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Differential.Tests.Comparing;

/// <summary>What the generator makes of many templates, compiled together and loaded where it can be unloaded again.</summary>
internal sealed class GeneratedForms : IDisposable
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(GeneratedForm).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(FormEngine).Assembly.Location),
    ];

    private readonly AssemblyLoadContext _context = new("generated", isCollectible: true);

    private GeneratedForms(Stream image)
    {
        // Runtime and Schema are those of the tests, so that what is generated meets the same types.
        var forms = _context.LoadFromStream(image).GetType("Sample.Forms", throwOnError: true)!;
        All = (IReadOnlyList<GeneratedForm>)forms.GetProperty("All")!.GetValue(null)!;
    }

    /// <summary>The forms, as the generated list has them.</summary>
    public IReadOnlyList<GeneratedForm> All { get; }

    /// <summary>Generates, compiles and loads.</summary>
    public static GeneratedForms Of(IEnumerable<(string Path, string Text)> templates)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()],
            [.. templates.Select(template => new TemplateFile(template.Path, template.Text))],
            ParseOptions,
            new TemplateOptions());
        var empty = CSharpCompilation.Create(
            "Sample",
            [],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        driver.RunGeneratorsAndUpdateCompilation(empty, out var compilation, out _);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            throw new BrokenCodeException(
                "The generated code does not compile:\n"
                    + string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        }

        image.Position = 0;
        return new GeneratedForms(image);
    }

    /// <summary>The versions of a family.</summary>
    public FormCatalog CatalogOf(string family) => new(All.Where(form => form.Form.Family == family));

    public void Dispose() => _context.Unload();
}
