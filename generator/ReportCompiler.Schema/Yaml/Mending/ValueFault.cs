using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Yaml.Mending;

/// <summary>Says what is wrong with the brackets, quotation marks and colons of a value.</summary>
internal sealed class ValueFault
{
    private readonly string _text;
    private readonly Stack<int> _open = new();
    private bool _mayBegin = true;
    private bool _isOver;

    private ValueFault(string text) => _text = text;

    /// <summary>What is wrong, and the column, from 1; null where nothing of this is.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where the value begins.</param>
    public static (LocalizedText Problem, int Column)? Of(string text, int start)
    {
        if (start < text.Length && text[start] is ']' or '}')
        {
            return (YamlErrorWords.StrayBracket(text[start]), start + 1);
        }

        return new ValueFault(text).Walk(start);
    }

    private (LocalizedText Problem, int Column)? Walk(int start)
    {
        for (var at = start; at < _text.Length; at++)
        {
            if (_text[at] is ' ' or '\t')
            {
                continue;
            }

            if (_text[at] == '#' && at > 0 && _text[at - 1] is ' ' or '\t')
            {
                if (_open.Count > 0 && _text.IndexOf(_text[_open.Peek()] == '[' ? ']' : '}', at) >= 0)
                {
                    return (YamlErrorWords.ClosedInComment, at + 1);
                }

                break;
            }

            if (Take(ref at) is { } problem)
            {
                return (problem, at + 1);
            }
        }

        return _open.Count > 0 ? (YamlErrorWords.UnclosedBracket(_text[_open.Peek()]), _open.Peek() + 1) : null;
    }

    private LocalizedText? Take(ref int at)
    {
        var character = _text[at];
        if (_isOver)
        {
            return Behind(at, _text.Substring(0, at).TrimEnd().LastOrDefault());
        }

        if (_mayBegin && character is '[' or '{')
        {
            _open.Push(at);
            return null;
        }

        if (_mayBegin && character is '"' or '\'')
        {
            var end = EndOfQuote(at);
            at = end < 0 ? at : end;
            (_mayBegin, _isOver) = (false, _open.Count == 0);
            return end < 0 ? YamlErrorWords.Quote : null;
        }

        _mayBegin = _open.Count > 0 && character is ',' or ':';
        return character is ']' or '}' ? Close(ref at) : IsColon(at) ? YamlErrorWords.Colon : null;
    }

    private LocalizedText Behind(int at, char last) =>
        last is '"' or '\'' ? YamlErrorWords.BehindQuote
        : IsText(at) ? YamlErrorWords.TextInBracket
        : _text[at] is ']' or '}' ? YamlErrorWords.StrayBracket(_text[at])
        : YamlErrorWords.BehindBracket(last);

    // "[2024]5号" is a text, "[1, 2] 5" a list with something behind it.
    private bool IsText(int at) =>
        _text[at - 1] == ']' && char.IsLetterOrDigit(_text[at])
        && _text.LastIndexOf('[', at) is var start and >= 0
        && _text.IndexOf(',', start, at - start) < 0;

    // Two single ones are one that is text, and so is one behind a backslash.
    private int EndOfQuote(int at)
    {
        for (var end = at + 1; end < _text.Length; end++)
        {
            var isPair = _text[at] == '\'' && end + 1 < _text.Length && _text[end] == '\'' && _text[end + 1] == '\'';
            if (isPair || (_text[at] == '"' && _text[end] == '\\'))
            {
                end++;
            }
            else if (_text[end] == _text[at])
            {
                return end;
            }
        }

        return -1;
    }

    private LocalizedText? Close(ref int at)
    {
        if (_open.Count == 0)
        {
            return null;
        }

        var bracket = _open.Pop();
        if ((_text[bracket] == '[') != (_text[at] == ']'))
        {
            at = bracket;
            return YamlErrorWords.UnclosedBracket(_text[bracket]);
        }

        _isOver = _open.Count == 0;
        return null;
    }

    private bool IsColon(int at) => _open.Count == 0 && _text[at] == ':' && (at + 1 == _text.Length || _text[at + 1] == ' ');
}
