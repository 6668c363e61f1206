using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>Makes tables of figures as page templates see them.</summary>
internal static class FigureTables
{
    /// <summary>A place without a figure.</summary>
    public static readonly RecordView NoFigure = Figure(string.Empty, string.Empty);

    /// <summary>A table.</summary>
    public static RecordView Table(string id, string caption, string stub, IEnumerable<RecordView> columns, IEnumerable<RecordView> rows) => new(
        ChartTypes.FigureTable, ("id", id), ("caption", caption), ("stub", stub), ("columns", columns.ToArray()), ("rows", rows.ToArray()));

    /// <summary>A column.</summary>
    public static RecordView Column(string label, string unit = "", string? page = null) => new(
        ChartTypes.FigureColumn, ("label", label), ("unit", unit), ("page", page));

    /// <summary>A row.</summary>
    public static RecordView Row(string label, IEnumerable<RecordView> cells, string? page = null, string? language = null) => new(
        ChartTypes.FigureRow, ("label", label), ("language", language), ("page", page), ("cells", cells.ToArray()));

    /// <summary>A figure.</summary>
    public static RecordView Figure(string text, string value, string? page = null) => new(
        ChartTypes.Figure, ("text", text), ("value", value), ("page", page));
}
