using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Regions;

/// <summary>What is added up of the rows that a region adds: inside a report, in rules, and above.</summary>
public class RegionalSumTests
{
    private const string Counted = RegionForm.City + "\n    countsIn: all\n";

    [Fact]
    public void TotalOfTheFormLeavesTheRowOut()
    {
        Assert.Empty(new RegionForm().With("bureau", 2022, RegionForm.Body(1, 2, 5, 3)).Found());
        Assert.Equal(
            ["bureau/2022.yaml: RC3001 papers.all.issued", "bureau/2022.yaml: RC3001 papers.all.valid", "bureau/2022.yaml: RC3001 papers.all.both"],
            new RegionForm().With("bureau", 2022, RegionForm.Body(1, 2, 5, 8)).Found());
        Assert.Empty(new RegionForm().Of("bureau").Counts);
    }

    [Fact]
    public void TotalCountsTheRowThatSaysSo()
    {
        var region = new RegionForm().With(Counted).With("bureau", 2022, RegionForm.Body(1, 2, 5, 8));

        Assert.Empty(region.Findings);
        Assert.Empty(region.Found());
        var form = region.Of("bureau");
        Assert.Equal(
            ["papers.all.issued: papers.legal.notices.issued", "papers.all.valid: papers.legal.notices.valid", "papers.all.both: papers.legal.notices.both"],
            form.Counts.Select(count => $"{form.Cells[count.Total].Path}: {string.Join(", ", count.Cells.Select(cell => form.Cells[cell].Path))}"));
    }

    [Fact]
    public void FigureThatIsFollowedIsThatOfTheFormAsItIsDeclared()
    {
        var report = new RegionForm().With(Counted).With("bureau", 2022, RegionForm.Body(1, 2, 5, 8)).Check().Reports[0].Parsed.Report!;

        Assert.Equal(8, report[report.Form.IndexOf("papers.all.issued")].Value);
        Assert.Equal(3, FormCrossing.WithoutAdditions(report, report.Form.IndexOf("papers.all.issued")).Value);
        Assert.Equal(6, FormCrossing.WithoutAdditions(report, report.Form.IndexOf("papers.all.both")).Value);
        Assert.Equal(2, FormCrossing.WithoutAdditions(report, report.Form.IndexOf("papers.letters.issued")).Value);
    }

    [Fact]
    public void RuleOfTheFormOverAGroupLeavesTheRowOut() =>
        Assert.Empty(new RegionForm().With("bureau", 2022, RegionForm.Body(20, 0, 40, 20)).Found());

    [Theory]
    [InlineData("require: sum(papers.legal.issued) <= 50")]
    [InlineData("each: column of papers\n    require: sum(legal) <= 50")]
    public void RuleOfTheRegionOverAGroupTakesItIn(string rule)
    {
        var region = new RegionForm()
            .With($"{RegionForm.City}\nrules:\n  - id: few-papers\n    {rule}\n    says: {{en: Few., zh: 少。}}\n")
            .With("bureau", 2022, RegionForm.Body(20, 0, 40, 20))
            .With("county", 2022, RegionForm.Body(20, 40, null, 60));

        var findings = region.Check().Findings;

        Assert.Empty(region.Findings);
        Assert.All(findings, finding => Assert.Equal(("bureau/2022.yaml", "few-papers"), (finding.File, finding.Rule)));
        Assert.NotEmpty(findings);
    }

    [Theory]
    [InlineData(5, 4, "city/2022.yaml: RC3005 papers.legal.notices.issued")]
    [InlineData(5, 5)]
    public void CityAddsTheRowUpOverItsBureaus(int bureau, int city, params string[] found) =>
        Assert.Equal(
            found,
            new RegionForm().With("bureau", 2022, RegionForm.Body(1, 2, bureau, 3)).With("city", 2022, RegionForm.Body(1, 2, city, 3)).Found()
                .Where(finding => !finding.EndsWith(".valid", StringComparison.Ordinal) && !finding.EndsWith(".both", StringComparison.Ordinal)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NationAddsUpWhatItsOwnFormHas(bool isCounted)
    {
        var region = new RegionForm().With(isCounted ? Counted : RegionForm.City)
            .With("bureau", 2022, RegionForm.Body(1, 2, 5, isCounted ? 8 : 3))
            .With("city", 2022, RegionForm.Body(1, 2, 5, isCounted ? 8 : 3))
            .With("county", 2022, RegionForm.Body(1, 1, null, 2))
            .With("nation", 2022, RegionForm.Body(2, 3, null, 5));

        Assert.Empty(region.Found());
    }

    [Fact]
    public void NationThatCountsTheRowOfACityIsWrong()
    {
        var region = new RegionForm().With(Counted)
            .With("bureau", 2022, RegionForm.Body(1, 2, 5, 8))
            .With("city", 2022, RegionForm.Body(1, 2, 5, 8))
            .With("county", 2022, RegionForm.Body(1, 1, null, 2))
            .With("nation", 2022, RegionForm.Body(2, 8, null, 10));

        Assert.Contains("nation/2022.yaml: RC3005 papers.letters.issued", region.Found());
    }
}
