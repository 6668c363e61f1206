using System.Text;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>What site.yaml says is what a site becomes.</summary>
public class SettingsTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    [Fact]
    public void SiteHasItsNameFooterAndLogo()
    {
        using var workshop = Settled("name: {zh: 年报, en: <Reports> & more}\nfooter: \"**Hosted** by <b>us</b>\"\nlogo: logo.svg");
        workshop.Folder.Write("reports/logo.svg", Svg);

        Assert.Empty(workshop.Build(LibraryForm.Catalog).Findings);
        var page = workshop.Text("riverside/2021/index.html");
        Assert.Contains("&lt;Reports&gt; &amp; more", page, StringComparison.Ordinal);
        Assert.Contains("<strong>Hosted</strong>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>us", page, StringComparison.Ordinal);
        Assert.Contains("src=\"../../assets/logo.svg\"", page, StringComparison.Ordinal);
        Assert.Equal(Svg, workshop.Text("assets/logo.svg"));
    }

    [Fact]
    public void AddressIsThatOfEveryPage()
    {
        using var workshop = Settled("base: https://www.example.org/library");

        Assert.Empty(workshop.Build(LibraryForm.Catalog).Findings);
        Assert.Contains("<link rel=\"canonical\" href=\"https://www.example.org/library/\">", workshop.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://www.example.org/library/riverside/2021/\">", workshop.Text("riverside/2021/index.html"),
            StringComparison.Ordinal);
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://www.example.org/library/years/2021/\">", workshop.Text("years/2021/index.html"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://www.example.org/library/riverside/</loc>", workshop.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("https://www.example.org/library/riverside/2021/", workshop.Text("feed.xml"), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://www.example.org/library/sitemap.xml", workshop.Text("robots.txt"), StringComparison.Ordinal);
        Assert.Contains("href=\"/library/index.html\"", workshop.Text("404.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", workshop.Text("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAnAddressThereIsNeitherFeedNorSiteMap()
    {
        using var workshop = Workshop.Library();
        workshop.Build(LibraryForm.Catalog);

        Assert.False(File.Exists(workshop.Folder.At("site/feed.xml")));
        Assert.False(File.Exists(workshop.Folder.At("site/sitemap.xml")));
        Assert.DoesNotContain("feed.xml", workshop.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/index.html\"", workshop.Text("404.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("languages: [zh]", "zh-CN", "zh-CN")]
    [InlineData("languages: [zh, en]", "zh-CN", "en")]
    [InlineData("languages: [en, zh]", "en", "en")]
    [InlineData("name: Reports", "en", "en")]
    public void FirstLanguageIsThatOfSharedPages(string settings, string shared, string ofReport)
    {
        using var workshop = Settled(settings);

        Assert.Empty(workshop.Build(LibraryForm.Catalog).Findings);
        Assert.Contains($"<html lang=\"{shared}\">", workshop.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{shared}\">", workshop.Text("years/2021/index.html"), StringComparison.Ordinal);
        Assert.Contains($"<header class=\"bar\" lang=\"{ofReport}\">", workshop.Text("riverside/2021/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[json]", "riverside/2021/report.json")]
    [InlineData("[md, json]", "riverside/2021/report.json", "riverside/2021/report.md")]
    [InlineData("[csv]", "data/reports.csv", "riverside/2021/report.csv")]
    public void OnlyTheFormatsThatAreNamedArePublished(string formats, params string[] files)
    {
        using var workshop = Settled("formats: " + formats);

        Assert.Empty(Build(workshop).Findings);
        Assert.Equal([StagedSite.Marker, .. files], workshop.Folder.Read("site").Keys);
    }

    [Fact]
    public void PageLeadsToNoFileThatIsNotPublished()
    {
        using var workshop = Settled("formats: [html]");

        Build(workshop);

        Assert.DoesNotContain(workshop.Folder.Read("site").Keys, file => file.EndsWith("report.json", StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"files\"", workshop.Text("riverside/2021/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void FormatsOfTheCommandLineComeBeforeThoseOfTheSettings()
    {
        using var workshop = Settled("formats: [html]");

        Build(workshop, options => options with { Formats = ["json"] });

        Assert.Equal([StagedSite.Marker, "riverside/2021/report.json"], workshop.Folder.Read("site").Keys);
    }

    [Theory]
    [InlineData("base: nowhere", "reports/site.yaml(1,7): RC1003")]
    [InlineData("name: [", "reports/site.yaml(1,8): RC2001")]
    [InlineData("logo: missing.svg", "reports/site.yaml(1,7): RC2063")]
    public void BrokenSettingsPublishNothingAndCannotBeLeftOut(string settings, string finding)
    {
        using var workshop = Settled(settings);

        foreach (var keepGoing in new[] { false, true })
        {
            var result = workshop.Build(LibraryForm.Catalog, options: workshop.Options(keepGoing: keepGoing));

            Assert.Equal(BuildOutcome.Rejected, result.Outcome);
            Assert.StartsWith(finding, Assert.Single(result.Findings).ToString(), StringComparison.Ordinal);
            Assert.False(Directory.Exists(workshop.Folder.At("site")));
        }
    }

    [Fact]
    public void AgencyWithoutReportsIsNamedAndHasNoPage()
    {
        using var workshop = Workshop.Library();
        workshop.Build(LibraryForm.Catalog);

        Assert.False(Directory.Exists(workshop.Folder.At("site/county")));
        Assert.Contains("Riverside County", workshop.Text("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("county/index.html", workshop.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void SiteWhoseReportsAreAllLeftOutHasItsFrontPage()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("reports/site.yaml", "base: https://www.example.org/\nlanguages: [en]");
        workshop.Folder.Write("reports/riverside/2021.yaml", "template: nothing");

        var result = Build(workshop, options => options with { KeepGoing = true, WithQuality = true });

        Assert.Equal((BuildOutcome.Published, 0), (result.Outcome, result.Published));
        Assert.Equal(["reports/riverside/2021.yaml"], result.LeftOut);
        Assert.Contains("<html lang=\"en\">", workshop.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("RC20", workshop.Text("quality/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoKindsOfReportStandBesideEachOther()
    {
        using var workshop = Workshop.Library();
        var other = LibraryForm.Template.Replace("template: library-stock", "template: other-stock", StringComparison.Ordinal);
        var engine = new TemplateEngine(TemplateCompiler.Compile("other/1.template.yaml", other).Model!);
        workshop.Folder.Write(
            "reports/county/2021.yaml",
            LibraryForm.Report.Replace("template: library-stock", "template: other-stock", StringComparison.Ordinal)
                .Replace("agency: riverside", "agency: county", StringComparison.Ordinal)
                .Replace("We bought", "The county paid for", StringComparison.Ordinal));
        var pages = new OtherPages(
            ("other-stock/overview.yaml",
                "template: other-stock\nname: Other stock\nquantities: [{id: adults, label: Adults, cells: loans.adults}]\ncharts: [{id: a, title: Loans, show: [adults]}]"));

        var result = workshop.Build(new FormCatalog([LibraryForm.Engine, engine]), pages);

        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal((BuildOutcome.Published, 2), (result.Outcome, result.Published));
        Assert.Contains("Other stock", workshop.Text("years/2021/index.html"), StringComparison.Ordinal);
        Assert.Contains("library-stock", workshop.Text("years/2021/index.html"), StringComparison.Ordinal);
        Assert.Contains("id=\"other-stock-a\"", workshop.Text("county/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("other-stock-a", workshop.Text("riverside/index.html"), StringComparison.Ordinal);
    }

    private static BuildResult Build(Workshop workshop, Func<BuildOptions, BuildOptions>? change = null) =>
        new SiteBuilder(LibraryForm.Catalog, Workshop.Pages) { Formats = new([new CsvReportFormat()], [new CsvSiteFormat()]) }
            .Build(change?.Invoke(workshop.Options()) ?? workshop.Options(), new SilentMonitor(), default);

    private static Workshop Settled(string settings)
    {
        var workshop = Workshop.Library();
        workshop.Folder.Write("reports/site.yaml", Encoding.UTF8.GetBytes(settings));
        return workshop;
    }
}
