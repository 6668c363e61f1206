using ReportCompiler.Schema.Text;
using YamlDotNet.Core;

namespace ReportCompiler.Schema.Yaml;

/// <summary>The text of a scalar, and where each of its characters stands in the file.</summary>
internal sealed class ScalarText
{
    public ScalarText(YamlCursor cursor)
    {
        Value = cursor.Value;
        Span = cursor.Span;
        Locator = LocatorOf(cursor);
    }

    /// <summary>A text whose characters stand nowhere in particular.</summary>
    public ScalarText(string value, SourceSpan span)
    {
        Value = value;
        Span = span;
        Locator = new TextLocator(span, TextLayout.Folded, 0);
    }

    private ScalarText(ScalarText other, int origin)
    {
        Value = other.Value;
        Span = other.Span with { Origin = origin };
        Locator = other.Locator with { Span = Span };
    }

    /// <summary>The text, unescaped.</summary>
    public string Value { get; }

    /// <summary>Where the scalar stands.</summary>
    public SourceSpan Span { get; }

    /// <summary>Where its characters stand.</summary>
    public TextLocator Locator { get; }

    /// <summary>Another text in the same place, such as one with a parameter filled in.</summary>
    public ScalarText With(string value) => string.Equals(value, Value, StringComparison.Ordinal) ? this : new ScalarText(value, Span);

    /// <summary>The same text as one of several files that are compiled together.</summary>
    /// <param name="origin">Which file it stands in.</param>
    public ScalarText From(int origin) => new(this, origin);

    /// <summary>Where a part of the text stands.</summary>
    public SourceSpan Locate(int start, int length) => Locator.Locate(Value, start, length);

    private static TextLocator LocatorOf(YamlCursor cursor)
    {
        if (cursor.Style == ScalarStyle.Literal)
        {
            var indent = IndentOf(cursor);
            return new TextLocator(cursor.Span, indent < 0 ? TextLayout.Folded : TextLayout.Block, indent);
        }

        var quote = cursor.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var width = cursor.Span.EndColumn - cursor.Span.Column;
        var isVerbatim = cursor.Span.Line == cursor.Span.EndLine && width == cursor.Value.Length + (2 * quote);
        return new TextLocator(cursor.Span, isVerbatim ? TextLayout.OneLine : TextLayout.Folded, quote)
        {
            Pieces = isVerbatim ? default : TextPieces.Of(cursor),
            IsEscaped = cursor.Style == ScalarStyle.DoubleQuoted,
        };
    }

    // The first line with text tells by how much the block is indented.
    private static int IndentOf(YamlCursor cursor)
    {
        var lines = cursor.Value.Split('\n');
        var first = Array.FindIndex(lines, line => line.Length > 0);
        return first < 0 ? -1 : cursor.LineAt(cursor.Span.Line + 1 + first).IndexOf(lines[first], StringComparison.Ordinal);
    }
}
