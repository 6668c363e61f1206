using System.Globalization;
using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Finding an agency on the front page.</summary>
[Collection(SharedSites.Name)]
public class SearchTests(Library library)
{
    private const string Box = "#page-find";
    private const string Input = Box + " input";
    private const string Rows = "table.filings tbody tr";

    [BrowserTheory]
    [InlineData("岫省", "云岫省（示例）")]
    [InlineData("yxs", "云岫省（示例）")]
    [InlineData("YXS", "云岫省（示例）")]
    [InlineData("sjyj", "省教育局（示例）")]
    [InlineData("980000", "云岫省（示例）")]
    public async Task AgencyIsFoundByNameInitialsAndRegion(string text, string agency)
    {
        await using var visit = await library.Open(SiteName.Samples, "index.html");

        await visit.Page.Locator(Input).FillAsync(text);

        Assert.Equal([agency], await Names(visit));
        Assert.Equal(1, await Announced(visit));
    }

    [BrowserFact]
    public async Task SeveralAreFoundAndCounted()
    {
        await using var visit = await library.Open(SiteName.Samples, "index.html");
        var all = await visit.Page.Locator(Rows + ":visible").CountAsync();

        await visit.Page.Locator(Input).FillAsync("9801");
        var found = await Names(visit);

        Assert.InRange(found.Count, 2, all - 1);
        Assert.Equal(found.Count, await Announced(visit));
        await visit.Page.Locator(Input).FillAsync("没有这样的单位");
        Assert.Empty(await Names(visit));
        Assert.NotEqual(string.Empty, await visit.Page.Locator(Box + " [role=status]").TextContentAsync());
        await visit.Page.Locator(Input).FillAsync(string.Empty);
        Assert.Equal(all, await visit.Page.Locator(Rows + ":visible").CountAsync());
        Assert.Equal(string.Empty, await visit.Page.Locator(Box + " [role=status]").TextContentAsync());
    }

    [BrowserFact]
    public async Task SlashLeadsToTheBox()
    {
        await using var visit = await library.Open(SiteName.Samples, "index.html");

        await visit.Page.Keyboard.PressAsync("/");

        Assert.True(await visit.Page.Locator(Input).EvaluateAsync<bool>("input => input === document.activeElement"));
        Assert.Equal(string.Empty, await visit.Page.Locator(Input).InputValueAsync());
        await visit.Page.Keyboard.PressAsync("/");
        Assert.Equal("/", await visit.Page.Locator(Input).InputValueAsync());
    }

    private static async Task<IReadOnlyList<string>> Names(Visit visit) =>
        [.. (await visit.Page.Locator(Rows + ":visible th").AllTextContentsAsync()).Select(name => name.Trim())];

    private static async Task<int> Announced(Visit visit)
    {
        var text = await visit.Page.Locator(Box + " [role=status]").TextContentAsync();
        return int.Parse(string.Concat(text!.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }
}
