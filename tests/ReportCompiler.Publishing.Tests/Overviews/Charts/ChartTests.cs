using System.Globalization;
using ReportCompiler.Publishing.Overviews.Charts;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Tests.Overviews.Charts;

public class ChartTests
{
    private static readonly ChartWords English = new(Language.English, "Year");
    private static readonly ChartWords Chinese = new(Language.Chinese, "年度");

    private static readonly decimal?[][] Rows =
    [
        [0, 0, 0], [null, null, null], [1, null, 2], [-5, -1, 0], [0.25m, 0.5m, 1], [3, 4, 5], [9, 99, 999], [1234567, 12, 0], [10_000_000_000, 1, 2],
        [9_999_999_999_999_999_999_999_999_999m, 9_999_999_999_999_999_999_999_999_999m, 0],
    ];

    public static TheoryData<int, int> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, int>();
            foreach (var categories in new[] { 1, 2, 8, 9, 17, 25, 30 })
            {
                foreach (var series in new[] { 1, 2, 6 })
                {
                    sizes.Add(categories, series);
                }
            }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void BarsAndTextsStandInsideOfTheDrawing(int categories, int series)
    {
        foreach (var row in Rows)
        {
            var data = Data(categories, series, row);

            AssertInside(BarChart.Draw(data, English));
            AssertInside(ShareChart.Draw(data, Chinese));
        }
    }

    [Fact]
    public void EachValueHasABarAndWhatIsMissingNone()
    {
        var chart = BarChart.Draw(Data(2, 3, [1, null, 0]), English);

        Assert.Equal(["1", "3", "1", "3"], Seen.Each(chart, "bars", "series"));
        Assert.Equal(["176", "0", "176", "0"], Seen.Each(chart, "bars", "height").Select(height => height!));
        Assert.Equal("2001年, Series 1: 1 p", Seen.Each(chart, "bars", "label")[0]);
        Assert.Equal(["1", "2", "3"], Seen.Each(chart, "keys", "series"));
    }

    [Fact]
    public void SharesFillTheRow()
    {
        var chart = ShareChart.Draw(Data(1, 3, [1, 1, 2]), English);
        var widths = Seen.Each(chart, "bars", "width").Select(Number).ToList();

        Assert.Equal(3, widths.Count);
        Assert.InRange(widths[2] - widths[0] - widths[1], -0.2m, 0.2m);
        Assert.Equal("4 p", Seen.Each(chart, "marks", "text")[^1]);
    }

    [Fact]
    public void RowWithoutValuesHasNoShares()
    {
        var chart = ShareChart.Draw(Data(2, 2, [null, 0, null]), English);

        Assert.Empty(Seen.List(chart, "bars"));
        Assert.Equal(["2001年", "0 p", "2002年", "0 p"], Seen.Each(chart, "marks", "text"));
    }

    [Fact]
    public void LongLabelOfARowIsShortenedAndStandsWholeInTheTable()
    {
        const string Name = "新疆维吾尔自治区克孜勒苏柯尔克孜自治州";
        var chart = ShareChart.Draw(new ChartData("c", "Title", ["a"], [Name], [[1]], value => value.ToString(CultureInfo.InvariantCulture)), Chinese);

        Assert.EndsWith("…", Seen.Each(chart, "marks", "text")[0], StringComparison.Ordinal);
        AssertInside(chart);
        Assert.Equal([Name], Seen.Each(Seen.Of(chart, "table"), "rows", "label"));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(-3, 1, 1)]
    [InlineData(0.3, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 2, 3)]
    [InlineData(9, 5, 2)]
    [InlineData(10, 5, 2)]
    [InlineData(11, 5, 3)]
    [InlineData(40, 10, 4)]
    [InlineData(41, 20, 3)]
    [InlineData(3440, 1000, 4)]
    [InlineData(4001, 2000, 3)]
    public void StepsAreRound(double greatest, int step, int count) => Assert.Equal(new ChartScale(step, count), ChartScale.For((decimal)greatest));

