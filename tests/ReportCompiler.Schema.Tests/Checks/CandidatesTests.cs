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
    public void OnlyCellOfAnEquationIsProposedWhateverTheSlip() => Assert.Equal(["! other: s.a 60 > 35"], Changes("s.a = 35"));

    [Fact]
    public void CellThatCountsTwiceIsChangedByHalf() => Assert.Equal(["! other: s.a 60 > 25"], Changes("s.a * 2 = 50"));

    [Fact]
    public void FigureThatOnlyItsTypeLeavesIsListedAndNotProposed() => Assert.Equal(["other: m.a 0.00 > 118.00"], Changes("s.a + s.b + 10 = m.a"));

    private static List<string> Changes(string require) =>
        SumForm.Changes("s", "[60, 48]", rules: $"rules:\n  - id: rule\n    require: {require}\n    says: {{en: It holds., zh: 成立。}}\n");
}
