using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Options;
using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing.Reports;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>What other programs make is part of a site where they can make it, and is not spoken of where they cannot.</summary>
public class SiteOfferTests
{
    [Fact]
    public void WhatCannotBeMadeIsAWarningAndHasNoLink()
    {
        using var workshop = Workshop.Library();

        var result = Build(
            workshop, new Step("pdf", "report.pdf") { Obstacle = new TranslatedText("no printer", "没有打印机") }, options => options with { WithPdf = true });

        Assert.Equal(BuildOutcome.Published, result.Outcome);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((Severity.Warning, "site(1,1): RC2064: a thing cannot be made here: no printer"), (finding.Severity, finding.ToString()));
        Assert.Equal("此处无法生成东西：没有打印机", finding.Message(Language.Chinese));
        Assert.DoesNotContain("report.pdf", workshop.Text("riverside/2021/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("report.pdf", workshop.Text("data/catalog.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "formats: [html, pdf]")]
    public void WhatIsMadeStandsBesideThePageThatLeadsToIt(bool isAskedFor, string? settings)
    {
        using var workshop = Workshop.Library();
        if (settings is not null)
        {
            workshop.Folder.Write("reports/site.yaml", settings);
        }

        var result = Build(workshop, new Step("pdf", "report.pdf"), options => options with { WithPdf = isAskedFor });

        Assert.Empty(result.Findings);
        Assert.Equal("made", workshop.Text("riverside/2021/report.pdf"));
        Assert.Contains("href=\"report.pdf\"", workshop.Text("riverside/2021/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotAskedForIsNotMade()
    {
        using var workshop = Workshop.Library();

        Build(workshop, new Step("pdf", "report.pdf") { Obstacle = new TranslatedText("no printer", "没有打印机") }, options => options);

        Assert.False(File.Exists(workshop.Folder.At("site/riverside/2021/report.pdf")));
    }

    [Fact]
    public void NothingIsPrintedWherePagesAreNotPublished()
    {
        using var workshop = Workshop.Library();

        var result = Build(workshop, new Step("pdf", "report.pdf"), options => options with { Formats = ["json", "pdf"] });

        Assert.Equal(BuildOutcome.Published, result.Outcome);
        Assert.Equal(
            "a thing cannot be made here: it is made from the pages, and html is not among the formats",
            Assert.Single(result.Findings).Message(Language.English));
        Assert.Equal([".reportc-site", "riverside/2021/report.json"], workshop.Folder.Read("site").Keys);
    }

    [Fact]
    public void FailureKeepsTheOldSite()
    {
        using var workshop = Workshop.Library();
        workshop.Build(LibraryForm.Catalog);
        var before = workshop.Folder.Read("site");

        var result =
            Build(workshop, new Step("search", null) { Failure = new TranslatedText("paper jam", "卡纸") }, options => options with { WithSearch = true });

        Assert.Equal(BuildOutcome.OutputRefused, result.Outcome);
        Assert.Equal(["RC2064", "RC2062"], result.Findings.Select(finding => finding.Definition.Id));
        Assert.Equal(before, workshop.Folder.Read("site"));
    }

    [Fact]
    public void PagesAreToldOfTheIndex()
    {
        using var workshop = Workshop.Library();

        Build(workshop, new Step("search", null), options => options with { WithSearch = true });
        Assert.Contains("wasm-unsafe-eval", workshop.Text("index.html"), StringComparison.Ordinal);

        Build(workshop, new Step("search", null) { Obstacle = new TranslatedText("no index", "无") }, options => options with { WithSearch = true });
        Assert.DoesNotContain("wasm-unsafe-eval", workshop.Text("index.html"), StringComparison.Ordinal);
    }

    private static BuildResult Build(Workshop workshop, Step step, Func<BuildOptions, BuildOptions> change) =>
        new SiteBuilder(LibraryForm.Catalog, Workshop.Pages) { Steps = [step] }.Build(change(workshop.Options()), new SilentMonitor(), default);

    private sealed record Step(string Name, string? FileName) : ISiteStep
    {
        public LocalizedText? Obstacle { get; init; }

        public LocalizedText? Failure { get; init; }

        public LocalizedText Product { get; } = new TranslatedText("a thing", "东西");

        public LocalizedText? FindObstacle() => Obstacle;

        public LocalizedText? Run(string folder, IReadOnlyList<PublishedReport> reports, CancellationToken cancellation)
        {
            foreach (var report in FileName is null ? [] : reports)
            {
                File.WriteAllText(Path.Combine(folder, report.Folder, FileName!), "made");
            }

            return Failure;
        }
    }
}
