using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Workspace.Loading;

/// <summary>The rules of forms at work as their templates state them.</summary>
public static class FormRules
{
    /// <summary>The template of a form, compiled; null where it is not at hand.</summary>
    /// <param name="catalog">The forms, with the templates that they were made of.</param>
    /// <param name="engine">The form.</param>
    public static TemplateModel? Of(FormCatalog catalog, FormEngine engine) => engine is TemplateEngine interpreted
        ? interpreted.Model
        : catalog.Sources.Where(source => source.File.EndsWith(FolderForms.Ending, StringComparison.Ordinal))
            .Where(source => source.File.Contains($"/{engine.Form.Family}/", StringComparison.Ordinal))
            .Select(source => TemplateCompiler.Compile(source.File, source.Text).Model).FirstOrDefault(model => model?.Form.Equals(engine.Form) == true);
}
