using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Views;

/// <summary>
/// A year that an agency reported on: <c>year.number</c>, <c>year.label</c>, <c>year.page</c> (from the root of the site),
/// <c>year.is_current</c>.
/// </summary>
internal sealed class YearView(string agency, int year) : ScriptView
{
    private readonly object _number = year;
    private readonly LocalizedText _label = LabelOf(year);
    private readonly string _page = SiteLayout.ReportFolder(agency, year) + SiteLayout.Index;

    /// <summary>The year.</summary>
    public int Number => year;

    /// <summary>A year as it is read.</summary>
    public static LocalizedText LabelOf(int year) => Words.Say("site.year", $"{year}", $"{year}年");

    /// <inheritdoc/>
    protected override PageType Type => SiteTypes.Year;

    /// <inheritdoc/>
    protected override object? Get(IPageRendering page, string name) => name switch
    {
        "number" => _number,
        "label" => _label.In(page.WordLanguage),
        "page" => _page,
        "is_current" => page.Page.Subject?.Report.Header is { } header && header.Agency == agency && header.Year == year,
        _ => null,
    };
}
