using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Sorting the table of a year.</summary>
[Collection(SharedSites.Name)]
public class SortTests(Library library)
{
    private const string Page = "years/2024/index.html";

    [BrowserFact]
    public async Task FiguresAreSortedBothWays()
    {
        await using var visit = await library.Open(SiteName.Samples, Page);
        var table = visit.Page.Locator("table.sortable").Last;
        var button = table.Locator("thead button").Nth(1);

        await button.ClickAsync();
        Assert.Equal("descending", await Sorted(visit, 1));
        var down = await Figures(visit);
        Assert.Equal(down.OrderDescending(), down);
        Assert.NotEqual(down[0], down[^1]);

        await button.ClickAsync();
        Assert.Equal("ascending", await Sorted(visit, 1));
        Assert.Equal(down.Order(), await Figures(visit));
    }

    [BrowserFact]
    public async Task NamesAreSortedWithTheKeyboard()
    {
        await using var visit = await library.Open(SiteName.Samples, Page);
        var table = visit.Page.Locator("table.sortable").Last;
        var before = await table.Locator("tbody th").AllTextContentsAsync();

        await table.Locator("thead button").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var up = await table.Locator("tbody th").AllTextContentsAsync();
        Assert.Equal("ascending", await Sorted(visit, 0));
        Assert.Equal(before.Order(StringComparer.Ordinal), up.Order(StringComparer.Ordinal));

        await visit.Page.Keyboard.PressAsync("Space");
        Assert.Equal("descending", await Sorted(visit, 0));
        Assert.Equal(up.Reverse(), await table.Locator("tbody th").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task OnlyOneColumnIsSaidToBeSorted()
    {
        await using var visit = await library.Open(SiteName.Samples, Page);
        var table = visit.Page.Locator("table.sortable").Last;

        await table.Locator("thead button").Nth(1).ClickAsync();
        await table.Locator("thead button").First.ClickAsync();

        Assert.Equal(1, await table.Locator("[aria-sort]").CountAsync());
    }

    private static Task<string?> Sorted(Visit visit, int column) =>
        visit.Page.Locator("table.sortable").Last.Locator("thead th").Nth(column).GetAttributeAsync("aria-sort");

    // As the page compares them: the value where the cell has one, else its text; what is empty is left out.
    private static Task<double[]> Figures(Visit visit) => visit.Read<double[]>(
        """
        () => [...[...document.querySelectorAll('table.sortable')].pop().tBodies[0].rows]
            .map(row => (row.cells[1].dataset.value ?? row.cells[1].textContent).trim().replace(/,/g, ''))
            .filter(text => text !== '' && !isNaN(text))
            .map(Number)
        """);
}
