using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Overviews.Charts;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>What the page of an agency is laid out from.</summary>
/// <param name="site">The agencies.</param>
/// <param name="language">The language of the page.</param>
internal sealed class ProfileModel(SiteView site, Language language)
{
    /// <summary>The model of an agency.</summary>
    public RecordView Of(Agency agency, IReadOnlyList<ReportFamily> families) => new(
        SiteTypes.Profile,
        ("agency", site.Find(agency.Id)),
        ("parent", agency.Parent is { } parent ? site.Find(parent) : null),
        ("region", agency.Region ?? string.Empty),
        ("trends", families
            .Select(family => (Family: family, Reports: (IReadOnlyList<ReportPage>)[.. family.Of(agency.Id)]))
            .Where(trend => trend.Reports.Count > 0)
            .Select(trend => Trend(trend.Family, trend.Reports))
            .ToArray()));

    private RecordView Trend(ReportFamily family, IReadOnlyList<ReportPage> reports)
    {
        var figures = new QuantityFigures(family, language);
        return new RecordView(
            SiteTypes.Trend,
            ("title", family.Overview.Name.In(language)),
            ("family", family.Overview.Family),
            ("years", reports.Select(Year).ToArray()),
            ("figures", FigureTables.Table(
                family.Overview.Family,
                family.Overview.Name.In(language),
                SiteWords.Quantity.In(language),
                reports.Select(report => FigureTables.Column(SiteWords.Year(report.Report.Header.Year, language), page: PageOf(report))),
                figures.Quantities.Select(quantity => FigureTables.Row(
                    LabelOf(figures, quantity), reports.Select(report => figures.Figure(report, quantity)))))),
            ("charts", new OverviewCharts(family, figures, language).OfYears(reports)));
    }

    private RecordView Year(ReportPage report) => new(
        SiteTypes.Year,
        ("number", report.Report.Header.Year),
        ("label", SiteWords.Year(report.Report.Header.Year, language)),
        ("page", PageOf(report)),
        ("is_current", false));

    private string LabelOf(QuantityFigures figures, Schema.Overviews.OverviewQuantity quantity)
    {
        var (label, unit) = (figures.LabelOf(quantity), figures.UnitOf(quantity));
        return unit.Length == 0 ? label : Punctuation.Bracketed(LocalizedText.Verbatim(label), LocalizedText.Verbatim(unit)).In(language);
    }

    private static string PageOf(ReportPage report) => SiteLayout.ReportFolder(report.Agency.Id, report.Report.Header.Year) + SiteLayout.Index;
}
