using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>A grid of three rows and three columns with totals on both sides, and mistakes in it.</summary>
public class LocatorTests
{
    private const string FirstRow = "[11, 25, 37, 73]";

    private const string Halves =
        """
        rules:
          - id: half
            require: s.a * 2 = s.b
            says: {en: Half., zh: 一半。}

        """;

    private const string Near =
        """
        rules:
          - id: near
            require: s.a = s.b
            tolerance: 1
            says: {en: Near., zh: 相近。}
          - id: same
            require: s.a <= m.a
            says: {en: Less., zh: 不大于。}

        """;

    [Theory]
    [InlineData("52, 68, 134]", "59, 68, 134]", "g.all.b ! digit: g.q.b 59 > 52")]
    [InlineData("52, 68, 134]", "52, 86, 134]", "g.all.c ! transposed: g.q.c 86 > 68")]
    [InlineData("52, 68, 134]", "52, 68, 1340]", "g.q.total ! magnitude: g.q.total 1340 > 134")]
    [InlineData("123, 200, 379]", "123, 200, 397]", "g.all.total ! transposed: g.all.total 397 > 379")]
    [InlineData("123, 200, 379]", "132, 200, 379]", "g.all.b ! transposed: g.all.b 132 > 123")]
    [InlineData(FirstRow, "[11, 25, 37, 72]", "g.p.total ! digit: g.p.total 72 > 73")]
    public void WrongFigureIsWhereRowAndColumnMeet(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("52, 68, 134]", "68, 52, 134]", "g.all.b ! swapped: g.q.b 68 > 52, g.q.c 52 > 68")]
    [InlineData("172], all: [56, 123, 200, 379]", "379], all: [56, 123, 200, 172]", "g.r.total ! swapped: g.r.total 379 > 172, g.all.total 172 > 379")]
    public void NeighboursThatChangedPlacesAreOneCause(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData(FirstRow, "[37, 25, 11, 73]", "g.all.a", "g.all.c")]
    [InlineData("[11, 25, 37, 73], q: [14, 52, 68, 134], r: [31", "[31, 25, 37, 73], q: [14, 52, 68, 134], r: [11", "g.p.total", "g.r.total")]
    [InlineData("73], q: [14, 52, 68, 134]", "14], q: [73, 52, 68, 134]", "g.p.total other: g.p.total 14 > 73, g.q.a 73 > 14")]
    public void FiguresThatAreNoNeighboursDoNotChangePlaces(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Fact]
    public void SwapIsListedWhereTwoSlipsWouldLookTheSame() =>
        AssertFound(
            "[11, 25, 37, 73], q: [14",
            "[14, 25, 37, 73], q: [11",
            "g.p.total swapped: g.p.a 14 > 11, g.q.a 11 > 14; digit: g.p.b 25 > 22, g.q.b 52 > 55; digit: g.p.total 73 > 76, g.q.total 134 > 131");

    [Fact]
    public void SwapsThatWouldDoAsWellAreListed() =>
        AssertFound(
            SumForm.Grid,
            "{p: [14, 25, 37, 73], q: [11, 25, 37, 76], r: [31, 46, 95, 172], all: [56, 96, 169, 321]}",
            "g.p.total swapped: g.p.a 14 > 11, g.q.a 11 > 14; swapped: g.p.total 73 > 76, g.q.total 76 > 73; digit: g.p.b 25 > 22, g.q.b 25 > 28");

    [Fact]
    public void ShiftOfTwoFiguresIsNone() =>
        AssertFound(SumForm.Grid, "{p: [0, 0, 5, 5], q: [14, 52, 68, 134], r: [31, 46, 95, 172], all: [50, 98, 163, 311]}", "g.all.a", "g.all.c");

    [Theory]
    [InlineData("[25, 37, 73, 11]", "g.all.a ! shifted: g.p.a 25 > 11, g.p.b 37 > 25, g.p.c 73 > 37, g.p.total 11 > 73")]
    [InlineData("[73, 11, 25, 37]", "g.all.a ! shifted: g.p.a 73 > 11, g.p.b 11 > 25, g.p.c 25 > 37, g.p.total 37 > 73")]
    public void ShiftedRowIsOneCause(string row, params string[] found) => AssertFound(FirstRow, row, found);

