using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.ReportSets;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Cells of last year's report that only another version of the form has: there the row is called closing, here end.</summary>
public class OtherVersionTests
{
    [Fact]
    public void CellIsFoundByItsPath()
    {
        var report = Check();

        Assert.Empty(report.Findings);
        Assert.DoesNotContain(report.NotAssessed, check => check.Rule == "stock-carried");
    }

    [Fact]
    public void EachElementOfAScopeIsComparedWithItsOwn() =>
        Assert.Equal(
            ["stock.opening.audio", "stock.opening.total"],
            Check("[   1200,  300, 1500]", "[   1200,  310, 1510]").Findings.Select(finding => finding.Cell));

    [Fact]
    public void WithoutLastYearsReportItIsNotAssessed()
    {
        var report = Check("year: 2020", "year: 2021");

        Assert.Equal(3, report.NotAssessed.Count(check => check is { Rule: "stock-carried", Cause: NotAssessedCause.NoPreviousReport }));
    }

    [Fact]
    public void CellThatDoesNotHaveAValueThereIsNotAssessed()
    {
        var report = Check("[   1200,  300, 1500]", "[   ~,  300, 1500]");

        Assert.Equal(
            [("stock.opening.printed", NotAssessedCause.BlankCell)],
            report.NotAssessed.Where(check => check.Rule == "stock-carried").Select(check => (check.Cell, check.Cause)));
    }

    [Fact]
    public void CellThatTheOlderFormDoesNotHaveIsNotLeftFromLastYear()
    {
        var finding = Assert.Single(Check(FileSet.Report, "340, 1580]", "340, 1677]").Findings);

        Assert.EndsWith("states 1677, but its parts add up to 1580", finding.Message(Language.English), StringComparison.Ordinal);
    }

    private static CheckedReport Check(string from = "2020", string to = "2020") => Check("riverside/2020.yaml", from, to);

    private static CheckedReport Check(string file, string from, string to)
    {
        var later = FileSet.Sound[FileSet.Template]
            .Replace("version: 1", "version: 2", StringComparison.Ordinal)
            .Replace("2020..2029", "2021..2029", StringComparison.Ordinal)
            .Replace("{id: closing, label: On 31 December}", "{id: end, label: On 31 December}", StringComparison.Ordinal)
            .Replace("= closing\n    at: closing", "= end\n    at: end", StringComparison.Ordinal);
        return FileSet.Sound.Replace(FileSet.Template, "2020..2029", "2020..2020")
            .With("2.template.yaml", later)
            .Replace(FileSet.Report, "closing: ", "end: ")
            .Replace(file, from, to)
            .Check().Reports.Single(report => report.Parsed.File == FileSet.Report);
    }
}
