using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Totals of parts that do not apply, and rules that need them.</summary>
public class NotApplicableTests
{
    private const string Rule = "rules:\n  - id: rule\n    require: s.total = m.total\n    says: {en: It holds., zh: 成立。}\n";

    [Theory]
    [InlineData("[n/a, 5, 5]")]
    [InlineData("[n/a, n/a, n/a]")]
    [InlineData("[n/a, n/a]")]
    public void TotalPassesOverWhatDoesNotApply(string row) => Assert.Empty(SumForm.Findings("s", row));

    [Theory]
    [InlineData("[n/a, 5, n/a]", "n/a", "5")]
    [InlineData("[n/a, n/a, 5]", "5", "n/a")]
    public void TotalAppliesWhereAPartDoes(string row, string actual, string expected)
    {
        var finding = Assert.Single(SumForm.Check("s", row).Findings);

        Assert.Equal((actual, expected), (finding.Actual, finding.Expected));
    }

    [Theory]
    [InlineData("[n/a, n/a]", NotAssessedCause.NotApplicable)]
    [InlineData("[n/a, n/a, n/a]", NotAssessedCause.NotApplicable)]
    [InlineData("[n/a, ~]", NotAssessedCause.BlankCell)]
    [InlineData("[5, ~, many]", NotAssessedCause.BlankCell)]
    public void RuleIsNotAssessedOnWhatHasNoFigure(string row, NotAssessedCause cause) =>
        Assert.Equal(cause, Assert.Single(SumForm.Check("s", row, rules: Rule).NotAssessed, check => check.Rule == "rule").Cause);
}
