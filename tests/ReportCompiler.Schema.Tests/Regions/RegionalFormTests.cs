using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Regions;

/// <summary>What the guidance of a region adds to a form, for whom and when.</summary>
public class RegionalFormTests
{
    private const string Nested =
        """
        extends: papers
        versions: [1]
        for: bureau
        years: 2022..2023
        name: {en: Rows of the bureau, zh: 本局补充}
        basis: Circular 7
        rows:
          - {in: papers, before: legal.acts, row: {id: drafts, label: Drafts}}
          - {in: papers, after: legal.orders, row: {id: replies, label: Replies}}
        narratives:
          overview: {maxLength: 10}
        due: {own: 01-15}
        """;

    [Fact]
    public void RowStandsWhereItIsPutAndIsMarked()
    {
        var form = new RegionForm().Of("bureau");

        Assert.Equal(["legal.acts", "legal.orders", "legal.notices", "letters", "all"], RowsOf(form).Select(row => row.Path));
        Assert.Equal([0, 0, 1, 0, 0], RowsOf(form).Select(row => row.AddedBy));
        Assert.Equal("papers.legal.notices.issued", form.Cells.First(cell => cell.IsAdded).Path);
        var addition = Assert.Single(form.Additions);
        Assert.Equal(("city", "city", "Rows of the city"), (addition.Id, addition.Agency, addition.Name.English));
    }

    [Fact]
    public void FormIsThatOfTheAgencyAndAllBelowItFromTheFirstYearOn()
    {
        var region = new RegionForm();
        var catalog = region.Catalog;
        var declared = catalog.Find("papers", 2022)!;

        Assert.Same(declared, catalog.Find("papers", 2022, "nation"));
        Assert.Same(declared, catalog.Find("papers", 2022, "county"));
        Assert.Same(declared, catalog.Find("papers", 2021, "city"));
        Assert.Same(declared, catalog.Find("papers", 2022, "nobody"));
        Assert.NotSame(declared, catalog.Find("papers", 2022, "city"));
        Assert.Same(catalog.Find("papers", 2022, "city"), catalog.Find("papers", 2030, "bureau"));
        Assert.Same(catalog.Find("papers", 2022, "city"), Assert.Single(catalog.Extended));
        Assert.Same(declared, Assert.Single(catalog.Engines));
    }

    [Fact]
    public void FormAsDeclaredIsUntouched()
    {
        var form = new RegionForm().Of("county");

        Assert.Equal(["legal.acts", "legal.orders", "letters", "all"], RowsOf(form).Select(row => row.Path));
        Assert.Empty(form.Additions);
        Assert.Null(form.Due);
    }

    [Fact]
    public void NestedExtensionsAddUpAndTheNearestSaysHowLongAndWhen()
    {
        var region = new RegionForm()
            .With(RegionForm.City + "\nnarratives:\n  overview: {maxLength: 20}\ndue: {own: 01-20, collected: 02-10}\n")
            .With(Nested, "templates/papers/bureau.extension.yaml");

        Assert.Empty(region.Findings);
        var bureau = region.Of("bureau");
        Assert.Equal(
            ["legal.drafts", "legal.acts", "legal.orders", "legal.notices", "legal.replies", "letters", "all"],
            RowsOf(bureau).Select(row => row.Path));
        Assert.Equal([2, 0, 0, 1, 2, 0, 0], RowsOf(bureau).Select(row => row.AddedBy));
        Assert.Equal(["city", "bureau"], bureau.Additions.Select(addition => addition.Id));
        Assert.Equal((10, "01-15"), (LimitOf(bureau), DayOf(bureau.Due!.Own)));
        Assert.Equal((20, "01-20", "02-10"), (LimitOf(region.Of("city")), DayOf(region.Of("city").Due!.Own), DayOf(region.Of("city").Due!.Collected)));
        Assert.Equal((20, "01-20"), (LimitOf(region.Of("bureau", 2024)), DayOf(region.Of("bureau", 2024).Due!.Own)));
        Assert.Equal(0, LimitOf(region.Of("county")));
    }

