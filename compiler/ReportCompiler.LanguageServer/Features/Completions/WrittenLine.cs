using ReportCompiler.LanguageServer.Documents;
using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>The line that something is being written in, up to a place and behind it.</summary>
internal class WrittenLine
{
    /// <summary>Looks at the line around an offset.</summary>
    public WrittenLine(TextDocument document, int offset)
    {
        Document = document;
        Offset = offset;
        var text = document.Text;
        LineStart = offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;
        var end = text.AsSpan(offset).IndexOfAny('\n', '\r') is >= 0 and var length ? offset + length : text.Length;
        Before = text[LineStart..offset];
        After = text[offset..end];
        Line = document.Map.PositionOf(offset).Line;
    }

    /// <summary>The document.</summary>
    public TextDocument Document { get; }

    /// <summary>The offset.</summary>
    public int Offset { get; }

    /// <summary>The line, from 0.</summary>
    public int Line { get; }

    /// <summary>The offset that the line begins at.</summary>
    public int LineStart { get; }

    /// <summary>The line up to the offset.</summary>
    public string Before { get; }

    /// <summary>The rest of the line.</summary>
    public string After { get; }

    /// <summary>The column of the key in the line, behind the dashes of items.</summary>
    public int KeyColumn
    {
        get
        {
            var column = OutlineLine.IndentOf(Before);
            while (Before.AsSpan(column) is ['-', ' ', ..])
            {
                column += 1 + OutlineLine.IndentOf(Before.AsSpan(column + 1));
            }

            return column;
        }
    }

    /// <summary>Something to write from an offset up to the end of the word.</summary>
    /// <param name="label">How it is shown.</param>
    /// <param name="kind">Its kind, LSP 3.17 "CompletionItemKind".</param>
    /// <param name="detail">What it means.</param>
    /// <param name="start">The offset that the word begins at.</param>
    /// <param name="text">What is written.</param>
    /// <param name="order">Its place among the others.</param>
    /// <param name="isSnippet">Whether the text has places to fill in.</param>
    public CompletionItem Item(string label, int kind, string detail, int start, string text, int order, bool isSnippet = false) => new(
        label,
        kind,
        detail.Length == 0 ? null : detail,
        order.ToString("D5", System.Globalization.CultureInfo.InvariantCulture),
        detail.Length == 0 ? label : label + " " + detail,
        isSnippet ? 2 : 1,
        new RangeEdit(Document.Map.RangeOf(start, Offset), text));
}
