using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportCompiler.Generator.Tests.Driving;

/// <summary>Compiles with every warning on.</summary>
internal static class StrictCompilation
{
    public static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Model.PageMembers.GeneratedForm).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Schema.Forms.Form).Assembly.Location),
    ];

    /// <summary>A compilation of sources, and of nothing that they do not name.</summary>
    public static CSharpCompilation Of(params string[] sources) => CSharpCompilation.Create(
        "Sample",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{index}.cs")),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The same compilation with severities that the project sets.</summary>
    public static CSharpCompilation WithSeverities(this CSharpCompilation compilation, IReadOnlyDictionary<string, ReportDiagnostic> severities) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severities));

    /// <summary>Fails where the compiler says anything of a compilation, hidden remarks aside.</summary>
    public static void AssertNoComplaint(this Compilation compilation)
    {
        var complaints = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
    }
}
