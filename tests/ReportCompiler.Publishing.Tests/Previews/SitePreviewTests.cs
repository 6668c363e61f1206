using System.Text;
using ReportCompiler.Publishing.Previews;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Loading;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Tests.Previews;

public class SitePreviewTests
{
    private const string Page = "suqian/2024/index.html";
    private const string File = "suqian/2024.yaml";

    [Fact]
    public async Task PagesAreThoseOfABuild()
    {
        await using var previewed = await Previewed.StartAsync();

        foreach (var (path, text) in RealReports.Site.Where(
            file => file.Key.EndsWith(".html", StringComparison.Ordinal) || file.Key.EndsWith(".json", StringComparison.Ordinal)))
        {
            // A preview has a page for maintainers, which other pages lead to, and files that this build does not make.
            if (path.StartsWith("data/", StringComparison.Ordinal) || path.EndsWith(".html", StringComparison.Ordinal))
            {
                Assert.NotNull(previewed.Preview.Make(path));
            }
            else
            {
                Assert.Equal(text, Text(previewed, path));
            }
        }

        Assert.NotNull(previewed.Preview.Make("quality/"));
        Assert.NotNull(previewed.Preview.Make("/suqian/2024/report.csv"));
        Assert.Null(previewed.Preview.Make("suqian/2024/report.xlsx"));
        Assert.Null(previewed.Preview.Make("suqian/1999/"));
    }

    [Fact]
    public async Task ChangeShowsOnThePage()
    {
        await using var previewed = await Previewed.StartAsync();
        previewed.Write(File, previewed.Read(File).Replace("year: 2024", "year: 2024\npublished: 2025-01-20", StringComparison.Ordinal));
        Assert.DoesNotContain("2025-01-20", Text(previewed, Page), StringComparison.Ordinal);

        Assert.Equal(0, previewed.Update());

        Assert.Contains("2025-01-20", Text(previewed, Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileThatCannotBeReadKeepsItsLastPageAndSaysSo()
    {
        await using var previewed = await Previewed.StartAsync();
        var (before, text) = (Text(previewed, Page), previewed.Read(File));
        previewed.Write(File, "template: [");

        Assert.Equal(1, previewed.Update());
        Assert.Equal(before, Text(previewed, Page));
        var finding = Assert.Single(previewed.Preview.FindingsOf(Page));
        Assert.Equal(("RC2016", "error", Page, null), (finding.Id, finding.Severity, finding.Page, finding.Cell));
        Assert.StartsWith("reports/suqian/2024.yaml(1,", finding.Place, StringComparison.Ordinal);

        // Another report has nothing to do with it; every other page has.
        Assert.Empty(previewed.Preview.FindingsOf("huaxian-hrss/2019/"));
        Assert.Single(previewed.Preview.FindingsOf("/"));

        previewed.Write(File, text);
        Assert.Equal(0, previewed.Update());
        Assert.DoesNotContain(previewed.Preview.FindingsOf(Page), finding => finding.Severity == "error");
    }

    [Fact]
    public async Task FigureThatIsWrongIsShownWithItsCell()
    {
        await using var previewed = await Previewed.StartAsync();
        previewed.Write(
            File, previewed.Read(File)
                .Replace("total:                    [  3440,   73,", "total:                    [  3441,   73,", StringComparison.Ordinal));

        Assert.NotEqual(0, previewed.Update());

        var finding = previewed.Preview.FindingsOf(Page)[0];
        Assert.Contains($"id={finding.Cell}>", Text(previewed, Page), StringComparison.Ordinal);
        Assert.NotEmpty(finding.Remedy);
    }

    [Fact]
    public async Task FileThatIsGoneHasNoPage()
    {
        await using var previewed = await Previewed.StartAsync();
        System.IO.File.Delete(Path.Combine(previewed.Reports, "suqian", "2024.yaml"));

        previewed.Update();

        Assert.Null(previewed.Preview.Make(Page));
        Assert.NotNull(previewed.Preview.Make("suqian/2023/"));
        Assert.Null(previewed.Preview.Make("years/2022/report.html"));
    }

    [Fact]
    public async Task ReportOfAnUnknownAgencyHasNoPage()
    {
        await using var previewed = await Previewed.StartAsync();
        previewed.Write("elsewhere/2024.yaml", previewed.Read(File).Replace("agency: suqian", "agency: elsewhere", StringComparison.Ordinal));

        Assert.Equal(1, previewed.Update());
        Assert.Null(previewed.Preview.Make("elsewhere/2024/"));
        Assert.Equal(
            ("RC2007", "error", null),
            (previewed.Preview.FindingsOf("/")[0].Id, previewed.Preview.FindingsOf("/")[0].Severity, previewed.Preview.FindingsOf("/")[0].Page));
    }

    [Theory]
    [InlineData("site/report.html.scriban", "{{ if year }}")]
    [InlineData("site/report.html.scriban", "{{ form.sections[0].table.width }}")]
    [InlineData("site/report.html.scriban", "{{ include 'site/nothing.html' }}")]
    [InlineData("site/report.html.scriban", "{{ for i in 1..100000000 }}{{ title }}{{ end }}")]
    public async Task TemplateThatFailsIsToldAndTheNextPageIsWhole(string name, string text)
    {
        await using var previewed = await Previewed.StartAsync();
        var (page, home) = (Text(previewed, Page), Text(previewed, "index.html"));

        previewed.Update(new OtherPages((name, text)));

        var failure = Assert.Throws<PreviewFailedException>(() => previewed.Preview.Make(Page));
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.Equal(home, Text(previewed, "index.html"));
        previewed.Update();
        Assert.Equal(page, Text(previewed, Page));
    }

    [Fact]
    public async Task BrokenRegisterOrSettingsAreToldOnEveryPage()
    {
        await using var previewed = await Previewed.StartAsync();
        previewed.Write("site.yaml", "base: nowhere");

        Assert.Equal(1, previewed.Update());
        Assert.Equal("reports/site.yaml(1,7)", previewed.Preview.FindingsOf(Page)[0].Place);

        previewed.Write("site.yaml", "name: Ours");
        previewed.Write("agencies.yaml", "agencies: [");
        Assert.Equal(1, previewed.Update());
        Assert.Contains(previewed.Preview.FindingsOf("/"), finding => finding.Place.StartsWith("reports/agencies.yaml", StringComparison.Ordinal));
        Assert.NotNull(previewed.Preview.Make("/"));
    }

    [Fact]
    public async Task LinksOfTheMissingPageLeadToThisServer()
    {
        await using var previewed = await Previewed.StartAsync("base: https://www.example.org/reports/");

        Assert.Contains("href=\"/assets/style.css\"", Text(previewed, "404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingStandsAnywhereBeforeTheFirstUpdate()
    {
        var preview = new SitePreview(LibraryForm.Catalog, new PreviewOptions(new ReportSource("nowhere", "nowhere", 1), null));

        Assert.Null(preview.Make("/"));
        Assert.Empty(preview.FindingsOf("/"));
    }

    [Fact]
    public async Task StoppedUpdateKeepsThePages()
    {
        await using var previewed = await Previewed.StartAsync();
        using var source = new CancellationTokenSource();
        var monitor = new SilentMonitor(stage =>
        {
            if (stage == BuildStage.Reading)
            {
                source.Cancel();
            }
        });

        Assert.Throws<OperationCanceledException>(() => previewed.Preview.Update(Workshop.Pages, monitor, source.Token));
        Assert.NotNull(previewed.Preview.Make(Page));
    }

    private static string Text(Previewed previewed, string path) => Encoding.UTF8.GetString(previewed.Preview.Make(path)!);
}
