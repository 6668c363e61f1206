using ReportCompiler.LanguageServer.Outlines;
using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Features.Completions;

/// <summary>The place that something is being written at.</summary>
internal sealed class CompletionPlace
{
    /// <summary>Looks at the line around an offset.</summary>
    public CompletionPlace(OpenFile file, int offset, bool takesSnippets)
    {
        File = file;
        Offset = offset;
        TakesSnippets = takesSnippets;
        var text = file.Document.Text;
        LineStart = offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;
        var end = text.AsSpan(offset).IndexOfAny('\n', '\r') is >= 0 and var length ? offset + length : text.Length;
        Before = text[LineStart..offset];
        After = text[offset..end];
        Line = file.Document.Map.PositionOf(offset).Line;
    }

    /// <summary>The file.</summary>
    public OpenFile File { get; }

    /// <summary>The offset.</summary>
    public int Offset { get; }

    /// <summary>Whether texts to insert may have places to fill in.</summary>
    public bool TakesSnippets { get; }

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
        new RangeEdit(File.Document.Map.RangeOf(start, Offset), text));
}
