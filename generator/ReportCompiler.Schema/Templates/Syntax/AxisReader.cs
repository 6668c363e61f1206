using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Syntax;

/// <summary>Reads the headings of one axis of a block.</summary>
internal abstract class AxisReader(TemplateContext context)
{
    /// <summary>The property that nests headings: <c>rows</c> or <c>columns</c>.</summary>
    protected abstract string ChildrenKey { get; }

    /// <summary>Whose keys a heading has.</summary>
    protected abstract FormLevel Level { get; }

    protected TemplateContext Context => context;

    /// <summary>Reads the headings.</summary>
    public IReadOnlyList<AxisSyntax> Read(IReadOnlyList<YamlNode> items) => Read(items, new Ids(context));

    /// <summary>Whether a heading has an id, and must have one.</summary>
    protected abstract bool NeedsId(PropertyReader properties, bool isGroup);

    /// <summary>Whether a heading is printed, and needs words.</summary>
    protected virtual bool NeedsLabel(PropertyReader properties) => true;

    /// <summary>Reads what only headings of this axis have.</summary>
    protected abstract AxisSyntax ReadOwn(PropertyReader properties, AxisSyntax heading);

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
        var properties = PropertyReader.Open(context, item, Wording.Heading, FormKeys.NamesAt(Level));
        if (properties is null)
        {
            return null;
        }

        var childrenNode = properties.Node(ChildrenKey);
        var idNode = NeedsId(properties, childrenNode is not null) ? properties.RequiredText("id") : properties.Text("id");
        var id = properties.Matching("id", idNode, Ids.IsPartId, Wording.Id);
        ids.Take(id is null ? null : idNode);
        var label = (NeedsLabel(properties) ? properties.RequiredText("label") : properties.Text("label"))?.Value ?? string.Empty;
        var children = properties.SomeItems(ChildrenKey, childrenNode);
        if (childrenNode is not null)
        {
            properties.Refuse("sum", Wording.HeadingOverOthers);
        }

        if (properties.Node("sum") is not null)
        {
            properties.Refuse("formula", Wording.HeadingWithSum);
        }

        return ReadOwn(properties, new AxisSyntax(
            id,
            label,
            properties.Text("cells"),
            properties.Node("sum"),
            Read(children, id is null ? ids : new Ids(context)),
            item.Span)
        {
            IdSpan = idNode?.Span ?? default,
            Formula = properties.Text("formula"),
        });
    }
}
