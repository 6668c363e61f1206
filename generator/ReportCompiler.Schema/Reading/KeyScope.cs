using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>The keys seen so far in one mapping; empty mappings stand for values that were no mapping.</summary>
internal sealed class KeyScope
{
    private readonly Dictionary<string, (string Key, int Line)> _seen = new(StringComparer.Ordinal);
    private string _last = string.Empty;

    /// <summary>Whether there is a mapping to walk through at all.</summary>
    public bool IsOpen { get; private set; }

    public void Begin(bool isOpen)
    {
        _seen.Clear();
        IsOpen = isOpen;
    }

    /// <summary>Notes a key.</summary>
    /// <param name="name">What it names; the key itself where it names nothing.</param>
    /// <param name="key">The key as it stands there.</param>
    /// <param name="span">Where it stands.</param>
    /// <returns>The key that names the same already, and its line; null where none does.</returns>
    public (string Key, int Line)? Add(string name, string key, SourceSpan span)
    {
        if (_seen.TryGetValue(name, out var earlier))
        {
            return earlier;
        }

        _seen.Add(name, (key, span.Line));
        _last = name;
        return null;
    }

    /// <summary>Whether a key names something already.</summary>
    /// <param name="name">What it names.</param>
    public bool Has(string name) => _seen.ContainsKey(name);

    /// <summary>Says what the key noted last names, where that is known only now.</summary>
    /// <param name="name">What it names.</param>
    public void NameLast(string name)
    {
        var place = _seen[_last];
        _seen.Remove(_last);
        _seen[name] = place;
        _last = name;
    }
}
