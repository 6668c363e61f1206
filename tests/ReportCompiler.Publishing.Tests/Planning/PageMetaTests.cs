using ReportCompiler.Publishing.Planning;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Publishing.Views;
using ReportCompiler.Schema.Settings;

namespace ReportCompiler.Publishing.Tests.Planning;

/// <summary>The meta elements that 《政府网站发展指引》 lists, in its groups.</summary>
public class PageMetaTests
{
    private const string Government =
        """
        name: {zh: 信息年报, en: Annual reports}
        base: https://www.example.gov.cn/reports/
        code: "1234567890"
        domain: www.example.gov.cn
        column: {name: 年报, description: 历年年报, keywords: [信息, 年报], type: 公开}
        """;

    private static readonly string[] Site = ["SiteName=信息年报", "SiteDomain=www.example.gov.cn", "SiteIDCode=1234567890"];
    private static readonly string[] Column = ["ColumnName=年报", "ColumnDescription=历年年报", "ColumnKeywords=信息,年报", "ColumnType=公开"];

    [Theory]
    [InlineData(nameof(PageKind.Home), true)]
    [InlineData(nameof(PageKind.Agency), true)]
    [InlineData(nameof(PageKind.Year), true)]
    [InlineData(nameof(PageKind.Quality), false)]
    [InlineData(nameof(PageKind.Missing), false)]
    public void PagesThatListReportsTellTheColumn(string kind, bool hasColumn) =>
        Assert.Equal(hasColumn ? [.. Site, .. Column] : Site, Words(new PageMeta(Read(Government)).OfColumn(Enum.Parse<PageKind>(kind))));

    [Fact]
    public void ReportIsAnArticle() =>
        Assert.Equal(
            [
                .. Site, .. Column, "ArticleTitle=Alone: visits 2021", "PubDate=2022-01-31", "ContentSource=Alone", "Author=Alone", "Keywords=Alone,2021",
                "Description=Alone: visits 2021", "Url=https://www.example.gov.cn/reports/alone/2021/",
            ],
            Words(new PageMeta(Read(Government)).OfReport(
                Visits.Report("alone", 2021, "1, 2, 3", "2022-01-31"), new Uri("https://www.example.gov.cn/reports/alone/2021/"))));

    [Fact]
    public void WhatIsNotKnownIsLeftOut() =>
        Assert.Equal(
            ["SiteName=Annual reports", "SiteIDCode=1234", "ColumnName=A", "ArticleTitle=Alone: visits 2021", "ContentSource=Alone", "Author=Alone",
                "Keywords=Alone,2021", "Description=Alone: visits 2021"],
            Words(new PageMeta(Read("name: Annual reports\ncode: \"1234\"\ncolumn: {name: A}")).OfReport(Visits.Report("alone", 2021, "1, 2, 3"), null)));

    [Fact]
    public void OtherSitesHaveUsualMetaElements()
    {
        var meta = new PageMeta(SiteSettings.None);

        Assert.Empty(meta.OfColumn(PageKind.Home));
        Assert.Equal(["keywords=Alone,2021", "description=Alone: visits 2021"], Words(meta.OfReport(Visits.Report("alone", 2021, "1, 2, 3"), null)));
    }

    private static SiteSettings Read(string text)
    {
        var settings = SiteSettings.Read("site.yaml", text);
        Assert.Empty(settings.Findings);
        return settings;
    }

    private static IEnumerable<string> Words(IReadOnlyList<RecordView> meta) =>
        meta.Select(element => $"{Seen.Of(element, "name")}={Seen.Of(element, "content")}");
}
