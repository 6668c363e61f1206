using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>By how much the sides of a comparison may miss each other.</summary>
public class ToleranceTests
{
    [Theory]
    [InlineData("t.a = t.b", "11", 0)]
    [InlineData("t.a = t.b", "9", 0)]
    [InlineData("t.a = t.b", "12", 1)]
    [InlineData("t.a = t.b", "8", 1)]
    [InlineData("t.a < t.b", "11", 0)]
    [InlineData("t.a < t.b", "12", 1)]
    [InlineData("t.a <= t.b", "11", 0)]
    [InlineData("t.a <= t.b", "12", 1)]
    [InlineData("t.a > t.b", "9", 0)]
    [InlineData("t.a > t.b", "8", 1)]
    [InlineData("t.a >= t.b", "9", 0)]
    [InlineData("t.a >= t.b", "8", 1)]
    public void SideMayMissTheOtherByTheTolerance(string require, string value, int found) =>
        Assert.Equal((found, 1), Counts(Outcome.Of(require, $"{value}, 10, 0, 0, 0, 0, 0", null, "tolerance: 1")));

    [Fact]
    public void WithoutToleranceNothingMayMiss() => Assert.Equal((1, 1), Counts(Outcome.Of("t.a = t.b", "11, 10, 0, 0, 0, 0, 0")));

    [Fact]
    public void UnknownIsNotTolerated() => Assert.Equal((0, 0), Counts(Outcome.Of("t.a = t.b", "~, 1, 0, 0, 0, 0, 0", null, "tolerance: 1")));

    [Fact]
    public void MissOfMoreThanTheToleranceIsToldWithTheFiguresAsTheyStand()
    {
        var finding = Assert.Single(Outcome.Of("t.a = t.b", "12, 10, 0, 0, 0, 0, 0", null, "tolerance: 1").Findings);

        Assert.Equal(("12", "10"), (finding.Actual, finding.Expected));
    }

    private static (int Found, int Assessed) Counts(CheckResult result) => (result.Findings.Count, result.Assessed);
}
