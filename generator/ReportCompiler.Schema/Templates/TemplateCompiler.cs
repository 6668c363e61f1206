using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Templates.Binding;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates;

/// <summary>Compiles a template: YAML to form and rules, every name resolved, every unit checked.</summary>
public static class TemplateCompiler
{
    /// <summary>Compiles a template. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static TemplateCompilation Compile(string file, string text)
    {
        var context = new TemplateContext(file);
        var (header, syntax) = TemplateReader.Read(context, text);
        BindingContext? binding = null;
        TemplateModel? model = null;

        // Names can only be resolved in a form that is whole: until it is, its own mistakes come first.
        if (syntax is not null && !context.HasErrors)
        {
            binding = new BindingContext(context) { Conversions = syntax.Conversions };
            model = new ModelBuilder(context, binding, syntax).Build();
        }

        context.Findings.Sort(FindingOrder.Instance);
        return new TemplateCompilation(
            file, model, context.Findings, header?.VersionSpan ?? SourceSpan.FileStart, binding?.ForeignNames ?? []) { RulePlaces = context.RulePlaces };
    }
}
