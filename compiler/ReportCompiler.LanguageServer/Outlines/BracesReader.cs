namespace ReportCompiler.LanguageServer.Outlines;

/// <summary>Reads the keys of a mapping in braces on one line: <c>{received: 1, total: 2}</c>.</summary>
/// <param name="text">The mapping, from its brace on.</param>
/// <param name="offset">Where it begins in the file.</param>
/// <param name="line">Its line.</param>
internal sealed class BracesReader(string text, int offset, int line)
{
    /// <summary>Adds the keys to the node whose value the mapping is. What lies deeper is passed over.</summary>
    public void ReadInto(OutlineNode parent)
    {
        var at = 1;
        while (at < text.Length)
        {
            at += OutlineLine.IndentOf(text.AsSpan(at));
            if (OutlineLine.KeyAt(text, at) is var (key, width, value))
            {
                var end = EndOfValue(value);
                parent.Children.Add(new OutlineNode(key, offset + at, offset + at + width, parent.Indent + 1, line)
                {
                    Parent = parent,
                    IsInBraces = true,
                    Value = text[value..end].TrimEnd(),
                    ValueStart = offset + value,
                    BodyEnd = offset + end,
                    LastLine = line,
                });
                at = end + 1;
            }
            else
            {
                at = EndOfValue(at) + 1;
            }
        }
    }

    private int EndOfValue(int start)
    {
        var depth = 0;
        for (var index = start; index < text.Length; index++)
        {
            depth += text[index] switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 };
            if (depth < 0 || (depth == 0 && text[index] == ','))
            {
                return index;
            }
        }

        return text.Length;
    }
}
