using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Indexes;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Agencies;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Publishing.Tests.Indexes;

public class IndexTests
{
    private static readonly string[] Beside = ["report.csv", "report.xlsx"];
    private static readonly IReadOnlyList<PublishedReport> Reports = PublicationSamples.Dated();
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly SiteFacts Facts = new("政务公开 <年报> & more", Language.Chinese, new Uri("https://www.example.gov.cn/xxgk/"));

    [Fact]
    public async Task FeedIsThis() => await Verify(Text(Feed.File(Facts, Reports)!), "xml");

    [Fact]
    public async Task SitemapIsThis() => await Verify(Text(Sitemap.Files(Facts, SitePage.Of(Reports)).Single()), "xml");

    [Fact]
    public async Task CatalogueIsThis() => await Verify(
        Text(DataCatalogue.File(
            Facts with { Licence = new Uri("https://creativecommons.org/licenses/by/4.0/") },
            Reports,
            _ => Beside,
            ["data/reports.csv", "data/reports.parquet", "data/gov-info-disclosure-2024.xlsx"])),
        "json");

    [Fact]
    public async Task DatasetIsThis() =>
        await Verify(Indented(DatasetBlock.DatasetJson(Reports[^1], Beside, Facts.Base)), "json");

    [Fact]
    public void WithoutAnAddressThereIsNoFeedAndNoSiteMap()
    {
        var facts = Facts with { Base = null };

        Assert.Null(Feed.File(facts, Reports));
        Assert.Null(Feed.File(Facts, [Reports[0]]));
        Assert.Empty(Sitemap.Files(facts, SitePage.Of(Reports)));
        Assert.Equal("User-agent: *\nAllow: /\n", Written(output => Robots.Write(facts, output)));
    }

    [Fact]
    public void CrawlersAreToldOfTheSiteMap() =>
        Assert.Equal(
            "User-agent: *\nAllow: /\n\nSitemap: https://www.example.gov.cn/xxgk/sitemap.xml\n",
            Written(output => Robots.Write(Facts, output)));

    [Fact]
    public void FeedHasTheLatestFirstAndNoneWithoutADay()
    {
        var feed = XDocument.Parse(Text(Feed.File(Facts, Reports)!));
        var days = feed.Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value).ToList();

        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(Reports.Count(report => report.Report.Header.Published is not null), days.Count);
        Assert.Equal(days[0], feed.Root.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void FeedHoldsFiftyAtMost()
    {
        var dated = Reports.First(report => report.Report.Header.Published is not null);

        Assert.Equal(50, XDocument.Parse(Text(Feed.File(Facts, [.. Enumerable.Repeat(dated, 60)])!)).Root!.Elements(Atom + "entry").Count());
    }

    [Fact]
    public void LongSiteMapIsSplit()
    {
        var files = Sitemap.Files(Facts, [.. Enumerable.Range(0, 50_001).Select(page => new SitePage($"a{page}/", null))]).ToList();

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Equal(
            ["https://www.example.gov.cn/xxgk/sitemap-1.xml", "https://www.example.gov.cn/xxgk/sitemap-2.xml"],
            XDocument.Parse(Text(files[0])).Descendants(Map + "loc").Select(loc => loc.Value));
        Assert.Single(XDocument.Parse(Text(files[2])).Descendants(Map + "url"));
    }

    [Fact]
    public void DatasetCanStandInAScript()
    {
        var agency = new Agency("town", "</script><!-- &\u2028\u2029 \"", AgencyLevel.Town, null, false, null);
        var json = DatasetBlock.DatasetJson(Reports[0] with { Agency = agency, Title = agency.Name }, ["report.csv"], null);

        Assert.DoesNotContain(json, character => character is '<' or '>' or '&' or '\u2028' or '\u2029' or '\n');
        Assert.Equal(agency.Name, JsonDocument.Parse(json).RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void FeedHoldsNamesThatXmlCannotHold()
    {
        var dated = Reports.First(report => report.Report.Header.Published is not null);
        var feed = Text(Feed.File(Facts, [dated with { Title = "a\u0001b\uFFFFc\uD800d<" }])!);

        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd<", XDocument.Parse(feed).Root!.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    private static string Text(SiteFile file) => Written(file.Write);

    private static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Indented(string json) => json.Replace(",\"", ",\n\"", StringComparison.Ordinal);
}
