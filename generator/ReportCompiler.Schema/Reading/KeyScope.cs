using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>The keys seen so far in one mapping; empty mappings stand for values that were no mapping.</summary>
internal sealed class KeyScope
{
    private readonly List<(string Key, int Line)> _seen = [];

    /// <summary>Whether there is a mapping to walk through at all.</summary>
    public bool IsOpen { get; private set; }

    public void Begin(bool isOpen)
    {
        _seen.Clear();
        IsOpen = isOpen;
    }

    /// <summary>Notes a key.</summary>
    /// <returns>The line where the same key stands already, or 0.</returns>
    public int Add(string key, SourceSpan span)
    {
        foreach (var (seen, line) in _seen)
        {
            if (string.Equals(seen, key, StringComparison.Ordinal))
            {
                return line;
            }
        }

        _seen.Add((key, span.Line));
        return 0;
    }
}