    [Fact]
    public void ScaleReachesTheGreatestInFewSteps()
    {
        for (var greatest = 1m; greatest < 1e27m; greatest = (greatest * 1.37m) + 1)
        {
            var scale = ChartScale.For(greatest);

            Assert.True(scale.Top >= greatest, $"{greatest}: {scale}");
            Assert.InRange(scale.Count, 1, 4);
        }
    }

    [Fact]
    public void ChartIsTold()
    {
        var data = Data(2, 2, [1, null]);

        Assert.Equal("Title. 2001年: Series 1 1 p, Series 2 –; 2002年: Series 1 1 p, Series 2 –.", English.Describe(data));
        Assert.Equal("Title。2001年：Series 1 1 p，Series 2 –；2002年：Series 1 1 p，Series 2 –。", Chinese.Describe(data));
        Assert.Equal("2002年Series 2：–", Chinese.Describe(data, 1, 1));
    }

    [Fact]
    public void ChartIsATableToo()
    {
        var table = English.Tabulate(Data(2, 2, [1.50m, null]));

        Assert.Equal(("c-table", "Title", "Year"), (Seen.Of(table, "id"), Seen.Of(table, "caption"), Seen.Of(table, "stub")));
        Assert.Equal(["Series 1", "Series 2"], Seen.Each(table, "columns", "label"));
        Assert.Equal(["1.50 p", ""], Seen.Each(Seen.List(table, "rows")[0], "cells", "text"));
        Assert.Equal(["1.50", ""], Seen.Each(Seen.List(table, "rows")[0], "cells", "value"));
    }

    [Theory]
    [InlineData("abc", 100, "abc")]
    [InlineData("中文中文", 36, "中文…")]
    [InlineData("中文中文", 5, "…")]
    [InlineData("a😀😀😀", 50, "a😀…")]
    public void TextIsCutWhereItDoesNotFit(string text, int width, string fitting) => Assert.Equal(fitting, Lettering.Fit(text, width));

    private static ChartData Data(int categories, int series, decimal?[] row) => new(
        "c",
        "Title",
        [.. Enumerable.Range(1, series).Select(number => FormattableString.Invariant($"Series {number}"))],
        [.. Enumerable.Range(2001, categories).Select(year => FormattableString.Invariant($"{year}年"))],
        [.. Enumerable.Range(0, categories).Select(_ => Enumerable.Range(0, series).Select(index => row[index % row.Length]).ToArray())],
        value => value.ToString(CultureInfo.InvariantCulture) + " p");

    private static void AssertInside(RecordView chart)
    {
        var (width, height) = (Number(Seen.Of(chart, "width")), Number(Seen.Of(chart, "height")));
        foreach (var bar in Seen.List(chart, "bars"))
        {
            AssertBetween(0, Side(bar, "x"), Side(bar, "x") + Side(bar, "width"), width);
            AssertBetween(0, Side(bar, "y"), Side(bar, "y") + Side(bar, "height"), height);
        }

        foreach (var line in Seen.List(chart, "lines"))
        {
            AssertBetween(0, Side(line, "x1"), Side(line, "x2"), width);
            AssertBetween(0, Side(line, "y1"), Side(line, "y2"), height);
        }

        foreach (var mark in Seen.List(chart, "marks"))
        {
            var length = Lettering.WidthOf((string)Seen.Of(mark, "text")!);
            var start = Side(mark, "x") - (Seen.Of(mark, "anchor") switch { "end" => length, "middle" => length / 2, _ => 0 });
            AssertBetween(0, start, start + length, width);
            AssertBetween(0, Side(mark, "y"), Side(mark, "y"), height);
        }
    }

    // A tenth is what lengths are rounded to.
    private static void AssertBetween(decimal least, decimal from, decimal to, decimal most) =>
        Assert.True(least - 0.1m <= from && from <= to + 0.1m && to <= most + 0.2m, $"{from} to {to}, not within {least} to {most}");

    private static decimal Side(object view, string name) => Number(Seen.Of(view, name));

    private static decimal Number(object? text) =>
        decimal.Parse(
            Convert.ToString(text, CultureInfo.InvariantCulture)!, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);
}
