using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using YamlDotNet.Core;

namespace ReportCompiler.Schema.Reading;

/// <summary>The text of a scalar, and where each of its characters stands in the file.</summary>
internal sealed class ScalarText
{
    private readonly YamlCursor _cursor;
    private readonly ScalarStyle _style;

    public ScalarText(YamlCursor cursor)
    {
        _cursor = cursor;
        _style = cursor.Style;
        Value = cursor.Value;
        Span = cursor.Span;
    }

    /// <summary>The text, unescaped.</summary>
    public string Value { get; }

    /// <summary>Where the scalar stands.</summary>
    public SourceSpan Span { get; }

    /// <summary>
    /// Where a part of the text stands. Exact for literal blocks and for text on one line; the whole scalar where line
    /// breaks or escapes were folded away.
    /// </summary>
    public SourceSpan Locate(int start, int length)
    {
        if (_style == ScalarStyle.Literal)
        {
            return LocateInBlock(start, length);
        }

        var quote = _style == ScalarStyle.Plain ? 0 : 1;
        var isVerbatim = Span.Line == Span.EndLine && Span.EndColumn - Span.Column == Value.Length + (2 * quote);
        return isVerbatim ? Span.Slice(quote + start, length) : Span;
    }

    private SourceSpan LocateInBlock(int start, int length)
    {
        var lineStart = start == 0 ? 0 : Value.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = Value.IndexOf('\n', start);
        var lineText = Value.Substring(lineStart, (lineEnd < 0 ? Value.Length : lineEnd) - lineStart);
        var line = Span.Line + 1 + Value.Take(lineStart).Count(character => character == '\n');
        var indent = _cursor.LineAt(line).IndexOf(lineText, StringComparison.Ordinal);
        return indent < 0
            ? Span
            : new SourceSpan(line, indent + 1 + start - lineStart, line, indent + 1 + start - lineStart + length);
    }
}
