using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportCompiler.Browser.Tests.Links;

/// <summary>What a page points to, and what others may point to on it.</summary>
/// <param name="Targets">Addresses as the page writes them, in order.</param>
/// <param name="Ids">The ids of its elements, in order.</param>
internal sealed record LinkedPage(IReadOnlyList<string> Targets, IReadOnlyList<string> Ids)
{
    private static readonly string[] Attributes = ["href", "src", "action", "data", "poster", "cite"];

    // Ids that an attribute of the same page names.
    private static readonly string[] References = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers"];

    /// <summary>Reads a page.</summary>
    public static LinkedPage Read(string html)
    {
        var elements = new HtmlParser().ParseDocument(html).All;
        return new LinkedPage(
            [.. elements.SelectMany(element => Attributes.Select(element.GetAttribute).OfType<string>().Concat(Named(element)))
                .Distinct(StringComparer.Ordinal)],
            [.. elements.Select(element => element.GetAttribute("id")).OfType<string>()]);
    }

    private static IEnumerable<string> Named(IElement element) => References
        .SelectMany(name => element.GetAttribute(name)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        .Select(id => "#" + id);
}
