using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Overviews.Charts;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>What the page of a year is laid out from.</summary>
/// <param name="registry">The agencies.</param>
/// <param name="site">The agencies as page templates see them.</param>
/// <param name="families">The kinds of report.</param>
/// <param name="files">The paths of the files that hold more than one report.</param>
/// <param name="language">The language of the page.</param>
internal sealed class AnnualModel(
    AgencyRegistry registry, SiteView site, IReadOnlyList<ReportFamily> families, IReadOnlyList<string> files, Language language)
{
    // An ideographic space: as wide as a character, and kept by browsers.
    private const string Indent = "\u3000";

    private const int MaxLinkedFigures = 1000;

    private readonly FilingViews _filings = new(site, YearsOf(families), language);
    private readonly RegionTotals _regions = new(registry);

    /// <summary>The years that a site has pages of: those that it has reports of.</summary>
    public static IReadOnlyList<int> YearsOf(IReadOnlyList<ReportFamily> families) =>
        [.. families.SelectMany(family => family.Years.Where(year => family.Of(year).Any())).Distinct().Order()];

    /// <summary>The model of a year.</summary>
    public RecordView Of(int year)
    {
        var years = YearsOf(families);
        var present = families.Where(family => family.Of(year).Any()).ToList();
        return new RecordView(
            SiteTypes.Annual,
            ("year", _filings.Year(year, isCurrent: true)),
            ("previous", years.Where(other => other < year).Select(other => _filings.Year(other)).LastOrDefault()),
            ("next", years.Where(other => other > year).Select(other => _filings.Year(other)).FirstOrDefault()),
            ("kinds", present.Select(family => Summary(family, year)).ToArray()),
            ("coverage", present
                .Select(family => _filings.Table(family, [.. family.Years.Intersect([year - 1, year, year + 1]).Intersect(years)], year))
                .ToArray()));
    }

    /// <summary>What the names of files begin with that hold a year of one kind of report.</summary>
    public static string Prefix(ReportFamily family, int year) => FormattableString.Invariant($"{family.Overview.Family}-{year}.");

    private RecordView Summary(ReportFamily family, int year)
    {
        var filings = family.Agencies.Select(agency => (Agency: agency, Filing: family.FilingOf(agency, year))).ToList();
        var lates = filings.Where(entry => entry.Filing.State == FilingState.Late).ToList();
        var figures = new QuantityFigures(family, language);
        var regions = Regions(family, year);
        return new RecordView(
            SiteTypes.YearSummary,
            ("title", family.Overview.Name.In(language)),
            ("family", family.Overview.Family),
            ("filed", filings.Count(entry => entry.Filing.Report is not null)),
            ("late", lates.Count),
            ("expected", filings.Count(entry => entry.Filing.State is not (FilingState.None or FilingState.Sum))),
            ("due", SiteWords.Due(family.Overview.Due?.For(year), family.Overview.CollectedDue?.For(year), language)),
            ("missing", filings.Where(entry => entry.Filing.State == FilingState.Missing).Select(entry => site.Find(entry.Agency.Id)).ToArray()),
            ("lates", lates.Select(entry => _filings.Row(family, entry.Agency, [year])).ToArray()),
            ("totals", figures.Quantities.Count == 0 || (regions.Count == 1 && regions[0].Reports.Count < 2) ? null : Totals(family, figures, regions)),
            ("ranking", Ranking(family, figures, year)),
            ("rankings", new Rankings(family, language).Of(year)),
            ("files", DownloadViews.OfData(files.Where(file => Path.GetFileName(file).StartsWith(Prefix(family, year), StringComparison.Ordinal)), language)),
            ("charts", new OverviewCharts(family, figures, language).OfRegions(regions)));
    }

    // A single region says what all together say; one that covers others is followed by its parts.
    private List<(string Label, IReadOnlyList<ReportPage> Reports)> Regions(ReportFamily family, int year)
    {
        var rows = new List<(string Label, IReadOnlyList<ReportPage> Reports)>();
        var regions = _regions.Of(family, year);
        foreach (var (region, reports) in regions)
        {
            if (regions.Count > 1)
            {
                rows.Add((region?.Name ?? SiteWords.NoRegion.In(language), reports));
            }

            if (region is not null && regions.Count(other => other.Region is not null) == 1)
            {
                rows.AddRange(_regions.PartsOf(family, year, region).Select(part => (Indent + part.Region.Name, (IReadOnlyList<ReportPage>)[part.Report])));
            }
        }

        rows.Add((SiteWords.All.In(language), [.. regions.SelectMany(region => region.Reports)]));
        return rows;
    }

    private RecordView Totals(ReportFamily family, QuantityFigures figures, List<(string Label, IReadOnlyList<ReportPage> Reports)> regions)
    {
        var quantities = figures.Quantities.Where(quantity => quantity.IsAdditive).ToList();
        return FigureTables.Table(
            family.Overview.Family + "-totals",
            (regions.Count == 1 ? SiteWords.Totals : SiteWords.TotalsByRegion).In(language),
            (regions.Count == 1 ? SiteWords.Agency : SiteWords.Region).In(language),
            quantities.Select(quantity => FigureTables.Column(figures.LabelOf(quantity), figures.UnitOf(quantity))),
            regions.Select(region => FigureTables.Row(region.Label, quantities.Select(quantity => figures.Sum(region.Reports, quantity)))));
    }

    // In a long table the links of its figures would weigh more than all else on the page; the name of the agency leads to its report.
    private RecordView Ranking(ReportFamily family, QuantityFigures figures, int year)
    {
        var reports = family.Of(year).ToList();
        var areLinked = reports.Count * figures.Quantities.Count <= MaxLinkedFigures;
        return FigureTables.Table(
            family.Overview.Family + "-ranking",
            SiteWords.FiguresByAgency.In(language),
            SiteWords.Agency.In(language),
            figures.Quantities.Select(quantity => FigureTables.Column(figures.LabelOf(quantity), figures.UnitOf(quantity))),
            reports.Select(report => FigureTables.Row(
                report.Agency.Name,
                figures.Quantities.Select(quantity => figures.Figure(report, quantity, areLinked)),
                SiteLayout.ReportFolder(report.Agency.Id, year) + SiteLayout.Index,
                report.Report.Form.Language)));
    }
}
