using System.Globalization;
using System.Xml.Linq;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Reads a map file and holds it to its form.</summary>
public sealed class ExchangeMapReader
{
    private const int MaxDecimals = 10;

    private static readonly string[] Contents = ["published", "year", "agency", "organizations"];

    private readonly MapContext _context;
    private readonly FormCatalog _catalog;

    private ExchangeMapReader(string file, FormCatalog catalog)
    {
        _context = new MapContext(file);
        _catalog = catalog;
    }

    /// <summary>Reads the maps of a file, one for each version of the form that it names. Never throws, whatever the text holds.</summary>
    /// <param name="file">The file as messages name it, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">The forms that there are.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>The maps; none where one has an error.</returns>
    public static IReadOnlyList<ExchangeMap> Read(string file, string text, FormCatalog catalog, ICollection<Finding> findings)
    {
        var reader = new ExchangeMapReader(file, catalog);
        var root = YamlDocument.Read(file, text, reader._context.Findings);
        var maps = root is null ? [] : reader.ReadMaps(root);
        foreach (var map in maps)
        {
            MapBinding.Check(map, reader._context);
        }

        foreach (var finding in reader._context.Findings.Order(FindingOrder.Instance))
        {
            findings.Add(finding);
        }

        return reader._context.HasErrors ? [] : maps;
    }

    private IReadOnlyList<ExchangeMap> ReadMaps(DocumentNode node)
    {
        var map = MapProperties.Open(
            _context, node, MapWords.Map, "template", "version", "format", "namespaces", "earlier", "root", "attributes", "head", "organizations",
            "references", "footnote", "values", "quirks", "shapes", "sections");
        if (map is null)
        {
            return [];
        }

        var engines = new MapForms(_context, _catalog).Read(map);
        var format = map.RequiredText("format");
        foreach (var (key, address) in map.Pairs("namespaces", map.RequiredNode("namespaces")))
        {
            _context.Declare(key.Span, key.Value, address);
        }

        var root = map.RequiredName("root");
        var sections = ReadSections(map);
        var values =
            (map.Node("values") as DocumentMapping)?.Entries.ToDictionary(entry => entry.Key.Value, entry => ReadValue(entry.Value), StringComparer.Ordinal);
        var quirks = new MapQuirkReader(_context).Read(map.Items("quirks", map.Node("quirks")));
        var read = (
            Attributes: map.Attributes("attributes"), Head: ReadHead(map), Organizations: ReadOrganizations(map), References: ReadReferences(map),
            Footnote: map.Name("footnote"), Earlier: new EarlierFormatReader(_context).Read(map.Items("earlier", map.Node("earlier"))));
        return root is null || format is null ? [] : [.. engines.Select(engine => new ExchangeMap(_context.File, format, engine, root)
        {
            Namespaces = _context.Namespaces,
            Earlier = read.Earlier,
            Attributes = read.Attributes,
            Head = read.Head,
            Organizations = read.Organizations,
            References = read.References,
            Footnote = read.Footnote,
            Values = values ?? new Dictionary<string, ValueParts>(StringComparer.Ordinal),
            Quirks = quirks,
            Sections = sections,
        })];
    }

    private List<HeadItem> ReadHead(MapProperties map)
    {
        var items = new List<HeadItem>();
        foreach (var node in map.Items("head", map.Node("head")))
        {
            if (MapProperties.Open(_context, node, MapWords.HeadItem, "element", "holds", "text", "attributes") is not { } item)
            {
                continue;
            }

            var element = item.RequiredPath("element");
            var content = item.Matching("holds", value => Contents.Contains(value), MapWords.Contents) switch
            {
                "published" => HeadContent.Published,
                "year" => HeadContent.Year,
                "agency" => HeadContent.Agency,
                "organizations" => HeadContent.Organizations,
                _ => HeadContent.Text,
            };
            if (content == HeadContent.Text && item.Node("holds") is null)
            {
                item.RequiredNode("text");
            }

            if (element.Count > 0)
            {
                items.Add(new HeadItem(element, content, item.Text("text") ?? string.Empty, item.Attributes("attributes")));
            }
        }

        // Of whose year a document is decides which form it fills in.
        if (!items.Exists(item => item.Content == HeadContent.Year))
        {
            _context.Report(MapDiagnostics.MissingProperty, map.Node("head")?.Span ?? map.Span, MapWords.Property("head"), "year");
        }

        return items;
    }

