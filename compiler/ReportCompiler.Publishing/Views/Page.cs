using ReportCompiler.Publishing.Text;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Views;

/// <summary>A page to be rendered.</summary>
/// <param name="Path">Where it stands in the site, with forward slashes.</param>
/// <param name="Template">The name of its template.</param>
/// <param name="Escaping">What kind of text it is.</param>
/// <param name="Language">The language of the interface words.</param>
/// <param name="Site">The agencies and years of the site.</param>
/// <param name="Subject">The report on the page; null on pages about none.</param>
internal sealed record Page(string Path, string Template, Escaping Escaping, Language Language, SiteView Site, ReportPage? Subject)
{
    /// <summary>No page: what a context holds before the first.</summary>
    public static readonly Page None = new(string.Empty, string.Empty, Escaping.Html, Language.English, SiteView.Empty, null);

    /// <summary>What the page is about.</summary>
    public PageKind Kind { get; init; } = PageKind.Report;

    /// <summary>Its title.</summary>
    public string Title { get; init; } = Subject?.Title ?? string.Empty;

    /// <summary>What a page about no single report is laid out from.</summary>
    public ScriptView? Model { get; init; }

    /// <summary>Its full address; null where that of the site is not known.</summary>
    public Uri? Address { get; init; }

    /// <summary>Its meta elements.</summary>
    public IReadOnlyList<RecordView> Meta { get; init; } = [];

    /// <summary>The page as JSON-LD, safe inside of a script element; empty for none.</summary>
    public string Data { get; init; } = string.Empty;

    /// <summary>The way from the page to the root of the site: empty, or <c>../</c> for each folder.</summary>
    public string Root { get; init; } = string.Concat(Enumerable.Repeat("../", Path.Count(character => character == '/')));
}
