using System.Text;
using Ganss.Xss;
using ReportCompiler.Publishing.Text;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Publishing.Narratives;

/// <summary>
/// Looks at the HTML of prose once more on its way out, as a browser would read it: whatever the dialect cannot have
/// written is taken out. HTML with nothing to take out keeps its bytes. Parsing costs more than all else about a page, so
/// HTML that is known without it is passed on. One thread keeps one.
/// </summary>
internal sealed class NarrativeSanitizer
{
    private static readonly string[] Tags =
    [
        "p", "br", "hr", "h3", "h4", "h5", "h6", "ul", "ol", "li", "em", "strong", "a", "div", "table", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly string[] Attributes = ["href", "rel", "class", "scope", "start", "type", "tabindex"];
    private static readonly string[] Classes = ["table-scroll", "plain", "right", "center", "bracket"];

    private readonly HtmlSanitizer _sanitizer;
    private bool _isChanged;

    /// <summary>Creates a sanitizer.</summary>
    public NarrativeSanitizer()
    {
        var options = new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(Tags, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(Attributes, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(LinkPolicy.Schemes, StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        };
        _sanitizer = new HtmlSanitizer(options) { AllowDataAttributes = false };
        _sanitizer.RemovingTag += (_, _) => _isChanged = true;
        _sanitizer.RemovingComment += (_, _) => _isChanged = true;
        _sanitizer.RemovingAttribute += (_, _) => _isChanged = true;
        _sanitizer.PostProcessNode += (_, post) => TakeOutClass(post);
    }

    /// <summary>Sanitises what a page holds from a place on.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">Where the HTML begins.</param>
    public void Sanitize(PageBuffer page, int start)
    {
        var html = Encoding.UTF8.GetString(page.Written[start..]);
        if (KnownHtml.Is(html))
        {
            return;
        }

        _isChanged = false;
        var clean = _sanitizer.Sanitize(html);
        if (_isChanged)
        {
            page.CutTo(start);
            page.Write(clean);
        }
    }

    // Classes are named by the style sheet; no other may pass for a part of the page.
    private void TakeOutClass(PostProcessNodeEventArgs post)
    {
        if (post.Node is AngleSharp.Dom.IElement element && element.GetAttribute("class") is { } name && !Classes.Contains(name, StringComparer.Ordinal))
        {
            element.RemoveAttribute("class");
            _isChanged = true;
        }
    }
}
