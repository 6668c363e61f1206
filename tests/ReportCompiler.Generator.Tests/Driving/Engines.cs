using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>The two ways in which a form is put to work, side by side.</summary>
/// <param name="Interpreted">The templates, interpreted.</param>
/// <param name="Generated">The code generated from them.</param>
internal sealed record Engines(FormCatalog Interpreted, CompiledForms Generated)
{
    private static readonly Lazy<Engines> LazyDisclosure = new(() => Of(Samples.DisclosureProject()));
    private static readonly Lazy<Engines> LazyStock = new(() => Of(Samples.StockProject()));

    /// <summary>Both versions of the disclosure form.</summary>
    public static Engines Disclosure => LazyDisclosure.Value;

    /// <summary>The small form.</summary>
    public static Engines Stock => LazyStock.Value;

    /// <summary>The forms of a project.</summary>
    public static Engines Of(InMemoryProject project) => new(
        new FormCatalog(project.Files.Select(file => new TemplateEngine(TemplateCompiler.Compile(file.Path, file.Content).Model!))),
        CompiledForms.Load(project));
}
