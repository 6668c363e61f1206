namespace ReportCompiler.LanguageServer.Outlines;

/// <summary>
/// The keys of a data file with what they stand in, read by indentation alone: a file that is being typed is no YAML half of the time, and
/// its other lines still say where a key belongs.
/// </summary>
internal sealed class Outline
{
    // Deeper than any form; a hostile file gets no further.
    private const int MaxLevels = 64;

    private readonly List<OutlineNode> _top = [];
    private readonly List<OutlineNode> _open = [];
    private OutlineNode? _prose;
    private IReadOnlyList<OutlineNode>? _all;
    private int _line = -1;

    /// <summary>Reads a text.</summary>
    public Outline(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : text.Length;
            _line++;
            Take(text[start..end], start);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>The keys at the top.</summary>
    public IReadOnlyList<OutlineNode> Top => _top;

    /// <summary>Every node, each before those below it.</summary>
    public IReadOnlyList<OutlineNode> All => _all ??= [.. _top.SelectMany(WithAllBelow)];

    /// <summary>The key at the top by that name; null where there is none.</summary>
    public OutlineNode? Find(string key) => _top.Find(node => node.Key == key);

    /// <summary>The innermost node whose lines hold an offset; null where none does.</summary>
    public OutlineNode? At(int offset) => All.LastOrDefault(node => node.Start <= offset && offset <= node.BodyEnd);

    /// <summary>The text that a line lies in; null where it lies in none.</summary>
    /// <param name="line">The line, from 0.</param>
    public OutlineNode? ProseAt(int line) => All.LastOrDefault(node => node.IsProse && node.Line < line && line <= node.LastLine);

    /// <summary>The node that a key in some column belongs to; null at the top.</summary>
    /// <param name="line">The line of the key, from 0.</param>
    /// <param name="indent">Its column, from 0.</param>
    public OutlineNode? Above(int line, int indent)
    {
        for (var index = All.Count - 1; index >= 0; index--)
        {
            var node = All[index];

            // What stands between the two is further in. The dash of an item stands before its first key.
            if (!node.IsInBraces && node.Indent < indent && (node.Line < line || (node.Line == line && node.Number >= 0)))
            {
                return node;
            }
        }

        return null;
    }

    private static IEnumerable<OutlineNode> WithAllBelow(OutlineNode node) => node.Children.SelectMany(WithAllBelow).Prepend(node);

    private void Take(string line, int offset)
    {
        if (OutlineLine.IsEmpty(line) && (_prose is null || line.Trim().Length == 0))
        {
            return;
        }

        var indent = OutlineLine.IndentOf(line);
        if (_prose is not null && indent > _prose.Indent)
        {
            Extend(_prose, offset + line.TrimEnd().Length);
            return;
        }

        _prose = null;
        if (OutlineLine.IsEmpty(line))
        {
            return;
        }

        while (line.AsSpan(indent) is ['-', ' ', ..] or ['-'])
        {
            AddItem(indent, offset, line.TrimEnd().Length);
            indent += 1 + OutlineLine.IndentOf(line.AsSpan(indent + 1));
        }

        if (line.AsSpan(indent) is ['{', ..] && _open is [.., { Number: >= 0 } item] && item.Line == _line)
        {
            new BracesReader(OutlineLine.WithoutComment(line[indent..]), offset + indent, _line).ReadInto(item);
            return;
        }

        TakeKey(line, indent, offset);
    }

    private void TakeKey(string line, int indent, int offset)
    {
        if (OutlineLine.KeyAt(line, indent) is not var (key, width, value))
        {
            // A value that goes on over several lines.
            if (_open.FindLast(node => node.Indent < indent) is { } longer)
            {
                Extend(longer, offset + line.TrimEnd().Length);
            }

            return;
        }

        CloseFrom(node => node.Indent >= indent);
        var text = OutlineLine.WithoutComment(line[value..]);
        var node = Add(new OutlineNode(key, offset + indent, offset + indent + width, indent, _line)
        {
            Parent = _open.LastOrDefault(),
            Value = text,
            ValueStart = offset + value,
            IsProse = text is ['|' or '>', ..],
        });
        Extend(node, offset + value + text.Length);
        _prose = node.IsProse ? node : null;
        if (text is ['{', ..])
        {
            new BracesReader(text, offset + value, _line).ReadInto(node);
        }
    }

    private void AddItem(int indent, int offset, int length)
    {
        // A list may stand as far out as the key that it belongs to.
        CloseFrom(node => node.Indent > indent || (node.Indent == indent && node.Number >= 0));
        var parent = _open.LastOrDefault();
        var number = (parent?.Children ?? _top) is [.., { Number: >= 0 } last] ? last.Number + 1 : 0;
        var item = Add(
            new OutlineNode(
                string.Empty, offset + indent, offset + indent + 1, indent, _line) { Parent = parent, Number = number, ValueStart = offset + indent + 1 });
        Extend(item, offset + length);
    }

    private OutlineNode Add(OutlineNode node)
    {
        (node.Parent?.Children ?? _top).Add(node);
        if (_open.Count < MaxLevels)
        {
            _open.Add(node);
        }

        return node;
    }

    private void CloseFrom(Predicate<OutlineNode> isOver)
    {
        while (_open.Count > 0 && isOver(_open[^1]))
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Extend(OutlineNode node, int end)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            current.BodyEnd = Math.Max(current.BodyEnd, end);
            current.LastLine = Math.Max(current.LastLine, _line);
        }
    }
}
