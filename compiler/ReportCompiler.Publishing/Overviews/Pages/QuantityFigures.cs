using System.Globalization;
using ReportCompiler.Publishing.Layout;
using ReportCompiler.Publishing.Overviews.Charts;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Overviews;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Pages;

/// <summary>The quantities of a kind of report as figures on a page.</summary>
/// <param name="family">The kind of report.</param>
/// <param name="language">The language of the page.</param>
internal sealed class QuantityFigures(ReportFamily family, Language language)
{
    private readonly Dictionary<OverviewQuantity, CellType?> _types = [];

    /// <summary>The quantities.</summary>
    public IReadOnlyList<OverviewQuantity> Quantities => family.Overview.Quantities;

    /// <summary>What a quantity is.</summary>
    public string LabelOf(OverviewQuantity quantity) => quantity.Label.In(language);

    /// <summary>The unit of a quantity; empty for none, and where its label names it.</summary>
    public string UnitOf(OverviewQuantity quantity) => TypeOf(quantity) is { } type && !type.IsUnitNamedIn(LabelOf(quantity)) ? type.Unit : string.Empty;

    /// <summary>A value of a quantity as it is read.</summary>
    public string Write(OverviewQuantity quantity, decimal value) => FigureText.Of(value, TypeOf(quantity), language);

    /// <summary>A quantity of a report.</summary>
    /// <param name="report">The report; null for none.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="isLinked">Whether it leads to where it comes from.</param>
    public RecordView Figure(ReportPage? report, OverviewQuantity quantity, bool isLinked = true) =>
        report is not null && ReportFamily.ValueOf(report, quantity) is { } value
            ? FigureTables.Figure(Write(quantity, value), value.ToString(CultureInfo.InvariantCulture), isLinked ? PlaceOf(report, quantity) : null)
            : FigureTables.NoFigure;

    /// <summary>A quantity of several reports together; none where it may not be added up.</summary>
    public RecordView Sum(IReadOnlyList<ReportPage> reports, OverviewQuantity quantity) =>
        SumOf(reports, quantity) is { } value
            ? FigureTables.Figure(Write(quantity, value), value.ToString(CultureInfo.InvariantCulture))
            : FigureTables.NoFigure;

    /// <summary>The sum of a quantity; null where no report has it, or it may not be added up.</summary>
    public static decimal? SumOf(IReadOnlyList<ReportPage> reports, OverviewQuantity quantity)
    {
        var values = reports.Select(report => ReportFamily.ValueOf(report, quantity)).OfType<decimal>().ToList();
        return quantity.IsAdditive && values.Count > 0 ? values.Sum() : null;
    }

    // To the cell itself, or its row, where it is one.
    private static string PlaceOf(ReportPage report, OverviewQuantity quantity)
    {
        var page = SiteLayout.ReportFolder(report.Report.Header.Agency, report.Report.Header.Year) + SiteLayout.Index;
        return quantity.Cells.Count == 1 ? page + "#" + report.Form.AnchorOf(quantity.Cells[0]).Id : page;
    }

    // That of its first cell in the latest report that has it.
    private CellType? TypeOf(OverviewQuantity quantity)
    {
        if (!_types.TryGetValue(quantity, out var type))
        {
            type = family.Years.Reverse()
                .SelectMany(family.Of)
                .Select(
                    report => quantity.Cells.Select(report.Report.Form.IndexOf).Where(cell => cell >= 0).Select(cell => report.Report.Form.Cells[cell].Type)
                        .FirstOrDefault())
                .FirstOrDefault(found => found is not null);
            _types.Add(quantity, type);
        }

        return type;
    }
}
