using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>Compiles a template: YAML to form and rules, every name resolved, every unit checked.</summary>
public static class TemplateCompiler
{
    /// <summary>Compiles a template. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static TemplateCompilation Compile(string file, string text) => Compile(file, text, null, out _, out _);

    /// <summary>Compiles a template, and keeps what names mean in it.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="notes">Where the texts that name cells are kept; null for nowhere.</param>
    /// <param name="builder">What the form was built by; null where its parts cannot be read.</param>
    /// <param name="syntax">The template as declared; null where it cannot be read.</param>
    internal static TemplateCompilation Compile(
        string file, string text, List<(ScalarText Text, NameScope Scope)>? notes, out ModelBuilder? builder, out TemplateSyntax? syntax)
    {
        var context = new TemplateContext(file);
        (var header, syntax) = TemplateReader.Read(context, text);
        builder = null;
        BindingContext? binding = null;
        TemplateModel? model = null;

        // Names can only be resolved in a form that is whole: until it is, its own mistakes come first.
        if (syntax is not null && !context.HasErrors)
        {
            binding = new BindingContext(context) { Conversions = syntax.Conversions, Notes = notes };
            builder = new ModelBuilder(context, binding, syntax);
            model = builder.Build();
        }

        context.Findings.Sort(FindingOrder.Instance);
        return new TemplateCompilation(
            file, model, context.Findings, header?.VersionSpan ?? SourceSpan.FileStart, binding?.ForeignNames ?? []) { RulePlaces = context.RulePlaces };
    }
}
