using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Reads the known faults of a program that makes documents.</summary>
/// <param name="context">Where findings go.</param>
internal sealed class MapQuirkReader(MapContext context)
{
    private const string Derive = "derive";
    private const string Warn = "warn";

    /// <summary>Reads them.</summary>
    public IReadOnlyList<MapQuirk> Read(IReadOnlyList<DocumentNode> nodes) => [.. nodes.Select(Read).OfType<MapQuirk>()];

    private MapQuirk? Read(DocumentNode node)
    {
        if (MapProperties.Open(context, node, MapWords.Quirk, "element", "producer", "section", "filed", "reads", "do") is not { } quirk)
        {
            return null;
        }

        var element = quirk.RequiredName("element");
        var remedy = quirk.RequiredNode("do") is null ? null : quirk.Matching("do", value => value is Derive or Warn, MapWords.Remedies);
        var section = remedy == Derive ? quirk.RequiredText("section") : null;
        var filed = quirk.Text("filed");
        if (remedy == Warn && filed is null)
        {
            quirk.RequiredNode("filed");
        }

        return element is null || remedy is null || (section is null && filed is null) ? null : new MapQuirk(node.Span, element, quirk.Text("producer"))
        {
            RepeatsLastIn = section,
            Filed = remedy == Warn ? filed : null,
            Reads = quirk.Text("reads"),
        };
    }
}
