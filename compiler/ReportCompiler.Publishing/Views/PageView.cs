using ReportCompiler.Pages.Model;

namespace ReportCompiler.Publishing.Views;

/// <summary>The page at hand: <c>page.kind</c>, <c>page.title</c>, <c>page.address</c>, <c>page.meta</c>, <c>page.data</c>.</summary>
internal sealed class PageView : ScriptView
{
    /// <summary>The one instance: it holds nothing.</summary>
    public static readonly PageView Instance = new();

    /// <inheritdoc/>
    protected override PageType Type => PageModel.Page;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "kind" => Word(page.Page.Kind),
        "title" => page.Page.Title,
        "address" => page.Page.Address?.AbsoluteUri,
        "meta" => page.Page.Meta,
        "data" => page.Page.Data.Length > 0 ? new RawText(page.Page.Data) : null,
        _ => null,
    };

    private static string Word(PageKind kind) => kind switch
    {
        PageKind.Report => "report",
        PageKind.Agency => "agency",
        PageKind.Year => "year",
        PageKind.Members => "members",
        PageKind.Home => "home",
        PageKind.Quality => "quality",
        PageKind.Difference => "difference",
        _ => "missing",
    };
}
