using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Reading;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;

namespace ReportCompiler.Generator.Analysis;

/// <summary>The templates of a project, compiled.</summary>
/// <param name="Compilations">The templates, ordered by file.</param>
/// <param name="Findings">What is wrong with them, alone and together, by file.</param>
/// <param name="Catalog">The forms that have no errors.</param>
internal sealed record TemplateSet(
    IReadOnlyList<TemplateCompilation> Compilations,
    ILookup<string, Finding> Findings,
    FormCatalog Catalog)
{
    /// <summary>Whether a template has errors, so that there are forms which the catalogue does not know.</summary>
    public bool IsIncomplete => Compilations.Any(template => template.Model is null);

    /// <summary>Compiles the templates of a project.</summary>
    public static TemplateSet Compile(ProjectFiles files, CancellationToken cancellation)
    {
        var compilations = new List<TemplateCompilation>();
        foreach (var (name, file) in files.Of(FileKind.Template))
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.GetText(cancellation) is { } text)
            {
                compilations.Add(TemplateCompiler.Compile(name, text.ToString()));
            }
        }

        var findings = compilations.SelectMany(template => template.Findings).Concat(TemplateSetChecks.Check(compilations));
        var engines = compilations.Select(template => template.Model).OfType<TemplateModel>().Select(model => new TemplateEngine(model));
        return new TemplateSet(compilations, findings.ToLookup(finding => finding.File, StringComparer.Ordinal), new FormCatalog(engines));
    }
}
