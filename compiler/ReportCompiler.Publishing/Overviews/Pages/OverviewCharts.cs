using ReportCompiler.Publishing.Overviews.Charts;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>Draws the charts that an overview declares.</summary>
/// <param name="family">The kind of report.</param>
/// <param name="figures">Its quantities.</param>
/// <param name="language">The language of the page.</param>
internal sealed class OverviewCharts(ReportFamily family, QuantityFigures figures, Language language)
{
    private static readonly LocalizedText YearWord = Words.Say("overview-charts.year", "Year", "年度");
    private static readonly LocalizedText RegionWord = Words.Say("overview-charts.region", "Region", "地区");

    /// <summary>The charts of an agency: its years, a category each.</summary>
    public RecordView[] OfYears(IReadOnlyList<ReportPage> reports)
    {
        var words = new ChartWords(language, YearWord.In(language));
        return [.. family.Overview.Charts.Select(chart => Draw(
            Lay(chart, [.. reports.Select(report => SiteWords.Year(report.Report.Header.Year, language))],
                (quantity, category) => ReportFamily.ValueOf(reports[category], quantity)),
            chart.Kind,
            words))];
    }

    /// <summary>The charts of bodies added up: their years, a category each.</summary>
    public RecordView[] OfSums(IReadOnlyList<(string Label, IReadOnlyList<ReportPage> Reports)> years)
    {
        var words = new ChartWords(language, YearWord.In(language));
        return [.. family.Overview.Charts.Select(chart => Draw(
            Lay(chart, [.. years.Select(year => year.Label)], (quantity, category) => QuantityFigures.SumOf(years[category].Reports, quantity)),
            chart.Kind,
            words))];
    }

    /// <summary>The charts of a year: how each region's reports, and all together, are distributed.</summary>
    public RecordView[] OfRegions(IReadOnlyList<(string Label, IReadOnlyList<ReportPage> Reports)> regions)
    {
        var words = new ChartWords(language, RegionWord.In(language));
        return [.. family.Overview.Charts.Where(chart => chart.Kind == ChartKind.Shares).Select(chart => Draw(
            Lay(chart, [.. regions.Select(region => region.Label)], (quantity, category) => QuantityFigures.SumOf(regions[category].Reports, quantity)),
            chart.Kind,
            words))];
    }

    private static RecordView Draw(ChartData data, ChartKind kind, ChartWords words) =>
        kind == ChartKind.Shares ? ShareChart.Draw(data, words) : BarChart.Draw(data, words);

    private ChartData Lay(OverviewChart chart, IReadOnlyList<string> categories, Func<OverviewQuantity, int, decimal?> valueOf)
    {
        var quantities = chart.Quantities.Select(index => figures.Quantities[index]).ToList();
        return new ChartData(
            $"{family.Overview.Family}-{chart.Id}",
            chart.Title.In(language),
            [.. quantities.Select(figures.LabelOf)],
            categories,
            [.. categories.Select((_, category) => quantities.Select(quantity => valueOf(quantity, category)).ToArray())],
            value => figures.Write(quantities[0], value));
    }
}
