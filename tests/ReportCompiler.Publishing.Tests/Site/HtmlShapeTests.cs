using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

public class HtmlShapeTests
{
    private static readonly string[] Scopes = ["col", "row", "rowgroup"];

    public static TheoryData<string> Pages() => new(Workshop.RealFolders.Select(folder => folder + "/index.html").Append("index.html"));

    public static TheoryData<string> ReportPages() => new(Workshop.RealFolders.Select(folder => folder + "/index.html"));

    [Theory]
    [MemberData(nameof(ReportPages))]
    public void EveryTableIsARectangle(string path)
    {
        var tables = Parse(path).QuerySelectorAll<IHtmlTableElement>("table").ToList();

        Assert.Equal(3, tables.Count);
        foreach (var grid in tables.Select(TableGrid.Expand))
        {
            Assert.All(grid, row => Assert.Equal(grid[0].Count, row.Count));
            Assert.All(grid, row => Assert.DoesNotContain(TableGrid.Hole, row));
        }
    }

    [Theory]
    [MemberData(nameof(ReportPages))]
    public void EveryCellOfTheFormStandsOnceUnderItsPath(string path)
    {
        var year = int.Parse(path.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture);
        var form = Forms.Catalog.Find("gov-info-disclosure", year)!.Form;

        var ids = Parse(path).QuerySelectorAll("td[id]").Select(cell => cell.Id);

        Assert.Equal(form.Cells.Select(cell => cell.Path), ids);
    }

    [Fact]
    public void HeadOfTheRequestsTableIsTheOfficialOne()
    {
        var table = Parse("suqian/2024/index.html").QuerySelector<IHtmlTableElement>("#requests table")!;

        var grid = TableGrid.Expand(table);

        const string Stub = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
        const string Others = "法人或其他组织";
        const string All = "申请人情况";
        Assert.Equal([Stub, Stub, Stub, All, All, All, All, All, All, All], grid[0]);
        Assert.Equal([Stub, Stub, Stub, "自然人", Others, Others, Others, Others, Others, "总计"], grid[1]);
        Assert.Equal([Stub, Stub, Stub, "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"], grid[2]);
        Assert.Equal(["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密", "2", "0", "0", "0", "0", "0", "2"], grid[7]);
        Assert.Equal(28, grid.Count);
    }

    [Fact]
    public void LastColumnOfANarrowBlockSpansTheRest()
    {
        var table = Parse("huaxian-hrss/2019/index.html").QuerySelector<IHtmlTableElement>("#disclosure table")!;

        var grid = TableGrid.Expand(table);

        Assert.Contains(["行政事业性收费", "0", "0", "0"], grid);
        Assert.Contains(["政府集中采购", "0", "0.0000", "0.0000"], grid);
        Assert.Contains(["第二十条第（八）项", "第二十条第（八）项", "第二十条第（八）项", "第二十条第（八）项"], grid);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void PageLoadsNothingButItsStyleSheetAndData(string path)
    {
        var page = Parse(path);

        Assert.Empty(page.QuerySelectorAll("script:not([type='application/ld+json']):not([src]), style, [style], iframe, img, object, embed, form, base"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("link"));
        Assert.Contains(
            "default-src 'none'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryLinkIsRelativeAndLeadsToAFile(string path)
    {
        var links = Parse(path).QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).Where(link => link[0] != '#').ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var target = new Uri(new Uri("https://host.invalid/sub/" + path), link);
            Assert.StartsWith("https://host.invalid/sub/", target.AbsoluteUri, StringComparison.Ordinal);
            Assert.Contains(target.AbsolutePath["/sub/".Length..], RealReports.Site.Keys);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void PageIsInOrder(string path)
    {
        var page = Parse(path);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("th"), heading => Assert.Contains(heading.GetAttribute("scope"), Scopes));
    }

    private static IHtmlDocument Parse(string path) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(RealReports.Site[path]);
}
