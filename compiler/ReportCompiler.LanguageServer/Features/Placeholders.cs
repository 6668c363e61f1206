namespace ReportCompiler.LanguageServer.Features;

/// <summary>Finds the placeholder of a figure at a place of prose, closed or still being typed.</summary>
internal static class Placeholders
{
    private const string Opening = "{{";
    private const string Closing = "}}";

    /// <summary>The path of the placeholder around an offset: where it begins and ends, without blanks; null where there is none.</summary>
    public static (int Start, int End)? At(string text, int offset)
    {
        var lineStart = offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;
        var open = text.LastIndexOf(Opening, Math.Max(0, offset - 1), Math.Max(0, offset - lineStart), StringComparison.Ordinal);
        if (open < 0
            || text.AsSpan(open, offset - open).IndexOf(Closing, StringComparison.Ordinal) is >= 0 and var shut && open + shut + Closing.Length <= offset)
        {
            return null;
        }

        var lineEnd = text.AsSpan(offset).IndexOfAny('\n', '\r') is >= 0 and var length ? offset + length : text.Length;
        var close = text.AsSpan(offset, lineEnd - offset).IndexOf(Closing, StringComparison.Ordinal);
        var start = open + Opening.Length;
        var end = close >= 0 ? offset + close : EndOfPath(text, offset, lineEnd);
        while (start < end && start < offset && text[start] == ' ')
        {
            start++;
        }

        while (end > Math.Max(start, offset) && text[end - 1] == ' ')
        {
            end--;
        }

        return (start, Math.Max(start, end));
    }

    private static int EndOfPath(string text, int offset, int lineEnd)
    {
        while (offset < lineEnd && (char.IsAsciiLetterOrDigit(text[offset]) || text[offset] is '.' or '-'))
        {
            offset++;
        }

        return offset;
    }
}
