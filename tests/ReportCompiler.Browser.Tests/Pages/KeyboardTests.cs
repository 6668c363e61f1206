using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Pages without a mouse.</summary>
[Collection(SharedSites.Name)]
public class KeyboardTests(Library library)
{
    private const int MaxSteps = 40;

    [BrowserTheory]
    [MemberData(nameof(PageKind.Data), MemberType = typeof(PageKind))]
    public async Task FirstKeyOffersToSkipToTheContent(PageKind kind)
    {
        await using var visit = await library.Open(kind.Site, kind.Page);
        var skip = visit.Page.Locator(".skip");

        Assert.True((await skip.BoundingBoxAsync())!.X < 0);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True((await skip.BoundingBoxAsync())!.X >= 0);
        Assert.True(await skip.EvaluateAsync<bool>("link => link === document.activeElement"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Reach("#page-content");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Read<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserTheory]
    [MemberData(nameof(PageKind.Data), MemberType = typeof(PageKind))]
    public async Task FocusGoesDownThePageAndIsSeen(PageKind kind)
    {
        await using var visit = await library.Open(kind.Site, kind.Page);
        await visit.Read<bool>("() => (window.last = document.body, true)");

        var steps = 0;
        for (; steps < MaxSteps; steps++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var problem = await visit.Read<string>(
                """
                () => {
                    const now = document.activeElement;
                    if (now === document.body) return 'end';
                    const follows = window.last === document.body || window.last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
                    const style = getComputedStyle(now);
                    const box = now.getBoundingClientRect();
                    window.last = now;
                    return !follows ? 'goes back at ' + now.outerHTML.slice(0, 80)
                        : style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'is not seen on ' + now.outerHTML.slice(0, 80)
                        : box.width === 0 || box.height === 0 ? 'is on nothing: ' + now.outerHTML.slice(0, 80)
                        : '';
                }
                """);
            if (problem == "end")
            {
                break;
            }

            Assert.Equal(string.Empty, problem);
        }

        Assert.InRange(steps, 2, MaxSteps);
    }
}
