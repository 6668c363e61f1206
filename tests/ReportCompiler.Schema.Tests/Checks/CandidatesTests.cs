using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>One equation over some cells, and nothing else to say which of them is wrong.</summary>
public class CandidatesTests
{
    [Fact]
    public void SwapOfNeighboursComesFirst() =>
        Assert.Equal(
            ["swapped: s.a 60 > 48, s.b 48 > 60", "other: s.a 60 > 36", "other: s.b 48 > 72", "other: m.a 0.00 > 24.00", "other: m.b 0.00 > 24.00"],
            Changes("s.b - s.a + m.a + m.b = 12"));

    [Fact]
    public void FiveCandidatesAreListedWithoutASwapThatWouldBeTheSixth() =>
        Assert.Equal(
            ["other: s.a 60 > 36", "other: s.b 48 > 72", "other: m.a 0.00 > 24.00", "other: m.b 0.00 > 24.00", "other: d.a 0 > +24"],
            Changes("s.b - s.a + m.a + m.b + d.a = 12"));

    [Fact]
    public void SixCandidatesAreNotListed() => Assert.Empty(Changes("s.b - s.a + m.a + m.b + d.a + d.b = 12"));

    [Fact]
    public void OnlyCellOfAnEquationIsListedWhereItIsMoreThanASlip() => Assert.Equal(["other: s.a 60 > 35"], Changes("s.a = 35"));

    [Theory]
    [InlineData("s.a = 66", "! digit: s.a 60 > 66")]
    [InlineData("s.a = 600", "! magnitude: s.a 60 > 600")]
    [InlineData("s.a = 6", "! magnitude: s.a 60 > 6")]
    [InlineData("s.a = 0", "digit: s.a 60 > 0")]
    [InlineData("s.b = 84", "! transposed: s.b 48 > 84")]
    [InlineData("s.b = 4", "digit: s.b 48 > 4")]
    [InlineData("s.b = 448", "! digit: s.b 48 > 448")]
    [InlineData("s.b = 438", "! digit: s.b 48 > 438")]
    [InlineData("d.a = 7", "! other: d.a 0 > +7")]
    [InlineData("d.a = 17", "other: d.a 0 > +17")]
    public void OnlyCellOfAnEquationIsProposedWhereItIsASlip(string require, string change) => Assert.Equal([change], Changes(require));

    [Fact]
    public void BreachThatIsNoErrorIsNoReasonToReplaceAFigure() => Assert.Equal(
        ["digit: s.a 60 > 66"],
        SumForm.Changes("s", "[60, 48]", rules: Rule("s.a = 66").Replace("    says", "    severity: warning\n    says", StringComparison.Ordinal)));

    [Fact]
    public void FigureOfAnotherReportIsListedAndNotProposed() => Assert.Equal(
        ["digit: s.a 60 > 66"],
        SumForm.Changes("s", "[60, 48]", "[66, 48]", Rule("s.a = previous.s.a")));

    [Fact]
    public void CellThatCountsTwiceIsChangedByHalf() => Assert.Equal(["other: s.a 60 > 25"], Changes("s.a * 2 = 50"));

    [Fact]
    public void FigureThatOnlyItsTypeLeavesIsListedAndNotProposed() => Assert.Equal(["other: m.a 0.00 > 118.00"], Changes("s.a + s.b + 10 = m.a"));

    [Theory]
    [InlineData("h.one.r.a", "h.one.r.b", "{one: {r: [48, 60], q: [0, 0]}, two: {r: [0, 0]}}")]
    [InlineData("h.one.r.a", "h.one.q.a", "{one: {r: [48, 0], q: [60, 0]}, two: {r: [0, 0]}}")]
    [InlineData("h.two.r.a", "h.two.r.b", "{one: {r: [0, 0], q: [0, 0]}, two: {r: [48, 60]}}")]
    public void NeighboursStandSideBySideOrOneBelowTheOther(string first, string second, string value) =>
        Assert.Equal(
            [$"swapped: {first} 48 > 60, {second} 60 > 48", $"other: {first} 48 > 72", $"other: {second} 60 > 36"],
            SumForm.Changes("h", value, rules: Rule($"{first} - {second} = 12")));

    [Theory]
    [InlineData("h.one.r.b", "h.one.q.a", "{one: {r: [0, 48], q: [60, 0]}, two: {r: [0, 0]}}")]
    [InlineData("h.one.r.a", "h.one.q.b", "{one: {r: [48, 0], q: [0, 60]}, two: {r: [0, 0]}}")]
    [InlineData("h.one.q.b", "h.two.r.a", "{one: {r: [0, 0], q: [0, 48]}, two: {r: [60, 0]}}")]
    [InlineData("h.one.q.a", "h.two.r.a", "{one: {r: [0, 0], q: [48, 0]}, two: {r: [60, 0]}}")]
    public void CellsOfOtherRowsOrBlocksAreNoNeighbours(string first, string second, string value) =>
        Assert.Equal(
            [$"other: {first} 48 > 72", $"other: {second} 60 > 36"],
            SumForm.Changes("h", value, rules: Rule($"{first} - {second} = 12")));

    [Fact]
    public void TwoEquationsGiveTwoFigures() =>
        Assert.Equal(
            ["h.one.r.a ! other: h.one.r.a 6 > 5", "h.one.r.b ! digit: h.one.r.b 13 > 10"],
            SumForm.Findings(
                "h", "{one: {r: [6, 13], q: [0, 0]}, two: {r: [0, 0]}}",
                rules: Rule("h.one.r.a * 2 + h.one.r.b = 20") + Second("h.one.r.b * 2 + h.one.r.a = 25")));

    [Fact]
    public void RuleThatTwoFiguresBreakMayNameBoth() =>
        Assert.Equal(
            ["h.one.r.a ! other: h.one.r.a 4 > 3", "h.one.r.a ! other: h.one.r.b 8 > 7"],
            SumForm.Findings("h", "{one: {r: [4, 8], q: [0, 0]}, two: {r: [0, 0]}}", rules: Rule("h.one.r.a + h.one.r.b = 10") + Second("h.one.r.a = 3")));

    private static List<string> Changes(string require) => SumForm.Changes("s", "[60, 48]", rules: Rule(require));

    private static string Rule(string require) => $"rules:\n  - id: rule\n    require: {require}\n    says: {{en: It holds., zh: 成立。}}\n";

    private static string Second(string require) => Rule(require).Replace("rules:\n  - id: rule", "  - id: second", StringComparison.Ordinal);
}
