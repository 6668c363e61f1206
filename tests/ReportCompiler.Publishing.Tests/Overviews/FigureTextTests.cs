using ReportCompiler.Publishing.Overviews.Pages;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Tests.Overviews;

public class FigureTextTests
{
    private static readonly CellType Money = new("money", CellKind.Decimal, "USD", 2, false, null, null);
    private static readonly CellType Change = new("change", CellKind.Integer, "people", 0, true, null, null);

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("999.5", "999.50")]
    [InlineData("1000", "1,000.00")]
    [InlineData("659869904.3", "659,869,904.30")]
    [InlineData("-1234567", "-1,234,567.00")]
    public void EnglishGroupsThousands(string value, string text) =>
        Assert.Equal(text, FigureText.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Money, Language.English));

    [Fact]
    public void SignOfAChangeStays() => Assert.Equal("+12,345", FigureText.Of(12345, Change, Language.English));

    [Fact]
    public void ChineseHasThemAsFormsPrintThem() => Assert.Equal("659869904.30", FigureText.Of(659869904.3m, Money, Language.Chinese));

    [Fact]
    public void FiguresOfALongTableLeadNowhere()
    {
        var family = Visits.Family(Visits.Report("alone", 2021, "1000, 500, 7"));
        var figures = new QuantityFigures(family, Language.English);

        Assert.Null(Seen.Of(figures.Figure(family.Find("alone", 2021), figures.Quantities[1], isLinked: false), "page"));
        Assert.Equal("+1,507", Seen.Of(figures.Figure(family.Find("alone", 2021), figures.Quantities[0]), "text"));
    }
}
