using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Pages;

/// <summary>Pages are to open at once on a slow line, uncompressed.</summary>
[Collection(SharedSites.Name)]
public class WeightTests(Library library)
{
    private const int PageLimit = 60_000;
    private const int AssetLimit = 40_000;

    [Fact]
    public void PagesOfTheRepositorysReportsAreLight()
    {
        var site = library.Site(SiteName.Repository);
        var pages = site.Files()
            .Where(file => file.Split('/') is [_, var year, "index.html"] && int.TryParse(year, out _))
            .Select(file => (file, new FileInfo(site.At(file)).Length))
            .ToList();

        Assert.NotEmpty(pages);
        Assert.DoesNotContain(pages, page => page.Length > PageLimit);
    }

    [Fact]
    public void StyleAndScriptAreLightTogether()
    {
        var site = library.Site(SiteName.Repository);
        var weight = site.Files()
            .Where(file => file.StartsWith("assets/", StringComparison.Ordinal) && Path.GetExtension(file) is ".css" or ".js")
            .Sum(file => new FileInfo(site.At(file)).Length);

        Assert.InRange(weight, 1, AssetLimit);
    }
}
