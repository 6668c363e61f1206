using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>Where the lines of a text begin, by the line ends of editors and forges: CR LF, LF and CR.</summary>
public sealed class LineIndex
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly List<(int Start, int End)> _lines = [];

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="text">The text.</param>
    public LineIndex(string text)
    {
        // A byte order mark is no part of the text, and no column is counted for it.
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        for (var index = start; index < text.Length; index++)
        {
            if (!IsBreak(text[index]))
            {
                continue;
            }

            _lines.Add((start, index));
            index += text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            start = index + 1;
        }

        _lines.Add((start, text.Length));
    }

    /// <summary>Finds a span of one line.</summary>
    /// <param name="span">The span.</param>
    /// <returns>Its offsets and those of its line without the line's end; null where there is no such place.</returns>
    public (int Start, int End, int LineStart, int LineEnd)? Find(SourceSpan span)
    {
        if (span.Line != span.EndLine || span.Line < 1 || span.Line > _lines.Count || span.Column < 1 || span.EndColumn < span.Column)
        {
            return null;
        }

        var (start, end) = _lines[span.Line - 1];
        return start + span.EndColumn - 1 > end ? null : (start + span.Column - 1, start + span.EndColumn - 1, start, end);
    }

    /// <summary>The offset of a place; beyond the end of a line or of the text, that end.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public int OffsetOf(int line, int column)
    {
        var (start, end) = _lines[Math.Max(0, Math.Min(line, _lines.Count) - 1)];
        return line > _lines.Count ? end : Math.Min(end, start + Math.Max(0, column - 1));
    }

    /// <summary>The line and the column of an offset, both from 1.</summary>
    /// <param name="offset">The offset.</param>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var (low, high) = (0, _lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return (low + 1, Math.Max(0, offset - _lines[low].Start) + 1);
    }

    /// <summary>Where a stretch of one line stands.</summary>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="length">How many characters it has.</param>
    public SourceSpan SpanOf(int start, int length)
    {
        var line = Math.Max(1, _lines.FindLastIndex(candidate => candidate.Start <= start) + 1);
        var column = Math.Max(0, start - _lines[line - 1].Start) + 1;
        return new SourceSpan(line, column, line, column + length);
    }

    private static bool IsBreak(char character) => character is '\n' or '\r';
}
