using ReportCompiler.Pages.Model;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Views;

/// <summary>The names that every page template begins with; see <see cref="PageModel.Globals"/>.</summary>
internal sealed class PageGlobals : ScriptView
{
    /// <summary>The one instance: it holds nothing.</summary>
    public static readonly PageGlobals Instance = new();

    /// <inheritdoc/>
    protected override PageType Type => PageModel.Globals;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "site" => page.Page.Site,
        "page" => PageView.Instance,
        "words" => WordsView.Instance,
        "root" => page.Page.Root,
        "language" => page.WordLanguage.Tag,
        "home" => ModelOf(page, PageKind.Home),
        "profile" => ModelOf(page, PageKind.Agency),
        "annual" => ModelOf(page, PageKind.Year),
        "breakdown" => ModelOf(page, PageKind.Members),
        "quality" => ModelOf(page, PageKind.Quality),
        "difference" => ModelOf(page, PageKind.Difference),
        "has_derived" => page.Page.Subject is { } subject && subject.Report.Cells.Any(cell => cell.State == CellState.Derived),
        _ when Contains(name) => page.Page.Subject is { } subject ? Get(page, subject, name) : null,

        // The names of functions come by here too.
        _ => null,
    };

    private static object? Get(IPageRendering page, ReportPage subject, string name) => name switch
    {
        "report" => MemberView.Root(subject.Engine, subject.Report.Form),
        "form" => subject.Form,
        "agency" => page.Page.Site.Find(subject.Agency.Id),
        "year" => subject.Report.Header.Year,
        "years" => page.Page.Site.Find(subject.Agency.Id)?.Years,
        "previous" => YearOf(page, subject, subject.Report.Header.Year - 1),
        "next" => YearOf(page, subject, subject.Report.Header.Year + 1),
        "title" => subject.Title,
        "published" => subject.Report.Header.Published,
        "compared" => subject.Comparison is { } comparison ? YearOf(page, subject, comparison.Year) : null,
        "left_out" => subject.Form.Sections.Where(section => section.IsLeftOut(subject.Report)).ToArray(),
        "collected_without" => NamesOf(page, subject.Report.Header.CollectedWithout),
        "members_page" => subject.MembersPage,
        "notes" => subject.Notes.Views,
        "downloads" => DownloadViews.Of(subject.Downloads, page.WordLanguage),
        _ => null,
    };

    private static string? NamesOf(IPageRendering page, EquatableArray<string> ids) => ids.Count == 0
        ? null
        : Punctuation.Items(ids.Select(id => page.Page.Site.Find(id)?.Agency.Name ?? id)).In(page.WordLanguage);

    private static ScriptView? ModelOf(IPageRendering page, PageKind kind) => page.Page.Kind == kind ? page.Page.Model : null;

    private static YearView? YearOf(IPageRendering page, ReportPage subject, int year) =>
        page.Page.Site.Find(subject.Agency.Id)?.Years.FirstOrDefault(candidate => candidate.Number == year);
}
