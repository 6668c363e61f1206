using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

[Collection(SharedSites.Name)]
public class PrivacyTests(Library library)
{
    [BrowserTheory]
    [MemberData(nameof(PageKind.Data), MemberType = typeof(PageKind))]
    public async Task PageAsksNoOtherHostAndBreaksNoPolicy(PageKind kind)
    {
        await using var visit = await library.Open(kind.Site, kind.Page);

        Assert.Empty(visit.Foreign);
        Assert.Empty(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(PageKind.Data), MemberType = typeof(PageKind))]
    public async Task PolicyForbidsWhatThePageDoesWithout(PageKind kind)
    {
        await using var visit = await library.Open(kind.Site, kind.Page);

        var blocked = await visit.Read<string[]>(
            """
            () => new Promise(resolve => {
                const blocked = [];
                document.addEventListener('securitypolicyviolation', event => blocked.push(event.effectiveDirective));
                const image = document.createElement('img');
                image.src = 'http://127.0.0.2/pixel.png';
                const script = document.createElement('script');
                script.textContent = 'document.title = "run"';
                const style = document.createElement('style');
                style.textContent = 'body { color: red }';
                document.body.append(image, script, style);
                setTimeout(() => resolve(blocked), 200);
            })
            """);

        Assert.Contains("img-src", blocked);
        Assert.Contains("script-src-elem", blocked);
        Assert.Contains("style-src-elem", blocked);
        Assert.Empty(visit.Foreign);
    }

    [BrowserTheory]
    [MemberData(nameof(PageKind.OnDisk), MemberType = typeof(PageKind))]
    public async Task PageWorksFromTheDisk(PageKind kind)
    {
        await using var visit = await library.OpenFile(kind.Site, kind.Page);

        Assert.NotEqual("none", await visit.Style("body", "max-width") + await visit.Style("body", "font-family"));
        Assert.Empty(visit.Complaints);
        Assert.True(await visit.Read<bool>("() => [...document.styleSheets].some(sheet => sheet.href)"));
    }
}
