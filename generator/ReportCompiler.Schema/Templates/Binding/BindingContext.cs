using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What binding the rules of a template needs beside the form: where findings go, and how units convert.</summary>
internal sealed class BindingContext(TemplateContext template)
{
    /// <summary>Names of cells that only another version of the form can have.</summary>
    public List<ForeignName> ForeignNames { get; } = [];

    /// <summary>How many of a smaller unit make one of a larger, by the two.</summary>
    public IReadOnlyDictionary<(string Larger, string Smaller), decimal> Conversions { get; init; } = new Dictionary<(string, string), decimal>();

    public void Report(DiagnosticDefinition definition, SourceSpan span, params object[] operands) => template.Report(definition, span, operands);
}
