using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Repetition;

/// <summary>Rules over components, lines and the row over all components.</summary>
public class ComponentRuleTests
{
    [Theory]
    [InlineData("total: 3}", "total: 4}", "losses.NORTH.total", "losses.total")]
    [InlineData("[Mice, 1]", "[Mice, 3]", "lent-and-lost", "losses.EAST-1.total")]
    [InlineData("[Mice, 1]", "[Mice, 0]", "cause-named", "losses.EAST-1.causes.1.times")]
    [InlineData("EAST-1: 2, total: 2", "EAST-1: 3, total: 3", "gifts-lent", "loans.EAST-1.lent")]
    [InlineData("giver: Bob, EAST-1: 2, total: 2", "giver: Bob, EAST-1: 0, total: 0", "gift-given", "gifts.givers.2.total")]
    [InlineData("days: [0, 5, 9]", "days: [0, 9, 5]", "days-ordered", "oldest.NORTH.days.r3")]
    [InlineData("days: [0, 0, 12]", "days: [0, 3, 12]", "days-counted", "oldest.SOUTH.days.r1")]
    [InlineData("overall: [5]", "overall: [8]", "median-between", "loans.overall.term.median")]
    [InlineData("8, 7, 4, \"<1\", 9]", "8, 8, 4, \"<1\", 9]", "loans.left", "loans.NORTH.left")]
    [InlineData("  EAST-1: {causes: [[Mice, 1]]}\n", "", "losses-appear", "losses.EAST-1.total")]
    public void BrokenRuleIsFoundAtItsCell(string from, string to, string rule, string cell)
    {
        var found = BranchForm.CheckWith(from, to).Findings.Select(finding => (finding.Rule, finding.Cell)).ToList();

        Assert.True(found.Contains((rule, cell)) || found.Contains((cell, rule)) || found.Any(finding => finding.Cell == rule), string.Join("\n", found));
    }

    [Fact]
    public void OverallRowIsVerifiedWhereItIsStated()
    {
        var finding = Assert.Single(BranchForm.CheckWith("overall: [5]", "overall: [6, 31, 31, 7, 5, \"<1\", 11]").Findings);

        Assert.Equal(("loans.overall", "loans.overall.lent", "32"), (finding.Rule, finding.Cell, finding.Expected));
    }

    [Fact]
    public void LargestOfTheComponentsIsVerified()
    {
        var finding = Assert.Single(BranchForm.CheckWith("overall: [5]", "overall: [6, 32, 31, 7, 5, \"<1\", 12]").Findings);

        Assert.StartsWith(
            "3. Loans · All branches · Most: Most is 12, but must equal the largest of the components, which is 11", finding.Message(Language.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void SentenceOfARuleHoldsTheFigures()
    {
        var finding = Assert.Single(BranchForm.CheckWith("[Mice, 1]", "[Mice, 3]").Findings);

        Assert.Contains("Lost 3 of 2.", finding.Remedy(Language.English), StringComparison.Ordinal);
        Assert.Contains("2 册中遗失 3 册。", finding.Remedy(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void CheckOfARowThatIsNotThereDoesNotExistAndOneThatNeedsItIsNotAssessed()
    {
        var missing = BranchForm.CheckWith("  EAST-1: {causes: [[Mice, 1]]}\n", "");

        Assert.DoesNotContain(missing.NotAssessed, check => check is { Rule: "lent-and-lost", Cell: "losses.EAST-1.total" });
        Assert.DoesNotContain(BranchForm.Check().NotAssessed, check => check.Rule == "days-ordered");
    }

    [Fact]
    public void LastYearIsComparedComponentByComponent()
    {
        var last = BranchForm.Report.Replace("year: 2021", "year: 2020", StringComparison.Ordinal);
        var found = BranchForm.Check(last).Findings;

        Assert.Equal(["loans.NORTH.open", "loans.EAST-1.open", "loans.overall.open"], found.Select(finding => finding.Cell));
        Assert.All(found, finding => Assert.Equal("carried", finding.Rule));
    }

    [Fact]
    public void FootnoteExplainsWhatARuleLetsItExplain()
    {
        var last = BranchForm.Report.Replace("year: 2021", "year: 2020", StringComparison.Ordinal);
        var explained = BranchForm.Report.Replace("  overall: [5]\n", "  overall: [5]\n  footnote: Moved.\n", StringComparison.Ordinal);
        var found = BranchForm.Check(explained, [last]).Findings;

        Assert.Equal(3, found.Count);
        Assert.All(found, finding => Assert.Equal((Severity.Note, "Moved."), (finding.Severity, finding.Accepted)));
    }

    [Fact]
    public void CopiedTableIsNoticed()
    {
        var last = BranchForm.Report.Replace("year: 2021", "year: 2020", StringComparison.Ordinal)
            .Replace("EAST-1: {open: 1, lent: 2, back: 3", "EAST-1: {open: 1, lent: 3, back: 4", StringComparison.Ordinal);

        Assert.Contains(BranchForm.Check(last).Findings, finding => finding is { Rule: "stale", Severity: Severity.Warning });
    }

    [Fact]
    public void WithoutLastYearTheComparisonIsNotAssessed() =>
        Assert.Equal(4, BranchForm.Check().NotAssessed.Count(check => check is { Rule: "carried", Cause: NotAssessedCause.NoPreviousReport }));
}
