using System.Reflection;
using System.Runtime.Loader;
using ReportCompiler.Model.PageMembers;
using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>Generated code at work: compiled in memory and loaded.</summary>
internal sealed class CompiledForms
{
    private readonly Assembly _assembly;

    private CompiledForms(Assembly assembly) => _assembly = assembly;

    /// <summary>The forms, as the generated list has them.</summary>
    public IReadOnlyList<GeneratedForm> All =>
        (IReadOnlyList<GeneratedForm>)_assembly.GetType("Sample.Forms", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;

    /// <summary>The forms by family and year.</summary>
    public FormCatalog Catalog =>
        (FormCatalog)_assembly.GetType("Sample.Forms", throwOnError: true)!.GetProperty("Catalog")!.GetValue(null)!;

    /// <summary>The form in a namespace below that of the project.</summary>
    public GeneratedForm In(string space) =>
        (GeneratedForm)_assembly.GetType($"Sample.{space}.ReportForm", throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;

    /// <summary>Generates, compiles and loads the forms of a project.</summary>
    public static CompiledForms Load(InMemoryProject project)
    {
        var compilation = GeneratorRun.Of(project).Compilation;
        compilation.AssertNoComplaint();
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;

        // Runtime and Schema are those of the tests, so that what is generated meets the same types.
        return new CompiledForms(new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image));
    }
}
