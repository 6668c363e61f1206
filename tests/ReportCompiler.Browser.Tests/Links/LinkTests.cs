using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Links;

[Collection(SharedSites.Name)]
public class LinkTests(Library library)
{
    [Theory]
    [InlineData(SiteName.Repository, 5)]
    [InlineData(SiteName.Samples, 100)]
    [InlineData(SiteName.ManySamples, 1000)]
    public void EveryLinkLeadsSomewhereAndEveryIdStandsOnce(SiteName name, int leastPages)
    {
        var checker = new LinkChecker(library.Site(name));

        var problems = checker.Broken().Concat(checker.Doubled()).Take(20).ToList();

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.InRange(checker.PageCount, leastPages, int.MaxValue);
        Assert.InRange(checker.LinkCount, checker.PageCount, int.MaxValue);
    }

    [Theory]
    [InlineData("<a href=\"../nowhere/index.html\">x</a>", "index.html: ../nowhere/index.html leads out of the site")]
    [InlineData("<a href=\"nowhere/index.html\">x</a>", "index.html: nowhere/index.html leads to no file")]
    [InlineData("<a href=\"/other/\">x</a>", "index.html: /other/ leads to the root of the host, where the site may not be")]
    [InlineData("<a href=\"other/#there\">x</a>", null)]
    [InlineData("<a href=\"other/#elsewhere\">x</a>", "index.html: other/#elsewhere leads to no place on the page")]
    [InlineData("<label for=\"none\">x</label>", "index.html: #none leads to no place on the page")]
    [InlineData("<img src=\"none.svg\" alt=\"\">", "index.html: none.svg leads to no file")]
    [InlineData("<a href=\"https://example.org/\">x</a>", null)]
    public void BrokenLinkIsSeen(string html, string? problem)
    {
        using var site = BuiltSite.Of(("index.html", html), ("other/index.html", "<p id=\"there\">x</p>"));

        Assert.Equal(problem is null ? [] : [problem], new LinkChecker(site).Broken());
    }

    [Fact]
    public void IdThatStandsTwiceIsSeen()
    {
        using var site = BuiltSite.Of(("index.html", "<p id=\"a\">x</p><p id=\"a\">y</p>"));

        Assert.Equal(["index.html: a"], new LinkChecker(site).Doubled());
    }
}
