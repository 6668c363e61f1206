using ReportCompiler.LanguageServer.Protocol;
using ReportCompiler.Schema.Editing;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.LanguageServer.Documents;

/// <summary>One version of a document that is open in the client, or of a file that is not.</summary>
/// <param name="uri">How the client names it.</param>
/// <param name="path">The full path of its file.</param>
/// <param name="version">The version; null for a file that is not open.</param>
/// <param name="text">Its text.</param>
/// <param name="encoding">What positions count.</param>
internal sealed class TextDocument(string uri, string path, int? version, string text, PositionEncoding encoding)
{
    private readonly Lazy<LineMap> _map = new(() => new LineMap(text, encoding));
    private readonly Lazy<LineIndex> _lines = new(() => new LineIndex(text));

    /// <summary>How the client names it.</summary>
    public string Uri => uri;

    /// <summary>The full path of its file.</summary>
    public string Path => path;

    /// <summary>The version; null for a file that is not open.</summary>
    public int? Version => version;

    /// <summary>Its text.</summary>
    public string Text => text;

    /// <summary>What positions count.</summary>
    public PositionEncoding Encoding => encoding;

    /// <summary>Positions of the protocol in it.</summary>
    public LineMap Map => _map.Value;

    /// <summary>Lines and columns of findings in it.</summary>
    public LineIndex Lines => _lines.Value;

    /// <summary>The document after changes, one after the other.</summary>
    public TextDocument With(int newVersion, IEnumerable<ContentChange> changes)
    {
        var changed = text;
        foreach (var change in changes)
        {
            changed = change.Range is { } range ? Replace(changed, range, change.Text) : change.Text;
        }

        return new TextDocument(uri, path, newVersion, changed, encoding);
    }

    /// <summary>The range of a span.</summary>
    public Protocol.Range RangeOf(SourceSpan span)
    {
        var start = Lines.OffsetOf(span.Line, span.Column);
        return Map.RangeOf(start, Math.Max(start, Lines.OffsetOf(span.EndLine, span.EndColumn)));
    }

    private string Replace(string old, Protocol.Range range, string replacement)
    {
        var map = new LineMap(old, encoding);
        var start = map.OffsetOf(range.Start);
        var end = Math.Max(start, map.OffsetOf(range.End));
        return string.Concat(old.AsSpan(0, start), replacement, old.AsSpan(end));
    }
}
