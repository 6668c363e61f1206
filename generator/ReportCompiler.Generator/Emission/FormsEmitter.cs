using ReportCompiler.Schema.Text;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the list of all forms of a project.</summary>
internal static class FormsEmitter
{
    /// <summary>The type that lists the forms.</summary>
    public const string TypeName = "Forms";

    /// <summary>Writes the file.</summary>
    /// <param name="rootNamespace">The namespace of the project.</param>
    /// <param name="forms">The namespaces of the forms, ordered by family and version.</param>
    public static GeneratedSource Emit(string rootNamespace, EquatableArray<string> forms)
    {
        var source = FileFrame.Begin(
            rootNamespace,
            "// The forms of this project, generated from their templates.",
            "global::System.Collections.Generic",
            Namespaces.Engines,
            Namespaces.Members);
        source.Summary("The forms that this project has templates for.");
        source.Line(FileFrame.GeneratedCode);
        using (source.Block($"public static class {TypeName}"))
        {
            source.Summary("The forms, ordered by family and version.");
            using (source.Block("public static IReadOnlyList<GeneratedForm> All { get; } = new GeneratedForm[]", "};"))
            {
                source.List(forms.Select(form => $"global::{form}.ReportForm.Instance").ToList(), end: ",");
            }

            source.Gap();
            source.Summary("The forms by family and year.");
            source.Line("public static FormCatalog Catalog { get; } = new(All);");
        }

        return new GeneratedSource($"{TypeName}.g.cs", source.ToString());
    }
}
