using ReportCompiler.Browser.Tests.Sites;

namespace ReportCompiler.Browser.Tests.Validity;

[Collection(SharedSites.Name)]
public class ValidityTests(Library library)
{
    [NuFact]
    public void EveryPageOfTheRepositorysSiteIsValid() => AssertValid(library.Site(SiteName.Repository));

    [NuFact]
    public void EveryPageOfTheSamplesSiteIsValid() => AssertValid(library.Site(SiteName.Samples));

    [NuFact]
    public void InvalidPageIsSeen()
    {
        using var site = BuiltSite.Of(("index.html", "<!DOCTYPE html><html lang=en><title>x</title><p><table><tr><td colspan=0>x</table>"));

        Assert.NotEmpty(NuChecker.Check(site.Root, ["index.html"]));
    }

    private static void AssertValid(BuiltSite site)
    {
        var messages = NuChecker.Check(site.Root, site.Files().Where(file => file.EndsWith(".html", StringComparison.Ordinal)));

        Assert.True(messages.Count == 0, string.Join('\n', messages.Take(20)));
    }
}
