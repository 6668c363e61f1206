using System.Xml.Linq;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Reads the earlier versions of a format.</summary>
/// <param name="context">Where findings go.</param>
internal sealed class EarlierFormatReader(MapContext context)
{
    /// <summary>Reads them.</summary>
    public IReadOnlyList<EarlierFormat> Read(IReadOnlyList<DocumentNode> nodes) => [.. nodes.Select(Read).OfType<EarlierFormat>()];

    private EarlierFormat? Read(DocumentNode node)
    {
        if (MapProperties.Open(context, node, MapWords.Earlier, "namespaces", "names") is not { } format)
        {
            return null;
        }

        var namespaces = new Dictionary<XNamespace, XNamespace>();
        foreach (var (key, address) in format.Pairs("namespaces", format.RequiredNode("namespaces")))
        {
            if (context.NamespaceOf(key.Span, key.Value) is { } current && address.Trim().Length > 0)
            {
                namespaces[address.Trim()] = current;
            }
        }

        var names = new Dictionary<XName, XName>();
        foreach (var (key, today) in format.Pairs("names", format.Node("names")))
        {
            if (context.NameOf(key.Span, key.Value) is { } old && context.NameOf(key.Span, today) is { } name)
            {
                names[old] = name;
            }
        }

        return new EarlierFormat(namespaces, names);
    }
}
