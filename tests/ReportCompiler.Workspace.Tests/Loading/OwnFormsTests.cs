using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Engines;
using ReportCompiler.Schema.Text;
using ReportCompiler.Templates;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Files;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Workspace.Tests.Loading;

/// <summary>Forms that lie beside a folder of reports: they need no program of their own.</summary>
public class OwnFormsTests
{
    private const string File = "templates/library-stock/1.template.yaml";

    private static readonly FormCatalog Carried = Forms.Catalog.MadeOf(() =>
    [
        .. Workshop.Pages.Names.Where(name => name.EndsWith(FolderForms.Ending, StringComparison.Ordinal))
            .Select(name => new TemplateSource("templates/" + name, Workshop.Pages.Read(name))),
    ]);

    [Fact]
    public void ReportIsHeldToTheFormBesideIt()
    {
        using var workshop = Library();
        workshop.Folder.Write("reports/riverside/2021.yaml", LibraryForm.Report.Replace("bought: [90", "bought: [-90", StringComparison.Ordinal));

        Assert.NotEqual(LibraryForm.Report, System.IO.File.ReadAllText(workshop.Folder.At("reports/riverside/2021.yaml")));
        Assert.Equal(Found(workshop.Load(LibraryForm.Catalog)), Found(workshop.Load(Carried)));
        Assert.NotEmpty(workshop.Load(Carried).Findings);
    }

    [Fact]
    public void FormsOfTheProgramStay()
    {
        using var workshop = Library();

        Assert.Equal(["gov-info-disclosure", "library-stock", "us-foia-annual"], workshop.Load(Carried).Catalog.Families);
        Assert.IsNotType<TemplateEngine>(workshop.Load(Carried).Catalog.Find("us-foia-annual", 2024));
    }

    [Fact]
    public void FormWithErrorsStopsItsReportsWithItsOwnFindingsAlone()
    {
        using var workshop = Library();
        workshop.Folder.Write(File, LibraryForm.Template.Replace("heading: 1. Overview", "headng: 1. Overview", StringComparison.Ordinal));
        workshop.Folder.Write("reports/riverside/2022.yaml", "template: no-such-form\nagency: riverside\nyear: 2022\n");

        var library = workshop.Load(Carried);

        Assert.All(library.Findings.Where(finding => finding.Definition.Id != "RC2005"), finding => Assert.Equal(File, finding.File));
        Assert.Contains(library.Findings, finding => finding.File == File && finding.Severity == Severity.Error);
        Assert.Equal(["reports/riverside/2022.yaml: RC2005"], Found(library).Where(found => found.EndsWith("RC2005", StringComparison.Ordinal)));
        Assert.All(library.Reports, report => Assert.Null(report.Parsed.Report));
    }

    [Theory]
    [InlineData("template: library-stock   # the family")]
    [InlineData("template: \"library-stock\"")]
    public void FamilyOfAFormWithErrorsIsReadAsYaml(string line)
    {
        using var workshop = Library();
        workshop.Folder.Write(
            File,
            LibraryForm.Template.Replace("template: library-stock", line, StringComparison.Ordinal)
                .Replace("heading: 1. Overview", "headng: 1. Overview", StringComparison.Ordinal));

        Assert.All(workshop.Load(Carried).Findings, finding => Assert.Equal(File, finding.File));
        Assert.NotEmpty(workshop.Load(Carried).Findings);
    }

    [Fact]
    public void FamilyIsReplacedAndAVersionThatBothHaveIsSaidOnce()
    {
        using var workshop = new Workshop();
        workshop.Folder.Write("reports/agencies.yaml", LibraryForm.Agencies);
        var text = Workshop.Pages.Read("gov-info-disclosure/2021.template.yaml");
        workshop.Folder.Write("templates/gov-info-disclosure/2021.template.yaml", text + "\n");

        var library = workshop.Load(Carried);

        var note = Assert.Single(library.Findings, finding => finding.Definition == LoadDiagnostics.FormReplaced);
        Assert.Equal("templates/gov-info-disclosure/2021.template.yaml", note.File);
        Assert.Contains("'gov-info-disclosure 2021'", note.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal([2021], library.Catalog.Versions("gov-info-disclosure").Select(form => form.Version));
    }

    // The repository of the forms is such a folder too: there they are at work as they were compiled.
    [Fact]
    public void SameTextIsTheFormOfTheProgram()
    {
        using var workshop = new Workshop();
        workshop.Folder.Write("reports/agencies.yaml", LibraryForm.Agencies);
        foreach (var name in new[] { "gov-info-disclosure/2019.template.yaml", "gov-info-disclosure/2021.template.yaml" })
        {
            workshop.Folder.Write("templates/" + name, Workshop.Pages.Read(name).ReplaceLineEndings("\r\n"));
        }

        var library = workshop.Load(Carried);

        Assert.Empty(library.Findings);
        Assert.Same(Carried, library.Catalog);
    }

    [Fact]
    public void VersionsThatOverlapAreSaid()
    {
        using var workshop = Library();
        workshop.Folder.Write("templates/library-stock/2.template.yaml", LibraryForm.Template.Replace("version: 1", "version: 2", StringComparison.Ordinal));

        Assert.Contains("templates/library-stock/2.template.yaml: RC1010", Found(workshop.Load(Carried)));
    }

    [Fact]
    public void RegionAddsToAFormBesideTheReports()
    {
        using var workshop = Library();
        workshop.Folder.Write("templates/library-stock/county.extension.yaml", """
            extends: library-stock
            for: county
            years: 2020..
            name: {en: Rows of the county, zh: 本县补充}
            rows:
              - {in: stock.held, after: opening, row: {id: given, label: Given}}
            """);

        Assert.Equal(["reports/riverside/2021.yaml: RC2010"], Found(workshop.Load(Carried)));
    }

    [Fact]
    public void EditOfAFormIsSeenInTheReports()
    {
        using var workshop = Library();
        var live = new LiveLibrary(workshop.Source(1), Carried);
        var unedited = new Dictionary<string, string>();

        Assert.Empty(live.Look(unedited, default).Findings);
        workshop.Folder.Write(File, LibraryForm.Template.Replace("years: 2020..", "years: 2022..", StringComparison.Ordinal));
        Assert.Equal(["reports/riverside/2021.yaml: RC2006"], Found(live.Look(unedited, default)));
        workshop.Folder.Write(File, LibraryForm.Template);
        Assert.Empty(live.Look(unedited, default).Findings);
    }

    [Fact]
    public void LinkOutOfTheFolderIsNotFollowed()
    {
        using var workshop = Library();
        workshop.Folder.Write("elsewhere/9.template.yaml", "template: elsewhere\n");
        System.IO.File.CreateSymbolicLink(workshop.Folder.At("templates/library-stock/9.template.yaml"), workshop.Folder.At("elsewhere/9.template.yaml"));

        Assert.Empty(workshop.Load(Carried).Findings);
    }

    private static Workshop Library()
    {
        var workshop = Workshop.Library();
        workshop.Folder.Write(File, LibraryForm.Template);
        return workshop;
    }

    private static IEnumerable<string> Found(ReportLibrary library) => library.Findings.Select(finding => $"{finding.File}: {finding.Definition.Id}");
}
