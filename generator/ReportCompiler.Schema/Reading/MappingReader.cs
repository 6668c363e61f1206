using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Reading;

/// <summary>Walks through nested mappings, key by key; a key that stands twice is reported and its second value passed over.</summary>
internal sealed class MappingReader(string file, YamlCursor cursor, ICollection<Finding> findings)
{
    // Scopes are kept for reuse: a report opens a mapping dozens of times, never more than a few levels deep.
    private readonly List<KeyScope> _scopes = [];
    private int _depth;

    /// <summary>Where the last key stands.</summary>
    public SourceSpan KeySpan { get; private set; }

    /// <summary>The parts of the form that a finding speaks of although they were not read.</summary>
    public ReportedParts Reported { get; } = new();

    /// <summary>Enters the mapping that starts here; anything else is reported, passed over and treated as a mapping without keys.</summary>
    /// <param name="what">What the mapping is, in the form's words.</param>
    public void Open(string what)
    {
        var isMapping = cursor.Token == YamlToken.MappingStart;
        if (isMapping)
        {
            cursor.Move();
        }
        else
        {
            Misshapen(what, ExpectedShape.Mapping);
        }

        Push(isMapping);
    }

    /// <summary>Enters the list that starts here; anything else is reported, passed over and treated as a list without items.</summary>
    /// <param name="what">What the list is, in the form's words.</param>
    public void OpenList(string what)
    {
        var isList = cursor.Token == YamlToken.SequenceStart;
        if (isList)
        {
            cursor.Move();
        }
        else
        {
            Misshapen(what, ExpectedShape.List);
        }

        Push(isList);
    }

    /// <summary>Moves to the next item of the list.</summary>
    /// <returns>Whether there is one; if not, the list has been left.</returns>
    public bool NextItem()
    {
        if (_scopes[_depth - 1].IsOpen && cursor.Token is not (YamlToken.SequenceEnd or YamlToken.End))
        {
            return true;
        }

        Pop();
        return false;
    }

    /// <summary>Reports the value that stands here as one of the wrong shape, and passes over it.</summary>
    /// <param name="what">What it should be, in the form's words.</param>
    /// <param name="expected">The shape that it should have.</param>
    public void Misshapen(string what, LocalizedText expected)
    {
        if (cursor.Alias is null && !cursor.IsUnread)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, cursor.Span, what, expected));
        }

        Reported.AddMisshapen(what);
        cursor.Skip();
    }

    /// <summary>Moves to the value of the next key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether there is one; if not, the mapping has been left.</returns>
    public bool Next(out string key) => Next(null, out key);

    /// <summary>Moves to the value of the next key, whichever of its names stands there.</summary>
    /// <param name="names">The names that keys may have; null where each means itself only.</param>
    /// <param name="key">The id that the key names; the key itself where it names nothing.</param>
    /// <returns>Whether there is one; if not, the mapping has been left.</returns>
    public bool Next(KeyNames? names, out string key)
    {
        while (_scopes[_depth - 1].IsOpen && cursor.Token is not (YamlToken.MappingEnd or YamlToken.End))
        {
            if (TakeKey(names, out key))
            {
                return true;
            }
        }

        Pop();
        key = string.Empty;
        return false;
    }

    /// <summary>Says what the key read last names, where that is known only now.</summary>
    /// <param name="name">What it names.</param>
    public void NameLast(string name) => _scopes[_depth - 1].NameLast(name);

    /// <summary>Whether a key of the mapping so far has a name.</summary>
    /// <param name="name">The name.</param>
    public bool HasNamed(string name) => _scopes[_depth - 1].Has(name);

    /// <summary>Whether a key at the top of the file has a name, once it has been read.</summary>
    /// <param name="name">The name.</param>
    public bool HasNamedAtTop(string name) => _scopes[0].Has(name);

    private bool TakeKey(KeyNames? names, out string name)
    {
        var key = cursor.Value;
        name = names?.Find(key) ?? key;
        KeySpan = cursor.Span;
        if (cursor.Token != YamlToken.Scalar || cursor.Alias is not null)
        {
            PassOverKey();
            return false;
        }

        cursor.Move();
        if (_scopes[_depth - 1].Add(name, key, KeySpan) is not { } earlier || cursor.HasFailed)
        {
            return !cursor.HasFailed;
        }

        var words = key == earlier.Key ? key : $"{key} = {earlier.Key}";
        findings.Add(new Finding(ShapeDiagnostics.DuplicateKey, file, KeySpan, words, earlier.Line));
        cursor.Skip();
        return false;
    }

    private void PassOverKey()
    {
        if (cursor.Alias is null)
        {
            findings.Add(new Finding(ShapeDiagnostics.WrongShape, file, cursor.Span, ExpectedShape.TheKey, ExpectedShape.Key));
        }

        cursor.Skip();
        cursor.Skip();
    }

    private void Push(bool isOpen)
    {
        if (_depth == _scopes.Count)
        {
            _scopes.Add(new KeyScope());
        }

        _scopes[_depth++].Begin(isOpen);
    }

    private void Pop()
    {
        if (_scopes[--_depth].IsOpen)
        {
            cursor.Move();
        }
    }
}
