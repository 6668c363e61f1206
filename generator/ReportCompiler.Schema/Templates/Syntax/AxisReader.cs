using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the headings of one axis of a block.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="childrenKey"><c>rows</c> or <c>columns</c>: the property that nests headings.</param>
internal sealed class AxisReader(TemplateContext context, string childrenKey)
{
    /// <summary>Reads the headings.</summary>
    public IReadOnlyList<AxisSyntax> Read(IReadOnlyList<YamlNode> items) => Read(items, new Ids(context));

    // Groups without an id add nothing to a path, so that their headings share the ids of the place around them.
    private List<AxisSyntax> Read(IReadOnlyList<YamlNode> items, Ids ids)
    {
        var headings = new List<AxisSyntax>();
        foreach (var item in items)
        {
            if (ReadHeading(item, ids) is { } heading)
            {
                headings.Add(heading);
            }
        }

        return headings;
    }

    private AxisSyntax? ReadHeading(YamlNode item, Ids ids)
    {
        var properties = PropertyReader.Open(context, item, Wording.Heading, "id", "label", "cells", "sum", childrenKey);
        if (properties is null)
        {
            return null;
        }

        var childrenNode = properties.Node(childrenKey);
        var idNode = childrenNode is null ? properties.RequiredText("id") : properties.Text("id");
        var id = properties.Matching("id", idNode, Ids.IsPartId, Wording.Id);
        ids.Take(id is null ? null : idNode);
        var label = properties.RequiredText("label")?.Value ?? string.Empty;
        var children = properties.SomeItems(childrenKey, childrenNode);
        if (childrenNode is not null)
        {
            properties.Refuse("sum", Wording.HeadingOverOthers);
        }

        return new AxisSyntax(
            id,
            label,
            properties.Text("cells"),
            properties.Node("sum"),
            Read(children, id is null ? ids : new Ids(context)),
            item.Span);
    }
}
