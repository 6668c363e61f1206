using ReportCompiler.Schema.Engines;
using ReportCompiler.Testing.Reports;
using ReportCompiler.Workspace.Loading;

namespace ReportCompiler.Workspace.Tests.Loading;

/// <summary>What regions add to the forms, beside a folder of reports.</summary>
public class FolderFormsTests
{
    private const string File = "templates/library-stock/county.extension.yaml";

    private const string Extension =
        """
        extends: library-stock
        for: county
        years: 2020..
        name: {en: Rows of the county, zh: 本县补充}
        rows:
          - {in: stock.held, after: opening, row: {id: given, label: Given}}
        """;

    private static readonly TemplateSource Template = new("templates/library-stock/1.template.yaml", LibraryForm.Template);

    private static readonly FormCatalog Catalog = LibraryForm.Catalog.MadeOf(() => [Template]);

    [Theory]
    [InlineData("reports", "templates")]
    [InlineData("a/reports", "a/templates")]
    [InlineData("/a/reports", "/a/templates")]
    [InlineData("../reports", "../templates")]
    [InlineData(".", "../templates")]
    [InlineData("..", "../../templates")]
    [InlineData("../..", "../../../templates")]
    public void FolderBesideIsNamedFromWhereTheReportsAre(string reports, string templates) =>
        Assert.Equal(templates, TemplatesPlace.Of(Path.GetTempPath() + "none", reports).Name);

    [Fact]
    public void RowIsWantedOfTheReportsOfTheRegion()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write(File, Extension);

        Assert.Equal(["reports/riverside/2021.yaml: RC2010"], Found(workshop.Load(Catalog)));
        Assert.Equal(["county"], workshop.Load(Catalog).Catalog.Find("library-stock", 2021, "riverside")!.Form.Additions.Select(addition => addition.Id));
    }

    [Fact]
    public void FileThatTheFormsBringAlongIsReplacedByTheOneBesideTheReports()
    {
        using var workshop = Workshop.Library();
        var carrying = LibraryForm.Catalog.MadeOf(() => [Template, new TemplateSource(File, Extension)]);

        Assert.Equal(["reports/riverside/2021.yaml: RC2010"], Found(workshop.Load(carrying)));
        workshop.Folder.Write(File, Extension.Replace("2020..", "2022..", StringComparison.Ordinal));
        Assert.Empty(workshop.Load(carrying).Findings);
    }

    [Fact]
    public void FileThatTheFormsBringAlongForOtherRegionsIsNobodysMistake()
    {
        using var workshop = Workshop.Library();
        var elsewhere = new TemplateSource(File, Extension.Replace("for: county", "for: elsewhere", StringComparison.Ordinal));

        Assert.Empty(workshop.Load(LibraryForm.Catalog.MadeOf(() => [Template, elsewhere])).Findings);
        workshop.Folder.Write(File, elsewhere.Text);
        Assert.Equal([File + ": RC1043"], Found(workshop.Load(Catalog)));
    }

    [Fact]
    public void FormsWithoutTheirTemplatesAreAsTheyAre()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write(File, Extension);

        Assert.Empty(workshop.Load(LibraryForm.Catalog).Findings);
    }

    [Fact]
    public void EditOfAnExtensionIsSeenInTheReports()
    {
        using var workshop = Workshop.Library();
        workshop.Folder.Write(File, Extension);
        var live = new LiveLibrary(workshop.Source(1), Catalog);
        var unedited = new Dictionary<string, string>();

        Assert.Equal(["reports/riverside/2021.yaml: RC2010"], Found(live.Look(unedited, default)));
        workshop.Folder.Write(File, Extension.Replace("2020..", "2022..", StringComparison.Ordinal));
        Assert.Empty(live.Look(unedited, default).Findings);
        workshop.Folder.Write(File, Extension.Replace("after: opening", "after: nothing", StringComparison.Ordinal));
        Assert.Equal([File + ": RC1044"], Found(live.Look(unedited, default)));
    }

    private static IEnumerable<string> Found(ReportLibrary library) => library.Findings.Select(finding => $"{finding.File}: {finding.Definition.Id}");
}
