using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Reads what elements hold.</summary>
/// <param name="context">Where findings go.</param>
/// <param name="shapes">Lists of items that several elements hold, by name.</param>
internal sealed class MapItemReader(MapContext context, IReadOnlyDictionary<string, DocumentNode> shapes)
{
    /// <summary>Reads a list of items.</summary>
    /// <param name="nodes">The items.</param>
    /// <param name="group">The group of columns that they stand in; empty for none.</param>
    /// <param name="isShape">Whether this is a shape, which holds no other.</param>
    public IReadOnlyList<MapItem> Read(IReadOnlyList<DocumentNode> nodes, string group, bool isShape = false) =>
        [.. nodes.SelectMany(node => Read(node, group, isShape))];

    /// <summary>Reads a cell.</summary>
    public CellItem? ReadCell(DocumentNode node, string group)
    {
        if (MapProperties.Open(context, node, MapWords.CellItem, "cell", "overall", "element", "code", "omit", "appliesWith") is not { } cell)
        {
            return null;
        }

        var column = cell.RequiredText("cell");
        var element = cell.RequiredPath("element");
        return column is null || element.Count == 0
            ? null
            : new CellItem(node.Span, CellPath.Join(group, column), element, cell.Name("code"), cell.Text("omit"), cell.Text("appliesWith"))
            {
                Overall = cell.Text("overall"),
            };
    }

    private IReadOnlyList<MapItem> Read(DocumentNode node, string group, bool isShape)
    {
        if (node is DocumentMapping mapping)
        {
            switch (mapping.Entries.Select(entry => entry.Key.Value).FirstOrDefault(key => key is "cell" or "group" or "items" or "list" or "ranks" or "shape"))
            {
                case "cell":
                    return Just(ReadCell(node, group));
                case "group":
                    return Just(ReadGroup(node, group, isShape));
                case "items":
                    return Just(ReadCoded(node, group));
                case "list":
                    return Just(ReadLines(node, isShape));
                case "ranks":
                    return Just(ReadRanked(node));
                case "shape" when !isShape:
                    return ReadShape(node, group);
                default:
                    break;
            }
        }

        context.Report(MapDiagnostics.InvalidValue, node.Span, MapWords.Item, MapWords.Kinds);
        return [];
    }

    private static IReadOnlyList<MapItem> Just(MapItem? item) => item is null ? [] : [item];

    private GroupItem? ReadGroup(DocumentNode node, string group, bool isShape)
    {
        var properties = MapProperties.Open(context, node, MapWords.GroupItem, "group", "element", "holds")!;
        var element = properties.RequiredPath("element");
        var inner = CellPath.Join(group, properties.Text("group"));
        var items = Read(properties.Items("holds", properties.RequiredNode("holds")), inner, isShape);
        return element.Count == 0 ? null : new GroupItem(node.Span, element, items);
    }

    private CodedItem? ReadCoded(DocumentNode node, string group)
    {
        var properties = MapProperties.Open(context, node, MapWords.CodedItem, "items", "code", "quantity", "omit", "codes")!;
        var element = properties.RequiredName("items");
        var code = properties.RequiredName("code");
        var quantity = properties.RequiredName("quantity");
        var codes = properties.Pairs("codes", properties.RequiredNode("codes")).Select(pair => (CellPath.Join(group, pair.Key.Value), pair.Value));
        return element is null || code is null || quantity is null
            ? null
            : new CodedItem(node.Span, element, code, quantity, properties.Text("omit"), [.. codes]);
    }

    private LinesItem? ReadLines(DocumentNode node, bool isShape)
    {
        var properties = MapProperties.Open(context, node, MapWords.LinesItem, "list", "element", "holds")!;
        var list = properties.RequiredText("list");
        var element = properties.RequiredName("element");
        var items = Read(properties.Items("holds", properties.RequiredNode("holds")), string.Empty, isShape);
        return list is null || element is null ? null : new LinesItem(node.Span, list, element, items);
    }

    private RankedItem? ReadRanked(DocumentNode node)
    {
        var properties = MapProperties.Open(context, node, MapWords.RankedItem, "ranks", "element", "rows")!;
        var columns = properties.Items("ranks", properties.RequiredNode("ranks")).OfType<DocumentText>().Select(text => text.Value);
        var element = properties.RequiredName("element");
        var rows = new List<RankedRow>();
        foreach (var (key, value) in (properties.RequiredNode("rows") as DocumentMapping)?.Entries ?? [])
        {
            var row = MapProperties.Open(context, value, MapWords.RankedRow, "element", "unused");
            if (row?.RequiredName("element") is { } name && row.RequiredText("unused") is { } unused)
            {
                rows.Add(new RankedRow(key.Value, name, unused));
            }
        }

        return element is null ? null : new RankedItem(node.Span, element, [.. columns], rows);
    }

    private IReadOnlyList<MapItem> ReadShape(DocumentNode node, string group)
    {
        var properties = MapProperties.Open(context, node, MapWords.ShapeItem, "shape")!;
        if (properties.RequiredText("shape") is not { } name)
        {
            return [];
        }

        if (!shapes.TryGetValue(name, out var shape))
        {
            context.Report(MapDiagnostics.UnknownName, node.Span, MapWords.ShapeName, name, MapContext.DidYouMean(name, shapes.Keys));
            return [];
        }

        return Read(properties.Items(name, shape), group, isShape: true);
    }
}
