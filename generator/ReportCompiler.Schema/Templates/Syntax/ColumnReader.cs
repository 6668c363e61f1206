using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the column headings of a block.</summary>
internal sealed class ColumnReader(TemplateContext context) : AxisReader(context)
{
    /// <summary>The words for what the row over all components is of a column.</summary>
    public static readonly IReadOnlyDictionary<string, Aggregate> Aggregates = new Dictionary<string, Aggregate>(StringComparer.Ordinal)
    {
        ["own"] = Aggregate.Own,
        ["sum"] = Aggregate.Sum,
        ["min"] = Aggregate.Minimum,
        ["max"] = Aggregate.Maximum,
    };

    protected override string ChildrenKey => "columns";

    protected override FormLevel Level => FormLevel.Column;

    /// <summary>Reads what the row over all components is of the columns.</summary>
    public static Aggregate? ReadOverall(PropertyReader properties) =>
        properties.Matching("overall", properties.Text("overall"), Aggregates.ContainsKey, Wording.Overall) is { } word ? Aggregates[word] : null;

    protected override bool NeedsId(PropertyReader properties, bool isGroup) => !isGroup && properties.Node("heading") is null;

    protected override AxisSyntax ReadOwn(PropertyReader properties, AxisSyntax heading)
    {
        var holds = properties.Matching("heading", properties.Text("heading"), value => value == FormExtent.AnyComponent, Wording.Component);
        foreach (var key in holds is null ? [] : new[] { "id", "cells", "sum", "formula", "overall", ChildrenKey })
        {
            properties.Refuse(key, Wording.ColumnOfHeadings);
        }

        return heading with { Overall = ReadOverall(properties), HoldsHeadings = holds is not null };
    }
}
