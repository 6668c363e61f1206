using ReportCompiler.Publishing.Site;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Work;

namespace ReportCompiler.Publishing.Tests.Site;

/// <summary>All of a site is published, or nothing changes.</summary>
public class PublishingTests
{
    private const string Old = "site/old-page.html";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void BytesDoNotDependOnTheNumberOfJobs(int jobs)
    {
        using var workshop = Workshop.RealReports();

        workshop.Build(Forms.Catalog, options: workshop.Options(jobs));

        var site = workshop.Folder.Read("site").ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetString(file.Value));
        Assert.Equal(RealReports.Site, site);
    }

    [Fact]
    public void EarlierSiteIsReplacedAsAWhole()
    {
        using var workshop = WithOldSite();

        var result = workshop.Build(LibraryForm.Catalog);

        Assert.Equal(BuildOutcome.Published, result.Outcome);
        Assert.False(File.Exists(workshop.Folder.At(Old)));
        AssertNoRemains(workshop);
    }

    [Fact]
    public void EmptyFolderIsTaken()
    {
        using var workshop = Workshop.Library();
        Directory.CreateDirectory(workshop.Folder.At("site"));

        Assert.Equal(BuildOutcome.Published, workshop.Build(LibraryForm.Catalog).Outcome);
    }

    [Fact]
    public void FolderOfSomebodyElseIsRefused()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write(Old, "mine");

        var result = workshop.Build(LibraryForm.Catalog);

        Assert.Equal(BuildOutcome.OutputRefused, result.Outcome);
        Assert.Equal("RC2060", Assert.Single(result.Findings).Definition.Id);
        AssertOldSite(workshop);
    }

    [Fact]
    public void FileInTheWayIsRefused()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write("site", "a file");

        Assert.Equal(BuildOutcome.OutputRefused, workshop.Build(LibraryForm.Catalog).Outcome);
        Assert.Equal("a file", File.ReadAllText(workshop.Folder.At("site")));
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("")]
    public void FolderThatHoldsTheReportsIsRefused(string path)
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write(path + "/" + StagedSite.Marker, "made by us");

        var result = workshop.Build(LibraryForm.Catalog, options: workshop.Options() with { OutputPath = workshop.Folder.At(path) });

        Assert.Equal("RC2061", Assert.Single(result.Findings).Definition.Id);
        Assert.True(File.Exists(workshop.Folder.At("reports/riverside/2021.yaml")));
    }

    [Fact]
    public void FailureInTheMiddleKeepsTheOldSite()
    {
        using var workshop = WithOldSite();
        workshop.Folder.Write("reports/riverside/2022.yaml", LibraryForm.Report.Replace("year: 2021", "year: 2022", StringComparison.Ordinal));
        var pages = new OtherPages(("site/report.md.scriban", "{{ if year == 2022 }}\n  {{ form.sections[0].table.width }}\n{{ end }}"));

        var result = workshop.Build(LibraryForm.Catalog, pages, workshop.Options(jobs: 1));

        Assert.Equal(BuildOutcome.Rejected, result.Outcome);
        Assert.Equal("site/report.md.scriban(2,29): RC1802", result.Findings[^1].ToString()[.."site/report.md.scriban(2,29): RC1802".Length]);
        AssertOldSite(workshop);
        AssertNoRemains(workshop);
    }

    [Fact]
    public void SlipInAPageTemplateIsFoundBeforeAnyPageIsRendered()
    {
        using var workshop = WithOldSite();
        var pages = new OtherPages(("site/report.md.scriban", "{{ if year == 1066 }}{{ agency.nothing }}{{ end }}"));

        var result = workshop.Build(LibraryForm.Catalog, pages, workshop.Options(jobs: 1, keepGoing: true));

        Assert.Equal(BuildOutcome.Rejected, result.Outcome);
        Assert.StartsWith("site/report.md.scriban(1,32): RC4002", Assert.Single(result.Findings).ToString(), StringComparison.Ordinal);
        AssertOldSite(workshop);
    }

    [Fact]
    public void CancellationKeepsTheOldSite()
    {
        using var workshop = WithOldSite();
        using var source = new CancellationTokenSource();
        var monitor = new SilentMonitor(stage =>
        {
            if (stage == BuildStage.Rendering)
            {
                source.Cancel();
            }
        });

        var result = workshop.Build(LibraryForm.Catalog, monitor: monitor, cancellation: source.Token);

        Assert.Equal(BuildOutcome.Cancelled, result.Outcome);
        AssertOldSite(workshop);
        AssertNoRemains(workshop);
    }

    [Fact]
    public void ReportsWithErrorsPublishNothing()
    {
        using var workshop = WithOldSite();
        Break(workshop);

        var result = workshop.Build(LibraryForm.Catalog);

        Assert.Equal(BuildOutcome.Rejected, result.Outcome);
        Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error);
        AssertOldSite(workshop);
    }

    [Fact]
    public void KeepGoingLeavesOutWhatIsWrongAndSaysSo()
    {
        using var workshop = Workshop.Library();
        Break(workshop);

        var result = workshop.Build(LibraryForm.Catalog, options: workshop.Options(keepGoing: true));

        Assert.Equal(BuildOutcome.Published, result.Outcome);
        Assert.Equal(["reports/riverside/2022.yaml"], result.LeftOut);
        Assert.Equal(1, result.Published);
        Assert.True(File.Exists(workshop.Folder.At("site/riverside/2021/index.html")));
        Assert.False(Directory.Exists(workshop.Folder.At("site/riverside/2022")));
        Assert.DoesNotContain("riverside/2022", workshop.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoReportsCannotHaveOneAddress()
    {
        using var workshop = Workshop.Library();
        var other = LibraryForm.Template.Replace("template: library-stock", "template: other-stock", StringComparison.Ordinal);
        var engine = new Schema.Engines.TemplateEngine(Schema.Templates.TemplateCompiler.Compile("other/1.template.yaml", other).Model!);
        workshop.Folder.Write(
            "reports/more/riverside/2021.yaml", LibraryForm.Report.Replace("template: library-stock", "template: other-stock", StringComparison.Ordinal));

        var result = workshop.Build(new Schema.Engines.FormCatalog([LibraryForm.Engine, engine]));

        Assert.Equal(BuildOutcome.Rejected, result.Outcome);
        Assert.Equal("RC2056", Assert.Single(result.Findings).Definition.Id);
    }

    [Fact]
    public void NothingIsWrittenOutsideOfAStagedSite()
    {
        using var workshop = Workshop.Library();
        using var site = new StagedSite(workshop.Folder.At("site"));

        Assert.Throws<IOException>(() => site.Write("../escaped", One));
        Assert.Throws<IOException>(() => site.Write("/escaped", One));
        Assert.Throws<IOException>(() => site.Write(StagedSite.Marker, One));

        static void One(Stream output) => output.WriteByte(1);
    }

    private static Workshop WithOldSite()
    {
        var workshop = Workshop.Library();
        workshop.Folder.Write(Old, "mine");
        SiteFiles.List(workshop.Folder.At("site"));
        return workshop;
    }

    private static void Break(Workshop workshop) => workshop.Folder.Write(
        "reports/riverside/2022.yaml",
        LibraryForm.Report.Replace("year: 2021", "year: 2022", StringComparison.Ordinal).Replace("adults: 100", "adults: many", StringComparison.Ordinal));

    private static void AssertOldSite(Workshop workshop) => Assert.Equal("mine", File.ReadAllText(workshop.Folder.At(Old)));

    private static void AssertNoRemains(Workshop workshop) =>
        Assert.Equal(["reports", "site"], Directory.GetFileSystemEntries(workshop.Folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
