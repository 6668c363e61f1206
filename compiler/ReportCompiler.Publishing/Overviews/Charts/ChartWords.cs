using System.Globalization;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>A chart in words and as a table.</summary>
/// <param name="language">The language of the page.</param>
/// <param name="stub">What the categories are, such as the year.</param>
internal sealed class ChartWords(Language language, string stub)
{
    private bool IsChinese => language == Language.Chinese;

    /// <summary>What a single bar shows.</summary>
    public string Describe(ChartData data, int category, int series) => IsChinese
        ? $"{data.Categories[category]}{data.Series[series]}：{Write(data, category, series)}"
        : $"{data.Categories[category]}, {data.Series[series]}: {Write(data, category, series)}";

    /// <summary>The whole chart in sentences.</summary>
    public string Describe(ChartData data)
    {
        var categories = data.Categories.Select((label, category) =>
        {
            var parts = data.Series.Select((name, series) => $"{name} {Write(data, category, series)}");
            return IsChinese ? $"{label}：{string.Join("，", parts)}" : $"{label}: {string.Join(", ", parts)}";
        });
        return IsChinese ? $"{data.Title}。{string.Join("；", categories)}。" : $"{data.Title}. {string.Join("; ", categories)}.";
    }

    /// <summary>The chart as a table: a row for each category, a column for each series.</summary>
    public RecordView Tabulate(ChartData data) => FigureTables.Table(
        data.Id + "-table",
        data.Title,
        stub,
        data.Series.Select(label => FigureTables.Column(label)),
        data.Categories.Select((label, category) => FigureTables.Row(
            label,
            data.Values[category].Select(value => value is { } number
                ? FigureTables.Figure(data.Write(number), number.ToString(CultureInfo.InvariantCulture))
                : FigureTables.NoFigure))));

    private static string Write(ChartData data, int category, int series) =>
        data.Values[category][series] is { } value ? data.Write(value) : "–";
}
