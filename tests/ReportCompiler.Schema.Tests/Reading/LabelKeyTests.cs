using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Reading;

/// <summary>Data files whose keys are the labels of the form, or some of them.</summary>
public class LabelKeyTests
{
    [Fact]
    public void LabelsAndIdsMix()
    {
        var files = With("  opening: ", "  On 1 January: ").Replace(FileSet.Report, "stock:", "'2. Stock':");

        Assert.Empty(files.Findings());
    }

    [Fact]
    public void SameRowUnderBothNamesIsGivenTwice()
    {
        var finding = Assert.Single(With("  opening: ", "  On 1 January: [1, 1, 2]\n  opening: ").Findings(), finding => finding.Definition.Id == "RC2009");

        Assert.StartsWith("'opening = On 1 January' is given twice", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("overview", "1. Overview")]
    [InlineData("1. Overview", "overview")]
    public void SameSectionUnderBothNamesIsGivenTwice(string first, string second)
    {
        var files = With("overview: |", $"\"{first}\": Again.\n\"{second}\": |");

        Assert.Equal(["RC2009"], files.Findings().Select(finding => finding.Definition.Id));
    }

    [Fact]
    public void MisspeltLabelIsSuggested()
    {
        var finding = Assert.Single(With("  opening: ", "  On 1 Janury: ").Findings());

        Assert.EndsWith("; did you mean 'On 1 January'?", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void LabelOfSeveralRowsAsksForTheId()
    {
        var files = With("  opening: ", "  On 31 December: ").Replace(FileSet.Template, "label: On 1 January", "label: On 31 December");
        var finding = files.Findings().First(finding => finding.Definition.Id == "RC2008");

        Assert.EndsWith(
            "several things are called that, so write the id of the one that is meant", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void RepeatedRowsHaveLabelsToo()
    {
        var report = BranchForm.Report
            .Replace("  overall: [5]", "  All branches: {Term: {Median: 5}}", StringComparison.Ordinal)
            .Replace("losses:", "4. Losses:", StringComparison.Ordinal)
            .Replace("{cause: Fire, times: 2}", "{Cause: Fire, Times: 2}", StringComparison.Ordinal)
            .Replace("    date: [N/A, N/A, 2021-01-05]", "    Date: [N/A, N/A, 2021-01-05]", StringComparison.Ordinal);

        Assert.Empty(BranchForm.Check(report, []).Findings);
    }

    private static FileSet With(string from, string to) => FileSet.Sound.Replace(FileSet.Report, from, to);
}
