using ReportCompiler.Pages.Model;

namespace ReportCompiler.Runtime.Rendering.Views;

/// <summary>
/// The names that every page template begins with: <c>report</c> (by the ids of its form), <c>form</c>, <c>agency</c>,
/// <c>year</c>, <c>title</c>, <c>published</c>, <c>site</c>, <c>words</c>, <c>root</c>.
/// </summary>
internal sealed class PageGlobals : ScriptView
{
    /// <summary>The one instance: it holds nothing.</summary>
    public static readonly PageGlobals Instance = new();

    /// <inheritdoc/>
    protected override PageType Type => PageModel.Globals;

    /// <inheritdoc/>
    protected override object? Get(PageContext page, string name) => name switch
    {
        "site" => page.Page.Site,
        "words" => WordsView.Instance,
        "root" => page.Page.Root,
        "language" => WordsView.Tag(page.WordLanguage),
        _ when Contains(name) => page.Page.Subject is { } subject ? Get(page, subject, name) : null,

        // The names of functions come by here too.
        _ => null,
    };

    private static object? Get(PageContext page, ReportPage subject, string name) => name switch
    {
        "report" => MemberView.Root(subject.Engine, subject.Report.Form),
        "form" => subject.Form,
        "agency" => page.Page.Site.Find(subject.Agency.Id),
        "year" => subject.Report.Header.Year,
        "years" => page.Page.Site.Find(subject.Agency.Id)?.Years,
        "title" => subject.Title,
        "published" => subject.Report.Header.Published,
        _ => null,
    };
}
