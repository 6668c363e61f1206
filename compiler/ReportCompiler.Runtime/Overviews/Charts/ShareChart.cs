using ReportCompiler.Runtime.Rendering.Views;

namespace ReportCompiler.Runtime.Overviews.Charts;

/// <summary>Draws one bar for each category, in which each series has its share.</summary>
internal static class ShareChart
{
    private const int Width = 360;
    private const int Right = 58;
    private const int Top = 6;
    private const int RowHeight = 30;
    private const int BarHeight = 20;
    private const int LeastLeft = 46;
    private const int MostLeft = 132;
    private const int WidthOfSign = 12;

    /// <summary>Draws a chart.</summary>
    public static RecordView Draw(ChartData data, ChartWords words)
    {
        var drawing = new Drawing();
        var left = Math.Clamp(data.Categories.Max(WidthOf) + 10, LeastLeft, MostLeft);
        for (var category = 0; category < data.Categories.Count; category++)
        {
            DrawRow(drawing, data, words, category, left);
        }

        return drawing.ToView(data, words, Width, (2 * Top) + (RowHeight * data.Categories.Count));
    }

    private static void DrawRow(Drawing drawing, ChartData data, ChartWords words, int category, int left)
    {
        var y = Top + (RowHeight * category);
        var total = data.Values[category].Sum(value => Math.Max(0, value ?? 0));
        decimal x = left;
        drawing.Mark(left - 6, y + BarHeight - 5, data.Categories[category], "end");
        for (var series = 0; series < data.Series.Count; series++)
        {
            var value = Math.Max(0, data.Values[category][series] ?? 0);
            if (value > 0)
            {
                var width = value / total * (Width - left - Right);
                drawing.Bar(x, y, width, BarHeight, series + 1, words.Describe(data, category, series));
                x += width;
            }
        }

        drawing.Mark(Width - Right + 6, y + BarHeight - 5, data.Write(total), "start");
    }

    private static int WidthOf(string label) => label.Sum(character => character > 0xFF ? WidthOfSign : WidthOfSign * 6 / 10);
}
