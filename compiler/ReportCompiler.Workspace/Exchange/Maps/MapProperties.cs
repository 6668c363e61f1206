using System.Xml.Linq;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Exchange.Maps;

/// <summary>Reads the properties of one mapping of a map; those that do not exist are reported with the nearest that does.</summary>
internal sealed class MapProperties
{
    private readonly MapContext _context;
    private readonly DocumentMapping _mapping;
    private readonly LocalizedText _what;

    private MapProperties(MapContext context, DocumentMapping mapping, LocalizedText what)
    {
        _context = context;
        _mapping = mapping;
        _what = what;
    }

    public SourceSpan Span => _mapping.Span;

    /// <summary>Opens a mapping; null, with a finding, where the node is none.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="node">The node.</param>
    /// <param name="what">What it declares, in words.</param>
    /// <param name="known">The properties that exist; none where the keys are names.</param>
    public static MapProperties? Open(MapContext context, DocumentNode? node, LocalizedText what, params string[] known)
    {
        if (node is not DocumentMapping mapping)
        {
            if (node is not null)
            {
                context.Report(MapDiagnostics.InvalidValue, node.Span, what, MapWords.Mapping);
            }

            return null;
        }

        foreach (var key in mapping.Entries.Select(entry => entry.Key).Where(key => known.Length > 0 && !known.Contains(key.Value)))
        {
            context.Report(MapDiagnostics.UnknownProperty, key.Span, key.Value, what, MapContext.DidYouMean(key.Value, known));
        }

        return new MapProperties(context, mapping, what);
    }

    public DocumentNode? Node(string key) => _mapping.Find(key);

    /// <summary>The value of a property that must be there; reported where it is not.</summary>
    public DocumentNode? RequiredNode(string key)
    {
        var node = Node(key);
        if (node is null or DocumentText { Value.Length: 0 })
        {
            _context.Report(MapDiagnostics.MissingProperty, node?.Span ?? Span, _what, key);
            return null;
        }

        return node;
    }

    public string? Text(string key) => TextOf(key, Node(key))?.Value;

    public string? RequiredText(string key) => TextOf(key, RequiredNode(key))?.Value;

    /// <summary>A text of a certain shape; null, with a finding, where it has another.</summary>
    public string? Matching(string key, Func<string, bool> isValid, LocalizedText shape)
    {
        if (TextOf(key, Node(key)) is not { } text || isValid(text.Value))
        {
            return Text(key);
        }

        _context.Report(MapDiagnostics.InvalidValue, text.Span, MapWords.Property(key), shape);
        return null;
    }

    public bool Flag(string key) => Matching(key, value => value is "true" or "false", MapWords.Truth) == "true";

    /// <summary>An element or attribute that may be left out.</summary>
    public XName? Name(string key) => TextOf(key, Node(key)) is { } text ? _context.NameOf(text.Span, text.Value) : null;

    /// <summary>An element or attribute that must be named.</summary>
    public XName? RequiredName(string key) => TextOf(key, RequiredNode(key)) is { } text ? _context.NameOf(text.Span, text.Value) : null;

    /// <summary>An element after those that it stands in, joined by slashes; empty, with a finding, where it is not named.</summary>
    public IReadOnlyList<XName> RequiredPath(string key)
    {
        if (TextOf(key, RequiredNode(key)) is not { } text)
        {
            return [];
        }

        var names = Array.ConvertAll(text.Value.Split('/'), part => _context.NameOf(text.Span, part));
        return names.Any(name => name is null) ? [] : [.. names.OfType<XName>()];
    }

    /// <summary>The items of a list; empty, with a finding, where the property is no list.</summary>
    public IReadOnlyList<DocumentNode> Items(string key, DocumentNode? node)
    {
        if (node is DocumentList list)
        {
            return list.Items;
        }

        if (node is not null)
        {
            _context.Report(MapDiagnostics.InvalidValue, node.Span, MapWords.Property(key), MapWords.List);
        }

        return [];
    }

    /// <summary>The entries of a mapping of texts; empty, with a finding, where the property is none.</summary>
    public IReadOnlyList<(DocumentText Key, string Value)> Pairs(string key, DocumentNode? node)
    {
        if (node is not DocumentMapping mapping)
        {
            if (node is not null)
            {
                _context.Report(MapDiagnostics.InvalidValue, node.Span, MapWords.Property(key), MapWords.Mapping);
            }

            return [];
        }

        return [.. mapping.Entries
            .Select(entry => (entry.Key, Text: TextOf(entry.Key.Value, entry.Value)))
            .Where(pair => pair.Text is not null)
            .Select(pair => (pair.Key, pair.Text!.Value))];
    }

    /// <summary>Attributes with their values.</summary>
    public IReadOnlyList<(XName Name, string Value)> Attributes(string key) =>
        [.. Pairs(key, Node(key))
            .Select(pair => (Name: _context.NameOf(pair.Key.Span, pair.Key.Value), pair.Value))
            .Where(pair => pair.Name is not null)
            .Select(pair => (pair.Name!, pair.Value))];

    private DocumentText? TextOf(string key, DocumentNode? node)
    {
        if (node is not null and not DocumentText)
        {
            _context.Report(MapDiagnostics.InvalidValue, node.Span, MapWords.Property(key), MapWords.Single);
        }

        return node as DocumentText;
    }
}
