using System.Globalization;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Overviews.Charts;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>What the page of an agency is laid out from.</summary>
/// <param name="registry">The agencies.</param>
/// <param name="site">The agencies as page templates see them.</param>
/// <param name="language">The language of the page.</param>
internal sealed class ProfileModel(AgencyRegistry registry, SiteView site, Language language)
{
    /// <summary>The model of an agency.</summary>
    public RecordView Of(Agency agency, IReadOnlyList<ReportFamily> families) => new(
        SiteTypes.Profile,
        ("agency", site.Find(agency.Id)),
        ("parent", agency.Parent is { } parent ? site.Find(parent) : null),
        ("region", agency.Region ?? string.Empty),
        ("trends", agency.IsSum ? [.. families.Select(family => Sums(family, agency)).OfType<RecordView>()] : families
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

    // How many reports are added up stands above the sums, since it may be another number every year.
    private RecordView? Sums(ReportFamily family, Agency body)
    {
        var totals = new RegionTotals(registry);
        var years = family.Years.Select(year => (Year: year, Reports: totals.Below(family, year, body))).Where(sum => sum.Reports.Count > 0).ToList();
        var figures = new QuantityFigures(family, language);
        return years.Count == 0 ? null : new RecordView(
            SiteTypes.Trend,
            ("title", family.Overview.Name.In(language)),
            ("family", family.Overview.Family),
            ("years", years.Select(sum => Year(sum.Year, SiteLayout.YearPage(sum.Year))).ToArray()),
            ("figures", FigureTables.Table(
                family.Overview.Family,
                family.Overview.Name.In(language),
                SiteWords.Quantity.In(language),
                years.Select(sum => FigureTables.Column(SiteWords.Year(sum.Year, language), page: SiteLayout.YearPage(sum.Year))),
                figures.Quantities.Where(quantity => quantity.IsAdditive)
                    .Select(quantity => FigureTables.Row(LabelOf(figures, quantity), years.Select(sum => figures.Sum(sum.Reports, quantity))))
                    .Prepend(FigureTables.Row(SiteWords.AddedUp.In(language), years.Select(sum => Count(sum.Reports.Count)))))),
            ("charts", new OverviewCharts(family, figures, language).OfSums(
                [.. years.Select(sum => (SiteWords.Year(sum.Year, language), sum.Reports))])));
    }

    private static RecordView Count(int count)
    {
        var text = count.ToString(CultureInfo.InvariantCulture);
        return FigureTables.Figure(text, text);
    }

    private RecordView Year(ReportPage report) => Year(report.Report.Header.Year, PageOf(report));

    private RecordView Year(int year, string page) => new(
        SiteTypes.Year,
        ("number", year),
        ("label", SiteWords.Year(year, language)),
        ("page", page),
        ("is_current", false));

    private string LabelOf(QuantityFigures figures, Schema.Overviews.OverviewQuantity quantity)
    {
        var (label, unit) = (figures.LabelOf(quantity), figures.UnitOf(quantity));
        return unit.Length == 0 ? label : Punctuation.Bracketed(LocalizedText.Verbatim(label), LocalizedText.Verbatim(unit)).In(language);
    }

    private static string PageOf(ReportPage report) => SiteLayout.ReportFolder(report.Agency.Id, report.Report.Header.Year) + SiteLayout.Index;
}
