using System.Globalization;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>A chart in words and as a table.</summary>
/// <param name="language">The language of the page.</param>
/// <param name="stub">What the categories are, such as the year.</param>
internal sealed class ChartWords(Language language, string stub)
{
    /// <summary>What a single bar shows.</summary>
    public string Describe(ChartData data, int category, int series)
    {
        var (label, name, value) = (data.Categories[category], data.Series[series], Write(data, category, series));
        return Words.Say("chart.bar", $"{label}, {name}: {value}", $"{label}{name}：{value}").In(language);
    }

    /// <summary>The whole chart in sentences.</summary>
    public string Describe(ChartData data)
    {
        var title = data.Title;
        var categories = Punctuation.Semicolons(data.Categories.Select((label, category) => Punctuation.Labelled(
            LocalizedText.Verbatim(label),
            Punctuation.Commas(data.Series.Select((name, series) => LocalizedText.Verbatim($"{name} {Write(data, category, series)}"))))));
        return Words.Say("chart.whole", $"{title}. {categories}.", $"{title}。{categories}。").In(language);
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
