namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>
/// Finds values that begin with a character with which no value may begin unless it stands in quotes: a lone '-', '%', '@', '`' and the like. In
/// their places the parser gets something as long, so that what stands around them can be read.
/// </summary>
internal sealed class CellMarks
{
    private const char Stand = 'x';

    private readonly char[] _text;
    private int _depth;

    private CellMarks(string text) => _text = text.ToCharArray();

    /// <summary>The values found, by offset.</summary>
    public List<(int Offset, string Written)> Found { get; } = [];

    /// <summary>What the parser gets.</summary>
    public string Mended => new(_text);

    /// <summary>Looks through lines of one row.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="start">Where the value of the first begins.</param>
    public static CellMarks Find(string text, int start)
    {
        var marks = new CellMarks(text);
        marks.Walk(start);
        return marks;
    }

    private void Walk(int start)
    {
        var mayBegin = true;
        for (var at = start; at < _text.Length; at++)
        {
            var character = _text[at];
            if (character is ' ' or '\t' or '\n' or '\r')
            {
                mayBegin |= at > 0 && _depth > 0 && _text[at - 1] == ':';
                continue;
            }

            if (character == '#' && (at == 0 || _text[at - 1] is ' ' or '\t' or '\n'))
            {
                at = LineEnd(at);
                continue;
            }

            if (mayBegin && IsForbidden(at))
            {
                at = Take(at) - 1;
                mayBegin = false;
                continue;
            }

            at = mayBegin && character is '"' or '\'' ? EndOfQuote(at) : at;
            _depth += character is '[' or '{' ? (mayBegin ? 1 : 0) : character is ']' or '}' ? -1 : 0;
            mayBegin = (character is '[' or '{' && mayBegin) || (character == ',' && _depth > 0);
        }
    }

    private bool IsForbidden(int at)
    {
        var next = at + 1 < _text.Length ? _text[at + 1] : '\n';
        var isLone = next is ' ' or '\t' or '\n' or '\r' or ',' or ']' or '}';
        return _text[at] switch
        {
            '%' or '@' or '`' or '!' => true,

            // Behind a key they announce a text of several lines.
            '|' or '>' => _depth > 0 || next is not (' ' or '\t'),
            '-' or '?' => isLone,
            '*' or '&' => isLone || !char.IsLetterOrDigit(next) || (_text[at] == '*' && IsFollowed(at)),
            _ => false,
        };
    }

    // A name of a value that stands elsewhere is all that stands in its place; a text goes on.
    private bool IsFollowed(int at)
    {
        while (at < _text.Length && _text[at] is not (' ' or '\t') && !Ends(at))
        {
            at++;
        }

        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at < _text.Length && !Ends(at);
    }

    private int Take(int start)
    {
        var end = start;
        while (end < _text.Length && !Ends(end))
        {
            end++;
        }

        while (_text[end - 1] is ' ' or '\t' or '\r')
        {
            end--;
        }

        Found.Add((start, new string(_text, start, end - start)));
        for (var at = start; at < end; at++)
        {
            _text[at] = Stand;
        }

        return end;
    }

    private bool Ends(int at) =>
        _text[at] == '\n'
        || (_text[at] == '#' && _text[at - 1] is ' ' or '\t')
        || (_depth > 0 && _text[at] is ',' or ']' or '}');

    private int EndOfQuote(int at)
    {
        var end = at + 1;
        while (end < _text.Length && _text[end] != _text[at])
        {
            end += _text[at] == '"' && _text[end] == '\\' ? 2 : 1;
        }

        return end;
    }

    private int LineEnd(int at)
    {
        var end = Array.IndexOf(_text, '\n', at);
        return end < 0 ? _text.Length : end;
    }
}
