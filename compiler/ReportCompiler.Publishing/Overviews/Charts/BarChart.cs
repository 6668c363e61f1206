using System.Globalization;
using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>
/// Draws bars side by side over a scale: a group for each category, a bar for each series. As wide as a telephone, so that its texts are
/// read there at their size.
/// </summary>
internal static class BarChart
{
    private const int Width = 360;
    private const int Height = 220;
    private const int MinLeft = 46;
    private const int Right = 8;
    private const int Top = 18;
    private const int Bottom = 26;
    private const int MaxBarWidth = 32;
    private const int MaxLabels = 8;
    private const decimal ShareOfGroup = 0.74m;
    private const decimal Gap = 1;

    // Of a figure in the widest font that readers are likely to have: a scale that is cut off states another number.
    private const decimal WidthOfDigit = 7.7m;

    /// <summary>Draws a chart.</summary>
    public static RecordView Draw(ChartData data, ChartWords words)
    {
        var drawing = new Drawing();
        var greatest = data.Values.SelectMany(values => values).Max() ?? 0;
        var scale = ChartScale.For(greatest);
        var left = Math.Max(MinLeft, Math.Ceiling(Label(scale.Top).Length * WidthOfDigit) + 8);
        DrawScale(drawing, scale, left);
        var group = (Width - left - Right) / Math.Max(1, data.Categories.Count);
        var bar = Math.Min(MaxBarWidth, group * ShareOfGroup / data.Series.Count);
        var everyNth = (data.Categories.Count + MaxLabels - 1) / MaxLabels;
        for (var category = 0; category < data.Categories.Count; category++)
        {
            var centre = left + (group * category) + (group / 2);
            DrawGroup(drawing, data, words, scale, (category, centre, bar));
            if (category % everyNth == 0)
            {
                var label = data.Categories[category];
                drawing.Mark(Math.Min(centre, Width - (Lettering.WidthOf(label) / 2)), Height - 8, label, "middle");
            }
        }

        return drawing.ToView(data, words, Width, Height);
    }

    private static void DrawGroup(Drawing drawing, ChartData data, ChartWords words, ChartScale scale, (int Category, decimal Centre, decimal Bar) group)
    {
        var start = group.Centre - (group.Bar * data.Series.Count / 2);
        for (var series = 0; series < data.Series.Count; series++)
        {
            if (data.Values[group.Category][series] is not { } value)
            {
                continue;
            }

            var x = start + (group.Bar * series);
            var y = YOf(value, scale);
            var gap = Math.Min(Gap, group.Bar / 4);
            drawing.Bar(x + gap, y, group.Bar - (2 * gap), Height - Bottom - y, series + 1, words.Describe(data, group.Category, series));
            var text = data.Write(value);
            if (Lettering.WidthOf(text) <= group.Bar + 4)
            {
                drawing.Mark(x + (group.Bar / 2), y - 4, text, "middle");
            }
        }
    }

    private static void DrawScale(Drawing drawing, ChartScale scale, decimal left)
    {
        for (var step = 0; step <= scale.Count; step++)
        {
            var y = YOf(step * scale.Step, scale);
            drawing.Line(left, y, Width - Right, y);
            drawing.Mark(left - 6, y + 4, Label(step * scale.Step), "end");
        }
    }

    private static string Label(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    // A figure below 0 has no bar: quantities that are followed are amounts.
    private static decimal YOf(decimal value, ChartScale scale) =>
        Height - Bottom - (Math.Max(0, value) / scale.Top * (Height - Bottom - Top));
}
