using System.Globalization;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Overviews.Charts;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>The rankings that an overview declares, for a year.</summary>
/// <param name="family">The kind of report.</param>
/// <param name="language">The language of the page.</param>
internal sealed class Rankings(ReportFamily family, Language language)
{
    private static readonly LocalizedText Figure = Words.Say("rankings.figure", "Figure", "数值");
    private static readonly LocalizedText Change = Words.Say("rankings.change", "Growth", "增长");

    /// <summary>The rankings that have figures.</summary>
    /// <param name="year">The report year.</param>
    public RecordView[] Of(int year)
    {
        // Of years without reports nothing can be compared: the last that has some is the one before.
        int? before = family.Years.Where(other => other < year && family.Of(other).Any()).Select(other => (int?)other).LastOrDefault();
        return [.. family.Overview.Rankings
            .Select(ranking => ranking.IsOfChange ? OfChange(ranking, year, before) : OfValue(ranking, year))
            .OfType<RecordView>()];
    }

    private RecordView? OfValue(OverviewRanking ranking, int year)
    {
        var entries = EntriesOf(ranking, year).OrderByDescending(entry => entry.Value).Take(ranking.First).ToList();
        return entries.Count == 0 ? null : Table(
            ranking,
            [FigureTables.Column(Figure.In(language), entries[0].Type.Unit ?? string.Empty)],
            entries.Select(entry => Row(entry.Report, entry.Path, [Write(entry.Value, entry.Type)])));
    }

    private RecordView? OfChange(OverviewRanking ranking, int year, int? before)
    {
        var entries = before is not { } earlier ? [] : EntriesOf(ranking, year)
            .Select(entry => (Now: entry, Before: family.Find(entry.Report.Agency.Id, earlier) is { } report ? ValueOf(report, entry.Path) : null))
            .Where(pair => pair.Before < pair.Now.Value)
            .OrderByDescending(pair => pair.Now.Value - pair.Before)
            .Take(ranking.First)
            .ToList();
        return entries.Count == 0 ? null : Table(
            ranking,
            [
                FigureTables.Column(SiteWords.Year(before!.Value, language)), FigureTables.Column(SiteWords.Year(year, language)),
                FigureTables.Column(Change.In(language), entries[0].Now.Type.Unit ?? string.Empty),
            ],
            entries.Select(pair => Row(
                pair.Now.Report,
                pair.Now.Path,
                [
                    Write(pair.Before!.Value, pair.Now.Type), Write(pair.Now.Value, pair.Now.Type),
                    Write(pair.Now.Value - pair.Before.Value, pair.Now.Type),
                ])));
    }

    private IEnumerable<(ReportPage Report, string Path, decimal Value, CellType Type)> EntriesOf(OverviewRanking ranking, int year) =>
        from report in family.Of(year)
        from path in ranking.Cells
        let value = ValueOf(report, path)
        where value is not null
        select (report, path, value.Value, report.Report.Form.Cells[report.Report.Form.IndexOf(path)].Type);

    private static decimal? ValueOf(ReportPage report, string path) =>
        report.Report.Form.IndexOf(path) is >= 0 and var cell && report.Report[cell].HasValue
            && FormCrossing.WithoutAdditions(report.Report, cell) is { IsKnown: true } known
            ? known.Value
            : null;

    private RecordView Table(OverviewRanking ranking, RecordView[] columns, IEnumerable<RecordView> rows) => FigureTables.Table(
        $"{family.Overview.Family}-{ranking.Id}", ranking.Title.In(language), SiteWords.Agency.In(language), columns, rows);

    private static RecordView Row(ReportPage report, string path, RecordView[] cells) => FigureTables.Row(
        report.Agency.Name,
        cells,
        SiteLayout.ReportFolder(report.Agency.Id, report.Report.Header.Year) + SiteLayout.Index + "#" + report.Form.AnchorOf(path).Id,
        report.Report.Form.Language);

    private RecordView Write(decimal value, CellType type) =>
        FigureTables.Figure(FigureText.Of(value, type, language), value.ToString(CultureInfo.InvariantCulture));
}
