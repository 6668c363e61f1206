using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Links to a figure.</summary>
[Collection(SharedSites.Name)]
public class AnchorTests(Library library)
{
    private const string Linked = "requests.results.total.total";
    private const string Other = "requests.results.granted.total";

    [BrowserTheory]
    [InlineData(Manner.Wide, false)]
    [InlineData(Manner.Wide, true)]
    [InlineData(Manner.Narrow, false)]
    public async Task LinkedCellIsMarkedAndInSight(int width, bool isDark)
    {
        await using var visit = await library.Open(
            SiteName.Repository, $"suqian/2024/index.html#{Linked}", new Manner { Width = width, IsDark = isDark });

        var box = await visit.Page.Locator($"td[id='{Linked}']").BoundingBoxAsync();

        Assert.NotNull(box);
        Assert.InRange(box.X, 0, width - box.Width);
        Assert.InRange(box.Y, 0, visit.Page.ViewportSize!.Height - box.Height);
        Assert.NotEqual(await Background(visit, Other), await Background(visit, Linked));
        Assert.Equal("solid", await visit.Style($"td[id='{Linked}']", "outline-style"));
    }

    [BrowserFact]
    public async Task LinkedRowIsMarked()
    {
        await using var visit = await library.Open(SiteName.Repository, "suqian/2024/index.html#requests.received");

        Assert.NotEqual(await Background(visit, "requests.carriedOver.natural"), await Background(visit, "requests.received.natural"));
    }

    [BrowserFact]
    public async Task AcceptedDiscrepancyLeadsToItsNoteAndBack()
    {
        await using var visit = await library.Open(SiteName.Samples, await PageWithNote());

        await visit.Page.Locator("td sup a").First.ClickAsync();
        await visit.Reach("#note-1");
        Assert.True(await visit.Page.Locator("#note-1").IsVisibleAsync());
        await visit.Page.Locator("#note-1 a").ClickAsync();
        await visit.Reach("#ref-1");
    }

    private async Task<string> PageWithNote()
    {
        var site = library.Site(SiteName.Samples);
        var pages = site.Files().Where(file => file.EndsWith("/index.html", StringComparison.Ordinal));
        foreach (var page in pages)
        {
            if ((await File.ReadAllTextAsync(site.At(page))).Contains("id=\"ref-1\"", StringComparison.Ordinal))
            {
                return page;
            }
        }

        throw new InvalidOperationException("No report of the samples accepts a discrepancy.");
    }

    private static Task<string> Background(Visit visit, string cell) => visit.Style($"td[id='{cell}']", "background-color");
}
