using System.Globalization;
using ReportCompiler.Pages.Model;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>The parts of a chart, as they are placed one by one.</summary>
internal sealed class Drawing
{
    private readonly List<RecordView> _bars = [];
    private readonly List<RecordView> _lines = [];
    private readonly List<RecordView> _marks = [];

    /// <summary>Places a bar.</summary>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="series">The number of its series, from 1.</param>
    /// <param name="label">What it shows, in words.</param>
    public void Bar(decimal x, decimal y, decimal width, decimal height, int series, string label) => _bars.Add(new RecordView(
        ChartTypes.Bar,
        ("x", Length(x)),
        ("y", Length(y)),
        ("width", Length(width)),
        ("height", Length(height)),
        ("series", series),
        ("label", label)));

    /// <summary>Places a line of the scale.</summary>
    public void Line(decimal x1, decimal y1, decimal x2, decimal y2) => _lines.Add(new RecordView(
        ChartTypes.Line, ("x1", Length(x1)), ("y1", Length(y1)), ("x2", Length(x2)), ("y2", Length(y2))));

    /// <summary>Places a text.</summary>
    /// <param name="x">Where it stands, from the left.</param>
    /// <param name="y">Its base line, from above.</param>
    /// <param name="text">The text.</param>
    /// <param name="anchor">start, middle or end: what of it stands there.</param>
    public void Mark(decimal x, decimal y, string text, string anchor) => _marks.Add(new RecordView(
        ChartTypes.Mark, ("x", Length(x)), ("y", Length(y)), ("text", text), ("anchor", anchor)));

    /// <summary>The chart.</summary>
    /// <param name="data">What it shows.</param>
    /// <param name="words">The words around it.</param>
    /// <param name="width">The width of the drawing.</param>
    /// <param name="height">The height of the drawing.</param>
    public RecordView ToView(ChartData data, ChartWords words, int width, int height) => new(
        ChartTypes.Chart,
        ("id", data.Id),
        ("title", data.Title),
        ("description", words.Describe(data)),
        ("width", width),
        ("height", height),
        ("keys", data.Series.Select((label, index) => new RecordView(ChartTypes.Key, ("series", index + 1), ("label", label))).ToArray()),
        ("lines", _lines),
        ("bars", _bars),
        ("marks", _marks),
        ("table", words.Tabulate(data)));

    // A tenth of a unit is finer than any screen.
    private static string Length(decimal value) => decimal.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
