using ReportCompiler.Schema.Diagnostics;

namespace ReportCompiler.Schema.Yaml;

/// <summary>Reads a whole YAML document into nodes that know their places.</summary>
internal sealed class YamlTree
{
    private readonly YamlCursor _cursor;
    private readonly string _file;
    private readonly ICollection<Finding> _findings;
    private bool _isIncomplete;

    private YamlTree(string file, string text, ICollection<Finding> findings)
    {
        _file = file;
        _findings = findings;
        _cursor = new YamlCursor(file, text, findings);
    }

    /// <summary>Reads a document; null, with a finding, where it cannot be read whole.</summary>
    public static YamlNode? Read(string file, string text, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        var tree = new YamlTree(file, text, found);
        var root = tree.ReadNode();
        foreach (var finding in BrokenYaml.Settle(found))
        {
            findings.Add(finding);
        }

        return tree._cursor.HasFailed || tree._isIncomplete ? null : root;
    }

    /// <summary>Reads a document and says nothing of what is wrong with it; null, with a finding, where nothing behind a mistake can be read.</summary>
    public static YamlNode? ReadLeniently(string file, string text, ICollection<Finding> findings)
    {
        var found = new List<Finding>();
        var tree = new YamlTree(file, text, found);
        var root = tree.ReadNode();
        foreach (var finding in found.Where(BrokenYaml.EndsReading))
        {
            findings.Add(finding);
        }

        return tree._cursor.HasFailed ? null : root;
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
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        _cursor.Move();
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
        return new YamlMapping(span, entries);
    }
}
