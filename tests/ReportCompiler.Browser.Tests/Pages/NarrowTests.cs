using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Pages on the screen of a telephone.</summary>
[Collection(SharedSites.Name)]
public class NarrowTests(Library library)
{
    private static readonly Manner Telephone = new() { Width = Manner.Narrow };

    [BrowserTheory]
    [MemberData(nameof(PageKind.Data), MemberType = typeof(PageKind))]
    public async Task NothingReachesBeyondTheScreen(PageKind kind)
    {
        await using var visit = await library.Open(kind.Site, kind.Page, Telephone);

        var width = await visit.Read<int>("() => document.documentElement.scrollWidth");

        Assert.InRange(width, 1, Manner.Narrow);
    }

    [BrowserFact]
    public async Task WideTableMovesInItsBoxWhileItsRowHeadingsStay()
    {
        await using var visit = await library.Open(SiteName.Repository, "suqian/2024/index.html", Telephone);

        var moved = await visit.Read<double[]>(
            """
            () => {
                const table = document.getElementById('requests').querySelector('table');
                const box = table.parentElement;
                const stub = [...table.querySelectorAll('th[scope=row]')].pop();
                const cell = stub.parentElement.querySelector('td');
                const before = [stub.getBoundingClientRect().left, cell.getBoundingClientRect().left];
                box.scrollLeft = 120;
                const after = [stub.getBoundingClientRect().left, cell.getBoundingClientRect().left];
                return [box.scrollWidth - box.clientWidth, after[0] - before[0], after[1] - before[1]];
            }
            """);

        Assert.True(moved[0] > 0, "the table has room enough");
        Assert.Equal(0, moved[1], tolerance: 1.0);
        Assert.Equal(-120, moved[2], tolerance: 1.0);
    }
}
