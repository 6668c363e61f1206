using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Reports;

public class ReportSetTests
{
    private static readonly string Report = FileSet.Sound[FileSet.Report];

    [Fact]
    public void StrayCopyIsToldAndNotTheFileInItsPlace()
    {
        var findings = FileSet.Sound.With("a-copy/2021.yaml", Report).Findings();

        Assert.Equal(["a-copy/2021.yaml(3,7) RC2020"], FindingText.Brief(findings));
        Assert.Equal("'riverside' already has a report for 2021: riverside/2021.yaml", findings[0].Message(Schema.Text.Language.English));
    }

    [Fact]
    public void OfTwoStrayFilesTheLaterIsTold() =>
        Assert.Equal(
            ["riverside/x.yaml(2,9) RC2021", "riverside/y.yaml(3,7) RC2020"],
            FindingText.Brief(
                FileSet.Sound.With(FileSet.Report, "# moved away").With("riverside/x.yaml", Report).With("riverside/y.yaml", Report).Findings()
                    .Where(finding => finding.File != FileSet.Report)));

    [Fact]
    public void SecondReportForAYearIsStillReadButFollowsOnFromNothing()
    {
        var copy = Report.Replace("1200,  300, 1500", "1210, 300, 1500", StringComparison.Ordinal);
        var ids = FileSet.Sound.With("riverside/copy.yaml", copy).Findings().Select(finding => finding.Definition.Id).ToList();

        Assert.Contains("RC2020", ids);
        Assert.Contains("RC3001", ids);
        Assert.DoesNotContain("RC3004", ids);
    }

    [Fact]
    public void FileInTheWrongPlaceIsToldWhereItBelongs()
    {
        var finding = Assert.Single(FileSet.Sound.Replace(FileSet.Report, "year: 2021", "year: 2023").Findings());

        Assert.Equal(
            "the file stands at 'riverside/2021.yaml', but by its head it belongs at 'riverside/2023.yaml'", finding.Message(Schema.Text.Language.English));
    }

    [Fact]
    public void ReportsAreOrderedByFileAndFindingsByPlace()
    {
        var files = FileSet.Sound
            .Replace("riverside/2020.yaml", "[   1200,  310, 1510]", "[many, few, 1510]")
            .Replace(FileSet.Report, "overview:", "overvew:");
        var result = files.Check();

        Assert.Equal(["riverside/2020.yaml", "riverside/2021.yaml"], result.Reports.Select(report => report.Parsed.File));
        Assert.Equal(result.Findings.Order(FindingOrder.Instance), result.Findings);
        Assert.Equal(["riverside/2020.yaml", "riverside/2020.yaml", "riverside/2021.yaml"], result.Findings.Select(finding => finding.File));
    }

    [Fact]
    public void SameFilesGiveTheSameFindings()
    {
        var files = FileSet.Sound.Replace(FileSet.Report, "300, 1500]", "301, 1502]").Replace("riverside/2020.yaml", "1510]", "1520]");

        Assert.Equal(FindingText.Whole(files.Findings()), FindingText.Whole(files.Findings()));
    }
}
