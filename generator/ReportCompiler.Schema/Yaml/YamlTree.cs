using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Yaml;

/// <summary>Reads a whole YAML document into nodes that know their places.</summary>
internal sealed class YamlTree
{
    private readonly YamlCursor _cursor;
    private readonly string _file;
    private readonly ICollection<Finding> _findings;
    private bool _isIncomplete;

    private YamlTree(string file, YamlCursor cursor, ICollection<Finding> findings)
    {
        _file = file;
        _findings = findings;
        _cursor = cursor;
    }

    /// <summary>Reads a document; null, with a finding, where it cannot be read whole.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="mostNodes">The most keys and values that it may have.</param>
    public static YamlNode? Read(string file, string text, ICollection<Finding> findings, int mostNodes = InputBounds.Nodes)
    {
        var found = new List<Finding>();
        var source = new YamlSource(text) { MostNodes = mostNodes };
        var tree = new YamlTree(file, new YamlCursor(file, source, found), found);
        var root = tree.ReadNode();
        foreach (var finding in OddCharacters.Complete(file, source, BrokenYaml.Settle(found)))
        {
            findings.Add(finding);
        }

        return tree._cursor.HasFailed || tree._isIncomplete ? null : root;
    }

    /// <summary>Takes the node that stands at a cursor.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="cursor">The cursor; it is behind the node then.</param>
    /// <param name="findings">Receives what is wrong with its mappings; what the cursor meets, it says itself.</param>
    public static YamlNode Take(string file, YamlCursor cursor, ICollection<Finding> findings) => new YamlTree(file, cursor, findings).ReadNode();

    /// <summary>Looks at the rest of a mapping without moving the cursor in it, and says nothing of what is wrong there.</summary>
    /// <param name="cursor">The cursor, at the value of a key of the mapping; or behind the mapping.</param>
    /// <param name="key">That key.</param>
    public static YamlMapping Peek(YamlCursor cursor, string key)
    {
        var span = cursor.Span;
        var tree = new YamlTree(string.Empty, cursor.LookAhead(), []);
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        if (tree._cursor.Token != YamlToken.End)
        {
            entries.Add(new KeyValuePair<YamlScalar, YamlNode>(new YamlScalar(new ScalarText(key, span)), tree.ReadNode()));
            entries.AddRange(tree.ReadEntries());
        }

        return new YamlMapping(span, entries);
    }

    // The cursor sees to it that nesting, and so this recursion, has an end.
    private YamlNode ReadNode() => _cursor.Token switch
    {
        YamlToken.MappingStart => ReadMapping(),
        YamlToken.SequenceStart => ReadSequence(),
        _ => ReadScalar(),
    };

    private YamlScalar ReadScalar()
    {
        var scalar = new YamlScalar(new ScalarText(_cursor));
        _isIncomplete |= _cursor.Alias is not null;
        _cursor.Move();
        return scalar;
    }

    private YamlSequence ReadSequence()
    {
        var span = _cursor.Span;
        var items = new List<YamlNode>();
        _cursor.Move();
        while (_cursor.Token is not (YamlToken.SequenceEnd or YamlToken.End))
        {
            items.Add(ReadNode());
        }

        _cursor.Move();
        return new YamlSequence(span, items);
    }

    private YamlMapping ReadMapping()
    {
        var span = _cursor.Span;
        _cursor.Move();
        return new YamlMapping(span, ReadEntries());
    }

    private List<KeyValuePair<YamlScalar, YamlNode>> ReadEntries()
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_cursor.Token is not (YamlToken.MappingEnd or YamlToken.End))
        {
            var keyNode = ReadNode();
            if (keyNode is not YamlScalar key)
            {
                _findings.Add(new Finding(ShapeDiagnostics.WrongShape, _file, keyNode.Span, ExpectedShape.TheKey, ExpectedShape.Key));
                _cursor.Skip();
                continue;
            }

            var value = ReadNode();
            if (lines.TryGetValue(key.Value, out var line))
            {
                _findings.Add(new Finding(ShapeDiagnostics.DuplicateKey, _file, key.Span, key.Value, line));
            }
            else
            {
                lines.Add(key.Value, key.Span.Line);
                entries.Add(new KeyValuePair<YamlScalar, YamlNode>(key, value));
            }
        }

        _cursor.Move();
        return entries;
    }
}
