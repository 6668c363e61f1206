using System.Text;
using ReportCompiler.LanguageServer.Protocol;

namespace ReportCompiler.LanguageServer.Documents;

/// <summary>Where the lines of a document begin, by the line ends of LSP 3.17 "Text Documents": CR LF, LF and CR.</summary>
internal sealed class LineMap
{
    private readonly string _text;
    private readonly PositionEncoding _encoding;
    private readonly List<int> _starts = [0];

    public LineMap(string text, PositionEncoding encoding)
    {
        _text = text;
        _encoding = encoding;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The offset of a position; of one beyond the end of its line or of the text, that end.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _starts.Count)
        {
            return _text.Length;
        }

        var start = _starts[position.Line];
        var end = EndOf(position.Line);
        var wanted = Math.Max(0, position.Character);
        return _encoding == PositionEncoding.Utf16 ? start + Math.Min(wanted, end - start) : OffsetOfByte(start, end, wanted);
    }

    /// <summary>The position of an offset.</summary>
    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var before = _text.AsSpan(_starts[line], offset - _starts[line]);
        return new Position(line, _encoding == PositionEncoding.Utf16 ? before.Length : Encoding.UTF8.GetByteCount(before));
    }

    /// <summary>The range of a stretch.</summary>
    public Protocol.Range RangeOf(int start, int end) => new(PositionOf(start), PositionOf(end));

    private int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    // A position inside of a character is that of its beginning.
    private int OffsetOfByte(int start, int end, int bytes)
    {
        var offset = start;
        foreach (var rune in _text.AsSpan(start, end - start).EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
            {
                break;
            }

            offset += rune.Utf16SequenceLength;
        }

        return Math.Min(offset, end);
    }
}