    private OrganizationParts? ReadOrganizations(MapProperties map)
    {
        var node = map.Node("organizations");
        if (MapProperties.Open(_context, node, MapWords.Organizations, "prefix", "abbreviation", "name", "component", "level") is not { } parts)
        {
            return null;
        }

        var prefix = parts.RequiredText("prefix");
        XName?[] names = [parts.RequiredName("abbreviation"), parts.RequiredName("name"), parts.RequiredName("component")];
        return prefix is null || names.Any(name => name is null) ? null : new OrganizationParts(prefix, names[0]!, names[1]!, names[2]!)
        {
            Level = parts.Text("level") ?? OrganizationParts.DefaultLevel,
        };
    }

    private ReferenceParts? ReadReferences(MapProperties map)
    {
        if (MapProperties.Open(_context, map.Node("references"), MapWords.References, "id", "ref", "data", "organization") is not { } parts)
        {
            return null;
        }

        XName?[] names = [parts.RequiredName("id"), parts.RequiredName("ref"), parts.RequiredName("data"), parts.RequiredName("organization")];
        return names.Any(name => name is null) ? null : new ReferenceParts(names[0]!, names[1]!, names[2]!, names[3]!);
    }

    private ValueParts ReadValue(DocumentNode node)
    {
        if (MapProperties.Open(_context, node, MapWords.Value, "notApplicable", "ambiguous", "missing", "decimals", "special") is not { } value)
        {
            return ValueParts.Plain;
        }

        var decimals = value.Matching(
            "decimals", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MaxDecimals,
            MapWords.Decimals);
        return new ValueParts(
            value.Text("notApplicable"),
            value.Flag("ambiguous"),
            value.Text("missing"),
            decimals is null ? null : int.Parse(decimals, NumberStyles.None, CultureInfo.InvariantCulture),
            [.. value.Pairs("special", value.Node("special")).Select(pair => (pair.Key.Value, pair.Value))]);
    }

    private List<MapSection> ReadSections(MapProperties map)
    {
        var shapes = (map.Node("shapes") as DocumentMapping)?.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value, StringComparer.Ordinal);
        var items = new MapItemReader(_context, shapes ?? new Dictionary<string, DocumentNode>(StringComparer.Ordinal));
        return [.. map.Items("sections", map.RequiredNode("sections")).Select(node => ReadSection(node, items)).OfType<MapSection>()];
    }

    private MapSection? ReadSection(DocumentNode node, MapItemReader items)
    {
        var section = MapProperties.Open(
            _context, node, MapWords.Section, "section", "element", "lines", "data", "prefix", "holds", "association", "associationHolds", "withoutRows");
        if (section is null)
        {
            return null;
        }

        var id = section.RequiredText("section");
        var element = section.RequiredName("element");
        var data = section.Name("data");
        var association = section.Name("association");
        var prefix = association is null ? section.Text("prefix") : section.RequiredText("prefix");
        if (association is not null && data is null)
        {
            section.RequiredNode("data");
        }

        var holds = items.Read(section.Items("holds", section.Node("holds")), string.Empty);
        var associated =
            section.Items("associationHolds", section.Node("associationHolds")).Select(item => items.ReadCell(item, string.Empty)).OfType<CellItem>();
        return id is null || element is null ? null : new MapSection(SpanOf(section, "section"), id, element)
        {
            Data = data,
            Prefix = prefix ?? string.Empty,
            Lines = section.Text("lines"),
            Items = holds,
            Association = association,
            AssociationItems = [.. associated],
            WithoutRows = association is null ? null : section.Text("withoutRows"),
        };
    }

    private static SourceSpan SpanOf(MapProperties properties, string key) => properties.Node(key)?.Span ?? properties.Span;
}
