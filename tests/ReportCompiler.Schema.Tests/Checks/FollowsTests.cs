using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Checks that fail only because of a figure that another finding names.</summary>
public class FollowsTests
{
    private const string Bound =
        """
        rules:
          - id: bound
            require: g.q.b <= 60
            says: {en: Bound., zh: 有界。}
          - id: lower
            require: g.p.b <= 20
            says: {en: Lower., zh: 更低。}

        """;

    [Fact]
    public void RuleThatTheProposedFigureKeepsIsNotReported()
    {
        var result = SumForm.Check("g", SumForm.Grid.Replace("14, 52,", "14, 520,", StringComparison.Ordinal), rules: Bound);

        Assert.Equal(
            [("all", "g.all.b"), ("lower", "g.p.b")],
            result.Findings.Select(finding => (finding.Rule![(finding.Rule!.LastIndexOf('.') + 1)..], finding.Cell!))
                .OrderBy(pair => pair.Item1, StringComparer.Ordinal));
        Assert.Contains(result.NotAssessed, check => check is { Rule: "bound", Cause: NotAssessedCause.FollowsFromFinding });
    }

    [Fact]
    public void CheckThatIsReportedCountsAsAssessed()
    {
        var sound = SumForm.Check("g", SumForm.Grid);
        var broken = SumForm.Check("g", SumForm.Grid, rules: Bound);

        Assert.Equal((sound.Assessed + 2, 0), (broken.Assessed, broken.NotAssessed.Count));
    }

    [Fact]
    public void SecondSumOfACornerFollowsFromTheFirst()
    {
        var result = SumForm.Check("g", SumForm.Grid.Replace("200, 379]", "200, n/a]", StringComparison.Ordinal));

        Assert.Equal([("g.all.total", NotAssessedCause.FollowsFromFinding)], result.NotAssessed.Select(check => (check.Cell, check.Cause)));
    }

    [Fact]
    public void CellWithoutAFindingOfItsOwnFollowsFromTheOneThatIsProposed()
    {
        var result = SumForm.Check("g", SumForm.Grid.Replace("14, 52,", "14, 59,", StringComparison.Ordinal));

        Assert.Equal([("g.q.total", NotAssessedCause.FollowsFromFinding)], result.NotAssessed.Select(check => (check.Cell, check.Cause)));
    }

    [Fact]
    public void TwoRulesThatTheSameCellBreaksAreBothReported()
    {
        const string Twice =
            "rules:\n  - id: one\n    require: s.a < 5\n    says: {en: One., zh: 一。}\n  - id: two\n    require: s.a + s.b < 5\n    says: {en: Two., zh: 二。}\n    at: s.a\n";

        Assert.Equal(["one", "two"], SumForm.Check("s", "[7, 0]", rules: Twice).Findings.Select(finding => finding.Rule).Order());
    }
}
