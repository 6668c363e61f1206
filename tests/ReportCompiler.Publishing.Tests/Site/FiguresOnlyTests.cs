using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>A report without its texts says so wherever it is read.</summary>
public class FiguresOnlyTests
{
    private const string Page = "riverside/2021/index.html";

    [Theory]
    [InlineData(Page, "html")]
    [InlineData("riverside/2021/report.md", "md")]
    public async Task ReportLooksAsAccepted(string path, string extension)
    {
        using var workshop = FiguresOnly();

        Assert.Empty(workshop.Build(LibraryForm.Catalog).Findings);

        await Verify(workshop.Text(path), extension).UseTextForParameters(path);
    }

    [Fact]
    public void ReportSaysItInTheLanguageOfThePage()
    {
        using var workshop = FiguresOnly();

        Assert.Empty(workshop.Build(LibraryForm.Catalog, options: workshop.Options(language: Language.Chinese)).Findings);

        Assert.Contains("<p class=\"left-out\" lang=\"zh-CN\">本报告仅发布数据，不含本部分文字。</p>", workshop.Text(Page), StringComparison.Ordinal);
        Assert.Contains("<p class=\"left-out\">本报告仅发布数据。未包含的部分：\n <a href=\"#overview\" lang=\"en\">1. Overview</a>\n</p>",
            workshop.Text(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void DataSaysWhatIsLeftOut()
    {
        using var workshop = FiguresOnly();

        workshop.Build(LibraryForm.Catalog);

        Assert.Contains(
            "\n  \"content\": \"figuresOnly\",\n  \"leftOut\": [\n    \"overview\"\n  ],\n",
            workshop.Text("riverside/2021/report.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void SuchReportsAreCountedByYear()
    {
        using var workshop = FiguresOnly();
        workshop.Folder.Write("reports/county/2021.yaml", Text("county", 2021));
        workshop.Folder.Write("reports/riverside/2022.yaml", Text("riverside", 2022));
        workshop.Folder.Write("reports/county/2022.yaml", LibraryForm.Report.Replace("riverside", "county").Replace("2021", "2022"));

        workshop.Build(LibraryForm.Catalog, options: workshop.Options() with { WithQuality = true });

        Assert.Contains(
            "<h2>Reports with figures only</h2>\n<dl class=\"causes\">\n<div><dt>2021<dd>2</div>\n<div><dt>2022<dd>1</div>\n</dl>\n",
            workshop.Text("quality/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void ReportWithItsTextsSaysNothing()
    {
        using var workshop = Workshop.Library();

        workshop.Build(LibraryForm.Catalog, options: workshop.Options() with { WithQuality = true });

        Assert.DoesNotContain("left-out", workshop.Text(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("figures only", workshop.Text("quality/index.html"), StringComparison.Ordinal);
    }

    private static Workshop FiguresOnly()
    {
        var workshop = Workshop.Library();
        workshop.Folder.Write("reports/riverside/2021.yaml", Text("riverside", 2021));
        return workshop;
    }

    private static string Text(string agency, int year)
    {
        var (start, end) = (LibraryForm.Report.IndexOf("overview:", StringComparison.Ordinal), LibraryForm.Report.IndexOf("stock:", StringComparison.Ordinal));
        return LibraryForm.Report.Remove(start, end - start).Insert(start, "content: figures only\n")
            .Replace("riverside", agency).Replace("2021", FormattableString.Invariant($"{year}"));
    }
}
