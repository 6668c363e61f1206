using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Building;

/// <summary>Finds rows that are repeated inside what is repeated likewise: lines within lines, components within components.</summary>
internal static class NestingCheck
{
    public static void Check(TemplateContext context, IReadOnlyList<SectionSyntax> sections)
    {
        foreach (var heading in sections.SelectMany(section => section.Blocks).SelectMany(block => block.Rows))
        {
            Check(context, heading, []);
        }
    }

    private static void Check(TemplateContext context, AxisSyntax heading, IReadOnlyList<RowRepeat> around)
    {
        if (heading.Repeat != RowRepeat.None && around.Contains(heading.Repeat))
        {
            context.Report(TemplateDiagnostics.RepeatedTwice, heading.Span, heading.Repeat == RowRepeat.Line ? "line" : FormExtent.AnyComponent);
        }

        foreach (var child in heading.Children)
        {
            Check(context, child, [.. around, heading.Repeat]);
        }
    }
}