    [Fact]
    public void RowThatIsTwoColumnsOffIsNotExplained() =>
        AssertFound(FirstRow, "[37, 73, 11, 25]", "g.p.total", "g.all.a", "g.all.b", "g.all.c", "g.all.total");

    [Theory]
    [InlineData("[11, 25, 37, 73], q: [14, 52,", "[12, 25, 37, 73], q: [14, 53,", "g.p.total", "g.q.total", "g.all.a", "g.all.b")]
    [InlineData("[11, 25, 37, 73], q: [14, 52,", "[12, 25, 37, 73], q: [13, 52,", "g.p.total", "g.q.total")]
    [InlineData("[11, 25,", "[12, 24,", "g.all.a", "g.all.b")]
    [InlineData("[11, 25, 37, 73], q: [14, 52, 68, 134], r: [31, 46,", "[12, 25, 37, 73], q: [14, 55, 68, 134], r: [31, 43,", "g.p.total", "g.q.total",
        "g.r.total", "g.all.a")]
    public void SlipsThatSeveralPairsWouldMendPointNowhere(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("[11, 25,", "[12, 26,", "g.all.a ! digit: g.p.a 12 > 11", "g.all.b ! digit: g.p.b 26 > 25")]
    [InlineData("[11, 25, 37, 73], q: [14, 52,", "[12, 25, 37, 73], q: [14, 55,", "g.all.a ! digit: g.p.a 12 > 11", "g.all.b ! digit: g.q.b 55 > 52")]
    [InlineData("[11, 25, 37, 73], q: [14,", "[11, 25, 38, 73], q: [17,", "g.all.c ! digit: g.p.c 38 > 37", "g.all.a ! digit: g.q.a 17 > 14")]
    [InlineData("[11, 25,", "[25, 12,", "g.all.a other: g.p.a 25 > 11, g.p.b 12 > 25")]
    public void TwoSlipsOfDifferentSizeAreTwoCauses(string from, string to, params string[] found) => AssertFound(from, to, found);

    [Theory]
    [InlineData("[11, 25, 37, n/a]", "g.p.total", "g.all.total")]
    [InlineData("[11, n/a, 37, 73]", "g.p.total", "g.all.b")]
    [InlineData("[11, n/a, 37, 48]", "g.all.b", "g.all.total")]
    public void WhatDoesNotApplyIsNotProposedAFigure(string row, params string[] found) => AssertFound(FirstRow, row, found);

    [Fact]
    public void CornerThatBothItsSumsAgreeOnIsOneFinding() => AssertFound("200, 379]", "200, n/a]", "g.all.total");

    [Fact]
    public void CornerWhoseSumsDisagreeIsTwoFindings() =>
        AssertFound(
            "[11, 25, 37, 73], q: [14, 52, 68, 134], r: [31, 46, 95, 172], all: [56, 123, 200, 379]",
            "[11, 25, 37, n/a], q: [14, 52, 68, 134], r: [31, 46, 95, 172], all: [56, 123, 200, n/a]", "g.p.total", "g.all.total", "g.all.total");

    [Fact]
    public void FigureThatWouldHaveTooManyDecimalPlacesIsNoCandidate() =>
        Assert.Equal(["other: s.b 3 > 2"], SumForm.Changes("s", "[1, 3]", rules: Halves));

    [Theory]
    [InlineData("[1, 3]", "s.a", "s.a")]
    [InlineData("[12, 12, 24]", "s.a")]
    public void RuleThatIsNoExactEquationPointsNowhere(string row, params string[] found) =>
        Assert.Equal(found, SumForm.Findings("s", row, rules: Near));

    private static void AssertFound(string from, string to, params string[] found) => Assert.Equal(found, SumForm.Findings("g", Grid(from, to)));

    private static string Grid(string from, string to)
    {
        Assert.Contains(from, SumForm.Grid, StringComparison.Ordinal);
        return SumForm.Grid.Replace(from, to, StringComparison.Ordinal);
    }
}
