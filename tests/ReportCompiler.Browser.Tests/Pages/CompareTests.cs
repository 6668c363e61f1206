using System.Globalization;
using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>What has changed since the year before.</summary>
[Collection(SharedSites.Name)]
public class CompareTests(Library library)
{
    private const string Total = "td[id='requests.received.total']";

    [BrowserFact]
    public async Task ChangesComeAndGoWithTheKeyboard()
    {
        await using var visit = await library.Open(SiteName.Samples, "city-1/2024/index.html");
        var change = visit.Page.Locator(Total + " i");

        Assert.False(await change.IsVisibleAsync());
        await visit.Page.Locator("#page-compare").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        Assert.True(await change.IsVisibleAsync());
        await visit.Page.Keyboard.PressAsync("Space");
        Assert.False(await change.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task ChangeIsTheDifferenceOfTheFigures()
    {
        await using var before = await library.Open(SiteName.Samples, "city-1/2023/index.html");
        await using var after = await library.Open(SiteName.Samples, "city-1/2024/index.html");

        var change = Number(await after.Page.Locator(Total + " i").TextContentAsync());

        Assert.NotEqual(0, change);
        Assert.Equal(await Figure(after) - await Figure(before), change);
    }

    [BrowserFact]
    public async Task FirstReportOffersNoComparison()
    {
        await using var visit = await library.Open(SiteName.Repository, "huaxian-hrss/2019/index.html");

        Assert.Equal(0, await visit.Page.Locator("#page-compare").CountAsync());
    }

    private static async Task<decimal> Figure(Visit visit) =>
        Number(await visit.Page.Locator(Total).EvaluateAsync<string>("cell => cell.firstChild.textContent"));

    private static decimal Number(string? text) =>
        decimal.Parse(text!.Replace('\u2212', '-').Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);
}
