using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the row headings of a block.</summary>
internal sealed class RowHeadingReader(TemplateContext context) : AxisReader(context)
{
    private const string Line = "line";

    protected override string ChildrenKey => "rows";

    protected override FormLevel Level => FormLevel.Row;

    protected override bool NeedsId(PropertyReader properties, bool isGroup) => RepeatOf(properties) switch
    {
        null => !isGroup,
        Line => true,
        _ => false,
    };

    protected override bool NeedsLabel(PropertyReader properties) => RepeatOf(properties) is null;

    protected override AxisSyntax ReadOwn(PropertyReader properties, AxisSyntax heading)
    {
        var each = properties.Matching("each", properties.Text("each"), value => value is FormExtent.AnyComponent or Line, Wording.Repeat);
        foreach (var key in each is null ? ["presence"] : new[] { "label", "sum", "formula", "over" })
        {
            properties.Refuse(key, each is null ? Wording.SingleRow : Wording.RepeatedRow);
        }

        if (each == FormExtent.AnyComponent)
        {
            properties.Refuse("id", Wording.RepeatedRow);
        }

        var presence = properties.Matching("presence", properties.Text("presence"), value => value is "required" or "optional", Wording.Need);
        var over = properties.Matching("over", properties.Text("over"), value => value == FormExtent.AnyComponent, Wording.Component);
        return heading with
        {
            Id = each == FormExtent.AnyComponent ? FormExtent.AnyComponent : heading.Id,
            Repeat = each switch { FormExtent.AnyComponent => RowRepeat.Component, Line => RowRepeat.Line, _ => RowRepeat.None },
            IsOptional = presence == "optional",
            IsOverall = over is not null,
            Columns = properties.Node("columns") is { } columns ? [.. properties.SomeItems("columns", columns).OfType<YamlScalar>()] : null,
        };
    }

    private static string? RepeatOf(PropertyReader properties) => (properties.Node("each") as YamlScalar)?.Value;
}
