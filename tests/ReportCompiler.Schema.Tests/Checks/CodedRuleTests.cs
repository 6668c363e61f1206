using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>
/// What only generated rules ask of a run. The first row of the grid of <see cref="RuleForm"/> is 3 and 4, the second 5 and 6, the last 8
/// and 10.
/// </summary>
public class CodedRuleTests
{
    private const int Grid = 7;

    private static readonly int[] Parts = [Grid, Grid + 2];

    [Theory]
    [InlineData(0, 8)]
    [InlineData(1, 10)]
    [InlineData(2, 13)]
    public void SumIsTakenInTheColumnOfTheOffset(int offset, int sum) => Assert.Equal((decimal)sum, Sum("3, 4", offset).Value);

    [Fact]
    public void SumOfNothingKnownIsUnknown() => Assert.False(Sum("~, 4", 0).IsKnown || Sum("~, 4", 0).IsNotApplicable);

    [Fact]
    public void SumPassesOverWhatDoesNotApply() => Assert.Equal(5m, Sum("n/a, 4", 0).Value);

    [Fact]
    public void SumOfNothingThatAppliesDoesNotApply() => Assert.True(Value("n/a, 4", run => run.Sum(0, Grid)).IsNotApplicable);

    [Fact]
    public void CellThatDoesNotApplyIsTheCause()
    {
        var result = Outcome.Coded("n/a, 4", run => run.Require(0, Grid, run.Sum(0, Grid) == 1m));

        Assert.Equal([NotAssessedCause.NotApplicable], result.NotAssessed.Select(check => check.Cause));
    }

    [Fact]
    public void CauseOfOneCheckIsNotThatOfTheNext()
    {
        var result = Outcome.Coded("n/a, ~", run =>
        {
            run.Require(0, Grid, run[Grid] == 1m);
            run.Require(0, Grid + 1, run[Grid + 1] == 1m);
        });

        Assert.Equal([NotAssessedCause.NotApplicable, NotAssessedCause.BlankCell], result.NotAssessed.Select(check => check.Cause));
    }

    private static Operand Sum(string firstRow, int offset) => Value(firstRow, run => run.Sum(offset, Parts));

    private static Operand Value(string firstRow, Func<CheckRun, Operand> ask)
    {
        Operand value = default;
        Outcome.Coded(firstRow, run => value = ask(run));
        return value;
    }
}
