using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Reading;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Model;

namespace ReportCompiler.Generator.Analysis;

/// <summary>The templates that reports are checked against.</summary>
/// <param name="Catalog">The forms that have no errors.</param>
/// <param name="IsIncomplete">Whether a template has errors, so that there are forms which the catalogue does not know.</param>
internal sealed record TemplateSet(FormCatalog Catalog, bool IsIncomplete)
{
    /// <summary>Compiles the templates of a project.</summary>
    public static TemplateSet Compile(ProjectFiles files, CancellationToken cancellation)
    {
        var models = new List<TemplateModel?>();
        foreach (var (name, file) in files.Of(FileKind.Template))
        {
            cancellation.ThrowIfCancellationRequested();
            models.Add(file.GetText(cancellation) is { } text ? TemplateCompiler.Compile(name, text.ToString()).Model : null);
        }

        return new TemplateSet(
            new FormCatalog(models.OfType<TemplateModel>().Select(model => new TemplateEngine(model))),
            models.Contains(null));
    }
}
