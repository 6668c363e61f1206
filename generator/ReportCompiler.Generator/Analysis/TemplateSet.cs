using Microsoft.CodeAnalysis;
using ReportCompiler.Generator.Pipeline;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Generator.Analysis;

/// <summary>The templates that reports are checked against.</summary>
/// <param name="Catalog">The forms that have no errors.</param>
/// <param name="IsIncomplete">Whether a template has errors, so that there are forms which the catalogue does not know.</param>
/// <param name="Compiler">Compiles what regions add to them.</param>
/// <param name="Extensions">What regions add to them.</param>
internal sealed record TemplateSet(
    FormCatalog Catalog, bool IsIncomplete, ExtensionCompiler Compiler, IReadOnlyList<ExtensionCompilation> Extensions)
{
    /// <summary>Compiles the templates of a project.</summary>
    public static TemplateSet Compile(ProjectFiles files, CancellationToken cancellation)
    {
        var sources = Read(files, FileKind.Template, cancellation);
        var models = sources.ConvertAll(source => source is null ? null : TemplateCompiler.Compile(source.File, source.Text).Model);
        var extensions = Read(files, FileKind.Extension, cancellation).OfType<TemplateSource>().ToList();
        var compiler = new ExtensionCompiler(extensions.Count == 0 ? [] : sources.OfType<TemplateSource>());
        return new TemplateSet(
            new FormCatalog(models.OfType<TemplateModel>().Select(model => new TemplateEngine(model))),
            models.Contains(null),
            compiler,
            extensions.ConvertAll(extension => compiler.Compile(extension.File, extension.Text)));
    }

    private static List<TemplateSource?> Read(ProjectFiles files, FileKind kind, CancellationToken cancellation)
    {
        var sources = new List<TemplateSource?>();
        foreach (var (name, file) in files.Of(kind))
        {
            cancellation.ThrowIfCancellationRequested();
            sources.Add(file.GetText(cancellation) is { } text ? new TemplateSource(name, text.ToString()) : null);
        }

        return sources;
    }
}
