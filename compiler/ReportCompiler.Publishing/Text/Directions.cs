using System.Buffers;

namespace ReportCompiler.Publishing.Text;

/// <summary>
/// Text with marks that turn the direction of writing, kept to itself on a page: what stands around it is shown as if they were not there.
/// </summary>
internal static class Directions
{
    private const char EndOfEmbedding = '\u202C';
    private const char EndOfIsolate = '\u2069';

    private static readonly SearchValues<char> Marks =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    // Elements that hold text alone, or none of HTML's own.
    private static readonly string[] TextOnly = ["title", "text", "tspan", "desc", "option", "textarea", "script", "style"];

    /// <summary>Whether a text has such marks.</summary>
    public static bool Has(ReadOnlySpan<char> text) => text.IndexOfAny(Marks) >= 0;

    /// <summary>Whether an element can stand around a text that is written now: neither in a tag nor where text alone may stand.</summary>
    public static bool TakesElement(PageBuffer output)
    {
        var written = output.Written;
        var start = written.LastIndexOf((byte)'<');
        if (start < 0)
        {
            return true;
        }

        var tag = written[(start + 1)..];
        tag = tag.StartsWith("/"u8) ? tag[1..] : tag;
        foreach (var name in TextOnly)
        {
            if (IsNamed(tag, name))
            {
                return false;
            }
        }

        return tag.Contains((byte)'>');
    }

    /// <summary>The marks that end what a text begins and does not end, the last begun first.</summary>
    public static string EndsOf(ReadOnlySpan<char> text)
    {
        var open = new Stack<char>();
        foreach (var character in text)
        {
            switch (character)
            {
                case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                    open.Push(EndOfEmbedding);
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    open.Push(EndOfIsolate);
                    break;
                case EndOfEmbedding or EndOfIsolate when open.TryPeek(out var last) && last == character:
                    open.Pop();
                    break;
            }
        }

        return string.Concat(open);
    }

    private static bool IsNamed(ReadOnlySpan<byte> tag, string name)
    {
        if (tag.Length <= name.Length || tag[name.Length] is not ((byte)' ' or (byte)'>' or (byte)'\n'))
        {
            return false;
        }

        for (var index = 0; index < name.Length; index++)
        {
            if (tag[index] != name[index])
            {
                return false;
            }
        }

        return true;
    }
}
