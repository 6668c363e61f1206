using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Editing;

/// <summary>Where the lines of a text begin, by the line breaks that YAML knows.</summary>
internal sealed class LineIndex
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly List<(int Start, int End)> _lines = [];

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

    private static bool IsBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
