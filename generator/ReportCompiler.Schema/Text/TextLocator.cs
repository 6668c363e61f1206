namespace ReportCompiler.Schema.Text;

/// <summary>
/// Where the characters of a text stand in its file: exact for literal blocks and for text on one line, the whole text
/// where line breaks or escapes were folded away.
/// </summary>
/// <param name="Span">Where the text stands.</param>
/// <param name="Layout">How it is laid out there.</param>
/// <param name="Indent">For a literal block, the columns that its lines are indented by; else those of the opening quote.</param>
public readonly record struct TextLocator(SourceSpan Span, TextLayout Layout, int Indent)
{
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
            return Span;
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
