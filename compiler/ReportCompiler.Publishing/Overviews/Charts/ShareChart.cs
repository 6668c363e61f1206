using ReportCompiler.Publishing.Views;

namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>Draws one bar for each category, in which each series has its share.</summary>
internal static class ShareChart
{
    private const int Width = 360;
    private const int MinRight = 58;
    private const int Top = 6;
    private const int RowHeight = 30;
    private const int BarHeight = 20;
    private const int MinLeft = 46;
    private const int MaxLeft = 132;

    /// <summary>Draws a chart.</summary>
    public static RecordView Draw(ChartData data, ChartWords words)
    {
        var drawing = new Drawing();
        var left = Math.Clamp(Math.Ceiling(data.Categories.Select(Lettering.WidthOf).DefaultIfEmpty().Max()) + 10, MinLeft, MaxLeft);
        var totals = data.Values.Select(values => Lettering.WidthOf(data.Write(TotalOf(values))));
        var right = Math.Max(MinRight, Math.Ceiling(totals.DefaultIfEmpty().Max()) + 10);
        for (var category = 0; category < data.Categories.Count; category++)
        {
            DrawRow(drawing, data, words, category, (left, right));
        }

        return drawing.ToView(data, words, Width, (2 * Top) + (RowHeight * data.Categories.Count));
    }

    private static void DrawRow(Drawing drawing, ChartData data, ChartWords words, int category, (decimal Left, decimal Right) sides)
    {
        var y = Top + (RowHeight * category);
        var total = TotalOf(data.Values[category]);
        var x = sides.Left;
        drawing.Mark(sides.Left - 6, y + BarHeight - 5, Lettering.Fit(data.Categories[category], sides.Left - 6), "end");
        for (var series = 0; series < data.Series.Count; series++)
        {
            var value = Math.Max(0, data.Values[category][series] ?? 0);
            if (value > 0)
            {
                var width = value / total * (Width - sides.Left - sides.Right);
                drawing.Bar(x, y, width, BarHeight, series + 1, words.Describe(data, category, series));
                x += width;
            }
        }

        drawing.Mark(Width - sides.Right + 6, y + BarHeight - 5, data.Write(total), "start");
    }

    // A figure below 0 has no share.
    private static decimal TotalOf(IReadOnlyList<decimal?> values) => values.Sum(value => Math.Max(0, value ?? 0));
}
