namespace ReportCompiler.Schema.Text;

/// <summary>
/// Where the characters of a text stand in its file: exact for literal blocks, for text on one line, and where the pieces of a folded text are
/// known; else the whole text.
/// </summary>
/// <param name="Span">Where the text stands.</param>
/// <param name="Layout">How it is laid out there.</param>
/// <param name="Indent">For a literal block, the columns that its lines are indented by; else those of the opening quote.</param>
public readonly record struct TextLocator(SourceSpan Span, TextLayout Layout, int Indent)
{
    /// <summary>Of a folded text, where its characters stand, in their order; empty where that is not known.</summary>
    public EquatableArray<TextPiece> Pieces { get; init; }

    /// <summary>Whether a backslash in the file begins an escape, as it does in double quotes.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>Where a part of the text stands.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the part begins, in characters from 0.</param>
    /// <param name="length">How many characters it has; it lies on one line.</param>
    public SourceSpan Locate(string text, int start, int length)
    {
        if (Layout == TextLayout.OneLine)
        {
            return Span.Slice(Indent + start, length);
        }

        if (Layout == TextLayout.Folded)
        {
            return Pieces.Count == 0 ? Span : LocatePiece(start, length);
        }

        var line = Span.Line + 1;
        var lineStart = 0;
        for (var index = 0; index < start; index++)
        {
            if (text[index] == '\n')
            {
                line++;
                lineStart = index + 1;
            }
        }

        var column = Indent + 1 + start - lineStart;
        return Span with { Line = line, Column = column, EndLine = line, EndColumn = column + length };
    }

    private SourceSpan LocatePiece(int start, int length)
    {
        var (line, column) = PlaceOf(start);
        var (endLine, endColumn) = length == 0 ? (line, column - 1) : PlaceOf(start + length - 1);
        return Span with { Line = line, Column = column, EndLine = endLine, EndColumn = endColumn + 1 };
    }

    private (int Line, int Column) PlaceOf(int index)
    {
        var piece = Pieces[0];
        for (var next = 1; next < Pieces.Count && Pieces[next].Start <= index; next++)
        {
            piece = Pieces[next];
        }

        return (piece.Line, piece.Column + index - piece.Start);
    }
}

/// <summary>How a text is laid out in its file.</summary>
public enum TextLayout
{
    /// <summary>Its characters stand elsewhere than in the text.</summary>
    Folded,

    /// <summary>As it is, on one line.</summary>
    OneLine,

    /// <summary>Line by line below an indicator, each line indented alike.</summary>
    Block,
}
