using System.Xml.Linq;
using ReportCompiler.Schema.Engines;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>How the reports of a form are written in an exchange format.</summary>
public sealed class ExchangeMap
{
    internal ExchangeMap(string file, string format, FormEngine engine, XName root)
    {
        File = file;
        Format = format;
        Engine = engine;
        Root = root;
    }

    /// <summary>The file that declares it, as messages name it.</summary>
    public string File { get; }

    /// <summary>The name of the format: <c>xml</c>.</summary>
    public string Format { get; }

    /// <summary>The form.</summary>
    public FormEngine Engine { get; }

    /// <summary>The root element of a document.</summary>
    public XName Root { get; }

    internal IReadOnlyList<(string Prefix, XNamespace Namespace)> Namespaces { get; init; } = [];

    internal IReadOnlyList<EarlierFormat> Earlier { get; init; } = [];

    internal IReadOnlyList<(XName Name, string Value)> Attributes { get; init; } = [];

    internal IReadOnlyList<HeadItem> Head { get; init; } = [];

    internal OrganizationParts? Organizations { get; init; }

    internal ReferenceParts? References { get; init; }

    internal XName? Footnote { get; init; }

    internal IReadOnlyDictionary<string, ValueParts> Values { get; init; } = new Dictionary<string, ValueParts>(StringComparer.Ordinal);

    internal IReadOnlyList<MapQuirk> Quirks { get; init; } = [];

    internal IReadOnlyList<MapSection> Sections { get; init; } = [];

    /// <summary>How cells of a type are written.</summary>
    /// <param name="type">The name of the type.</param>
    internal ValueParts ValuesOf(string type) => Values.GetValueOrDefault(type, ValueParts.Plain);

    /// <summary>A name as a document writes it.</summary>
    internal string Write(XName name)
    {
        var prefix = Namespaces.Where(pair => pair.Namespace == name.Namespace).Select(pair => pair.Prefix).FirstOrDefault();
        return prefix is null ? name.LocalName : prefix + ":" + name.LocalName;
    }

    /// <summary>A path of names as a map writes it.</summary>
    internal string Write(IReadOnlyList<XName> path) => string.Join('/', path.Select(Write));
}
