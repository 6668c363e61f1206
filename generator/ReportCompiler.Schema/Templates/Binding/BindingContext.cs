using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What binding the rules of a template needs beside the form: where findings go, and the form's language.</summary>
internal sealed class BindingContext(TemplateContext template, string language)
{
    /// <summary>Names of cells that only another version of the form can have.</summary>
    public List<ForeignName> ForeignNames { get; } = [];

    /// <summary>How many of a smaller unit make one of a larger, by the two.</summary>
    public IReadOnlyDictionary<(string Larger, string Smaller), decimal> Conversions { get; init; } = new Dictionary<(string, string), decimal>();

    public void Report(DiagnosticDefinition definition, SourceSpan span, params object[] operands) => template.Report(definition, span, operands);

    /// <summary>A cell in the form's words, those of other reports marked as such.</summary>
    public string Words(string words, CellSource source)
    {
        var spoken = Language.Find(language) ?? Language.English;
        return source switch
        {
            CellSource.Previous => CellSourceWords.Previous(words).In(spoken),
            CellSource.Members => CellSourceWords.Members(words).In(spoken),
            _ => words,
        };
    }
}
