using System.Globalization;
using ReportCompiler.Schema.Text;
using YamlDotNet.Core;

namespace ReportCompiler.Schema.Yaml;

/// <summary>
/// Finds where the characters of a text stand whose lines are folded or whose characters are escaped, by walking through the file beside it:
/// white space may be more or less there, everything else is there as it is or as its escape.
/// </summary>
internal sealed class TextPieces
{
    private const char LineEnd = '\n';
    private const string Simple = "0\0a\ab\bt\t\t\tn\nv\vf\fr\re\u001B \u0020\"\"//\\\\N\u0085_\u00A0L\u2028P\u2029";

    private readonly YamlCursor _cursor;
    private readonly List<TextPiece> _pieces = [];
    private int _line;
    private int _column;

    private TextPieces(YamlCursor cursor)
    {
        _cursor = cursor;
        var isBelow = cursor.Style is ScalarStyle.Folded or ScalarStyle.Literal;
        _line = cursor.Span.Line + (isBelow ? 1 : 0);
        _column = isBelow ? 0 : cursor.Span.Column - 1 + (cursor.Style == ScalarStyle.Plain ? 0 : 1);
    }

    private string Text => _cursor.LineAt(_line);

    private char Current => _column < Text.Length ? Text[_column] : LineEnd;

    private bool IsAtEscape => _cursor.Style == ScalarStyle.DoubleQuoted && Current == '\\';

    /// <summary>The pieces of the scalar that a cursor is at; none where the file cannot be followed.</summary>
    public static EquatableArray<TextPiece> Of(YamlCursor cursor)
    {
        var walk = new TextPieces(cursor);
        return walk.Follow(cursor.Value) ? new EquatableArray<TextPiece>(walk._pieces) : default;
    }

    private bool Follow(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is ' ' or '\t' or LineEnd)
            {
                FollowSpace(text, index);
            }
            else if (!SkipSpace() || Width(text, index) is not (> 0 and var width))
            {
                return false;
            }
            else
            {
                Add(index);
                index += IsAtEscape && char.IsHighSurrogate(text[index]) && width > 6 ? 1 : 0;
                _column += width;
            }
        }

        return true;
    }

    // A line end stands for the space that it was folded into.
    private void FollowSpace(string text, int index)
    {
        Add(index);
        if (IsAtEscape)
        {
            _column += Width(text, index);
        }
        else if (Current == text[index])
        {
            Step();
        }
    }

    private bool SkipSpace()
    {
        while (_line <= _cursor.Span.EndLine)
        {
            if (Current is ' ' or '\t' or LineEnd)
            {
                Step();
            }
            else if (IsAtEscape && _column + 1 >= Text.Length)
            {
                _column++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void Step()
    {
        if (_column < Text.Length)
        {
            _column++;
        }
        else
        {
            _line++;
            _column = 0;
        }
    }

    // How wide a character of the text is in the file; 0 where another stands there.
    private int Width(string text, int index)
    {
        if (IsAtEscape)
        {
            return EscapeWidth(text, index);
        }

        return Current != text[index] ? 0
            : _cursor.Style == ScalarStyle.SingleQuoted && Current == '\'' ? 2
            : 1;
    }

    private int EscapeWidth(string text, int index)
    {
        var kind = _column + 1 < Text.Length ? Text[_column + 1] : LineEnd;
        var digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            for (var at = 0; at < Simple.Length; at += 2)
            {
                if (Simple[at] == kind && Simple[at + 1] == text[index])
                {
                    return 2;
                }
            }

            return 0;
        }

        return _column + 2 + digits <= Text.Length
            && int.TryParse(Text.Substring(_column + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && (code == text[index] || (index + 1 < text.Length && char.IsSurrogatePair(text, index) && code == char.ConvertToUtf32(text, index)))
            ? 2 + digits
            : 0;
    }

    private void Add(int index)
    {
        if (_pieces.Count == 0 || _pieces[_pieces.Count - 1] is var last
            && (last.Line != _line || _column + 1 - last.Column != index - last.Start))
        {
            _pieces.Add(new TextPiece(index, _line, _column + 1));
        }
    }
}