    [Fact]
    public void RowsAfterOneRowKeepTheirOrder()
    {
        var form = new RegionForm().With(
            """
            extends: papers
            for: city
            years: 2022..
            name: {en: Rows, zh: 行}
            rows:
              - {in: papers, after: letters, row: {id: a, label: A}}
              - {in: papers, after: letters, row: {id: b, label: B}}
              - in: papers
                after: a
                row: {id: c, label: C, rows: [{id: d, label: D}, {id: e, label: E}]}
            """).Of("city");

        Assert.Equal(["legal.acts", "legal.orders", "letters", "a", "c.d", "c.e", "b", "all"], RowsOf(form).Select(row => row.Path));
    }

    [Fact]
    public void ReportHasTheRowInItsRegionOnly()
    {
        var without = RegionForm.Body(1, 1, null, 2);
        var with = RegionForm.Body(1, 1, 1, 2);

        Assert.Empty(new RegionForm().With("bureau", 2022, with).With("county", 2022, without).With("bureau", 2021, without).Found());
        Assert.Equal(["bureau/2022.yaml: RC2010"], new RegionForm().With("bureau", 2022, without).Found());
        Assert.Equal(["county/2022.yaml: RC2008"], new RegionForm().With("county", 2022, with).Found());
        Assert.Equal(["bureau/2021.yaml: RC2008"], new RegionForm().With("bureau", 2021, with).Found());
    }

    [Fact]
    public void ColumnsOfTheFormHoldForTheRowToo()
    {
        var report = Report("bureau", new RegionForm().With("bureau", 2022, RegionForm.Body(1, 1, 3, 2)));

        Assert.Equal(6, report[report.Form.IndexOf("papers.legal.notices.both")].Value);
    }

    [Fact]
    public void YearsWithAndWithoutTheRowAreComparedWithoutIt()
    {
        var region = new RegionForm().With("bureau", 2021, RegionForm.Body(5, 1, null, 6)).With("bureau", 2022, RegionForm.Body(4, 1, 3, 5));

        var current = region.Check().Reports.Single(report => report.Parsed.File == "bureau/2022.yaml");

        Assert.Equal(["papers.legal.acts.valid", "papers.all.valid"], current.Findings.Select(finding => finding.Cell));
        Assert.Contains(current.NotAssessed, check => check.ToString()!.Contains("NotInPreviousForm", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("发函4件，同比增加1件")]
    [InlineData("发文5件，同比增加1件")]
    [InlineData("发函4件，同比增加2件", "bureau/2022.yaml: RC3006")]
    [InlineData("发文5件，同比增加9件", "bureau/2022.yaml: RC3006")]
    public void ProseThatComparesYearsIsHeldToTheFormThatBothHave(string prose, params string[] found)
    {
        var now = RegionForm.Body(1, 4, 3, 5).Replace("overview: Done.", "overview: " + prose + "。", StringComparison.Ordinal);

        Assert.Equal(found, new RegionForm().With("bureau", 2021, RegionForm.Body(1, 3, null, 4)).With("bureau", 2022, now).Found());
    }

    [Fact]
    public void ReportIsReadInTheFormAsItIsDeclared()
    {
        var region = new RegionForm().With(RegionForm.City + "\n    countsIn: all\n").With("bureau", 2022, RegionForm.Body(1, 2, 5, 8));
        var report = Report("bureau", region);

        var declared = FormCrossing.In(report, region.Of("county"));

        Assert.Equal([1, 1, 2, 0, 0, 0, 2, 2, 4, 3, 3, 6], declared.Cells.Select(cell => cell.Value));
        Assert.Equal("Done.", declared.Narratives[0]!.Markdown);
    }

    private static Report Report(string agency, RegionForm region) =>
        region.Check().Reports.Select(report => report.Parsed.Report!).Single(report => report.Header.Agency == agency);

    private static Schema.Text.EquatableArray<RowLeaf> RowsOf(Form form) =>
        form.Sections.Single(section => section.Table is not null).Table!.Blocks[0].RowLeaves;

    private static int LimitOf(Form form) => form.Sections[0].Narrative!.MaxLength;

    private static string DayOf(DueDay day) => day.For(2022)[5..];
}
