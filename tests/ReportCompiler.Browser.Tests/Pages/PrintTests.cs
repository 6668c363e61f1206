using Microsoft.Playwright;
using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Pages on paper.</summary>
[Collection(SharedSites.Name)]
public class PrintTests(Library library)
{
    [BrowserTheory]
    [MemberData(nameof(PageKind.Data), MemberType = typeof(PageKind))]
    public async Task PaperIsWhiteEvenWhereTheScreenIsDark(PageKind kind)
    {
        await using var visit = await library.Open(kind.Site, kind.Page, new Manner { IsDark = true });

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await visit.Style("main", "background-color"));
        Assert.Equal("rgb(0, 0, 0)", await visit.Style("body", "color"));
        Assert.Equal("light", await visit.Style("html", "color-scheme"));
        Assert.Equal(0, await visit.Page.Locator("nav:visible, .skip:visible, input:visible").CountAsync());
    }

    [BrowserFact]
    public async Task HeadOfATableIsRepeatedAndNothingIsCutOff()
    {
        await using var visit = await library.Open(SiteName.Repository, "suqian/2024/index.html");

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("table-header-group", await visit.Style("#requests thead", "display"));
        Assert.Equal("visible", await visit.Style("#requests .box", "overflow-x"));
        Assert.Equal("avoid", await visit.Style("#requests tbody tr", "break-inside"));
    }

    [BrowserTheory]
    [InlineData("suqian/2024/index.html")]
    [InlineData("us-access-board/2024/index.html")]
    public async Task PageCanBePrinted(string page)
    {
        await using var visit = await library.Open(SiteName.Repository, page);

        var document = await visit.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });

        Assert.Equal("%PDF-"u8.ToArray(), document[..5]);
    }
}
