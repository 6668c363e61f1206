using System.Text.RegularExpressions;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>
/// Tells HTML that holds nothing but the very tags that the dialect writes, character by character. None of them lets a
/// browser read what follows by other rules, so such HTML need not be parsed to know what is in it.
/// </summary>
internal static partial class KnownHtml
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether every tag is known.</summary>
    public static bool Is(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (!Tag().IsMatch(html, at))
            {
                return false;
            }
        }

        return true;
    }

    // An address as LinkTag writes it: with one of the schemes, or with no colon before the first slash, and no host.
    [GeneratedRegex(
        """
        \G<(/?(p|ul|ol|li|em|strong|h[3-6]|tr|td|th)>|(br|hr)[ ]/>|/(a|table|div)>|ol[ ]start="[0-9]+">
        |div[ ]class="table-scroll"[ ]tabindex="0">|table[ ]class="plain">
        |t[dh]([ ]scope="col")?([ ]class="(right|center)")?>
        |a[ ]href="([Hh][Tt][Tt][Pp][Ss]?:[A-Za-z0-9._~:/?\#\[\]@!$()*+,;=%&-]*"[ ]rel="noopener[ ]noreferrer[ ]nofollow"
        |mailto:[A-Za-z0-9._~:/?\#\[\]@!$()*+,;=%&-]*"|(?!//)[A-Za-z0-9._~@!$()*+,;=%-]*([/?\#][A-Za-z0-9._~:/?\#\[\]@!$()*+,;=%&-]*)?")>)
        """,
        Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tag();
}
