using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What binding the rules of a template needs beside the form: where findings go, and how units convert.</summary>
internal sealed class BindingContext(TemplateContext template)
{
    /// <summary>Names of cells that only another version of the form can have.</summary>
    public List<ForeignName> ForeignNames { get; } = [];

    /// <summary>How many of a smaller unit make one of a larger, by the two.</summary>
    public IReadOnlyDictionary<(string Larger, string Smaller), decimal> Conversions { get; init; } = new Dictionary<(string, string), decimal>();

    /// <summary>Where the texts that name cells are kept, with what names mean there; null where nobody asks.</summary>
    public List<(ScalarText Text, NameScope Scope)>? Notes { get; init; }

    /// <summary>Keeps a text that names cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">What names mean in it.</param>
    public void Note(ScalarText text, NameScope scope) => Notes?.Add((text, scope));

    public void Report(DiagnosticDefinition definition, SourceSpan span, params object[] operands) => template.Report(definition, span, operands);
}
