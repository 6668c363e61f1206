using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using ReportCompiler.Browser.Tests.Browsing;
using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

[Collection(SharedSites.Name)]
public class AccessibilityTests(Library library)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    // All that the dark changes.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static TheoryData<PageKind, int, bool> Looks
    {
        get
        {
            var looks = new TheoryData<PageKind, int, bool>();
            foreach (var kind in PageKind.All)
            {
                looks.Add(kind, Manner.Wide, false);
                looks.Add(kind, Manner.Narrow, false);

                // Colours are the same at every width.
                looks.Add(kind, Manner.Wide, true);
            }

            return looks;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task AxeFindsNothing(PageKind kind, int width, bool isDark)
    {
        await using var visit = await library.Open(kind.Site, kind.Page, new Manner { Width = width, IsDark = isDark });

        var result = await visit.Page.RunAxe(isDark ? Colours : Rules);

        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.SelectMany(Describe)));
    }

    private static IEnumerable<string> Describe(AxeResultItem item) =>
        item.Nodes.Take(3)
            .Select(
                node => $"{item.Id} ({item.Help}): {node.Html}\n    {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}");
}
