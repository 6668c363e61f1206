using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

public class SmallFormTests
{
    [Theory]
    [InlineData("index.html", "html")]
    [InlineData("riverside/2021/index.html", "html")]
    [InlineData("riverside/2021/report.md", "md")]
    [InlineData("riverside/2021/report.json", "json")]
    public async Task SiteOfOneReportLooksAsAccepted(string path, string extension)
    {
        using var workshop = Workshop.Library();

        var result = workshop.Build(LibraryForm.Catalog);

        Assert.Empty(result.Findings);
        Assert.Equal(BuildOutcome.Published, result.Outcome);
        await Verify(workshop.Text(path), extension).UseTextForParameters(path);
    }

    [Fact]
    public void SiteHoldsItsFilesAndNoOthers()
    {
        using var workshop = Workshop.Library();

        workshop.Build(LibraryForm.Catalog);

        Assert.Equal(
            [
                ".reportc-site", "404.html", "assets/site.js", "assets/style.css", "data/catalog.json", "index.html", "riverside/2021/index.html",
                "riverside/2021/report.json", "riverside/2021/report.md", "riverside/index.html", "robots.txt", "years/2021/index.html",
            ],
            workshop.Folder.Read("site").Keys);
        Assert.Equal(["reports", "site"], Directory.GetFileSystemEntries(workshop.Folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
