using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Pages where no script runs.</summary>
[Collection(SharedSites.Name)]
public class ScriptlessTests(Library library)
{
    private static readonly Manner Scriptless = new() { RunsScripts = false };

    [BrowserFact]
    public async Task FiguresAreThere()
    {
        await using var visit = await library.Open(SiteName.Repository, "suqian/2024/index.html", Scriptless);
        var cell = visit.Page.Locator("td[id='requests.results.granted.total']");

        Assert.True(await cell.IsVisibleAsync());
        Assert.StartsWith("1431", await cell.InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [MemberData(nameof(PageKind.Data), MemberType = typeof(PageKind))]
    public async Task NothingIsOfferedThatDoesNotWork(PageKind kind)
    {
        await using var visit = await library.Open(kind.Site, kind.Page, Scriptless);

        Assert.True(await visit.Page.Locator("main").IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator("button:visible, input[type=search]:visible").CountAsync());
    }

    [BrowserFact]
    public async Task ChangesAreShownWhenAskedFor()
    {
        await using var visit = await library.Open(SiteName.Samples, "city-1/2024/index.html", Scriptless);
        var change = visit.Page.Locator("td[id='requests.received.total'] i");

        Assert.False(await change.IsVisibleAsync());
        await visit.Page.Locator("label[for=page-compare]").ClickAsync();
        Assert.True(await change.IsVisibleAsync());
    }
}
