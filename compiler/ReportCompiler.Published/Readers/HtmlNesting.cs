namespace ReportCompiler.Published.Readers;

/// <summary>How deep the elements of a page may stand in one another: a parser takes minutes over a page that was made to be deep.</summary>
internal static class HtmlNesting
{
    private static readonly string[] Lone =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "p", "li", "td", "th", "tr", "option", "dt", "dd", "source",
            "track", "wbr"];

    /// <summary>Whether a page is no deeper than a limit; elements that need no end tag are not counted.</summary>
    /// <param name="page">The text of the page.</param>
    /// <param name="limit">The limit.</param>
    public static bool IsWithin(string page, int limit)
    {
        var depth = 0;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            if (page[at + 1] == '/')
            {
                depth = IsLone(page.AsSpan(at + 2)) ? depth : Math.Max(0, depth - 1);
            }
            else if (char.IsAsciiLetter(page[at + 1]) && !IsLone(page.AsSpan(at + 1)) && ++depth > limit)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLone(ReadOnlySpan<char> tag)
    {
        var length = tag.IndexOfAnyExceptInRange('A', 'z');
        var name = length < 0 ? tag : tag[..length];
        foreach (var lone in Lone)
        {
            if (name.Equals(lone, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
