using ReportCompiler.Schema.Tests.Support;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>Cells without a value: what belongs there, and what it rules out elsewhere.</summary>
public class GapTests
{
    private const string FirstRow = "[11, 25, 37, 73]";

    private const string Halves =
        """
        rules:
          - id: half
            require: s.a * 2 = s.b
            says: {en: Half., zh: 一半。}

        """;

    private const string Twice =
        """
        rules:
          - id: first
            require: s.a = m.a
            says: {en: First., zh: 第一。}
          - id: second
            require: s.a = m.b + 6
            says: {en: Second., zh: 第二。}

        """;

    private const string Bound =
        """
        rules:
          - id: half
            require: h.one.r.a * 2 = h.one.r.b
            says: {en: Half., zh: 一半。}
          - id: same
            require: h.one.r.a = h.one.q.a
            says: {en: Same., zh: 相同。}
          - id: equal
            require: h.one.r.b = h.one.q.b
            says: {en: Equal., zh: 相等。}

        """;

    private const string Huge =
        """
        rules:
          - id: huge
            require: d.a * d.a * d.b = -(d.a * d.a) * 7
            says: {en: Huge., zh: 巨大。}

        """;

    [Theory]
    [InlineData("[~, 25, 37, 73]", "missing: g.p.a  > 11")]
    [InlineData("[many, 26, 37, 73]", "missing: g.p.a  > 11")]
    [InlineData("[~, 26, 37, 73]", "missing: g.p.a  > 11")]
    public void GapIsFilledWithWhatTwoRulesAskForThatHaveNothingElseInCommon(string row, params string[] fillings) =>
        Assert.Equal(fillings, SumForm.Check("g", Grid(FirstRow, row)).Fillings.Select(SumForm.Words));

    // The total may be right, and another row wrong together with its own.
    [Fact]
    public void StatedTotalIsNotChangedToFitAGapInItsRow()
    {
        var result = SumForm.Check("g", Grid(FirstRow, "[~, 25, 37, 74]"));

        Assert.Empty(result.Fillings);
        Assert.Equal(["digit: g.p.total 74 > 73"], Assert.Single(result.Findings).Candidates.Select(SumForm.Words));
        Assert.Null(result.Findings[0].Suggestion);
    }

    [Fact]
    public void WhatOneRuleAsksForIsOnlyPossible()
    {
        var result = SumForm.Check("g", Grid(FirstRow, "[11, ~, ~, 73]"));

        Assert.Empty(result.Fillings);
        Assert.Equal(["missing: g.p.b  > 25", "missing: g.p.c  > 37"], result.PossibleFillings.Select(SumForm.Words));
    }

    [Theory]
    [InlineData("{p: [~, 25, 37, 73], q: [14, 53, 68, 134], r: [31, 45,", "g.q.total", "g.r.total")]
    [InlineData("{p: [many, 25, 37, 73], q: [14, 53, 68, 134], r: [31, 45,", "g.q.total", "g.r.total")]
    public void ChangeThatLeavesAGapNoFigureIsNotProposed(string rows, params string[] found) =>
        AssertFound("{p: [11, 25, 37, 73], q: [14, 52, 68, 134], r: [31, 46,", rows, found);

    [Fact]
    public void ChangeThatLeavesAGapAnotherFigureIsProposed()
    {
        var result =
            SumForm.Check("g", Grid("{p: [11, 25, 37, 73], q: [14, 52, 68, 134], r: [31, 46,", "{p: [~, 26, 37, 73], q: [14, 52, 68, 134], r: [31, 45,"));

        Assert.Equal(["digit: g.r.a 31 > 32"], result.Findings.Select(finding => SumForm.Words(finding.Suggestion!)));
        Assert.Equal(["missing: g.p.a  > 10"], result.Fillings.Select(SumForm.Words));
    }

    [Theory]
    [InlineData("[10, ~, 5]")]
    [InlineData("[4000, 5000, ~]")]
    [InlineData("[~, ~, 5]")]
    public void GapThatNoFigureFitsStaysOne(string row) => Assert.Empty(SumForm.Check("s", row).PossibleFillings);

    [Theory]
    [InlineData("[10, ~, 10]", "missing: s.b  > 0")]
    [InlineData("[10, ~, 12]", "missing: s.b  > 2")]
    [InlineData("[~, 5000, 5000]", "missing: s.a  > 0")]
    public void GapMayBeFilledWithAFigureThatItsTypeAllows(string row, string filling) =>
        Assert.Equal([filling], SumForm.Check("s", row).PossibleFillings.Select(SumForm.Words));

    [Fact]
    public void GapMayBeFilledWithTheHalfThatARuleAsksFor() =>
        Assert.Equal(["missing: s.a  > 3"], SumForm.Check("s", "[~, 6]", rules: Halves).PossibleFillings.Select(SumForm.Words));

    [Theory]
    [InlineData("4", "other: h.one.r.b 6 > 8", "other: h.one.q.b 8 > 6")]
    [InlineData("3", "other: h.one.q.b 8 > 6")]
    public void ChangeMustLeaveTheGapAFigureThatBothItsRulesAskFor(string same, params string[] changes) =>
        Assert.Equal(changes, SumForm.Changes("h", $"{{one: {{r: [~, 6], q: [{same}, 8]}}, two: {{r: [0, 0]}}}}", rules: Bound));

    [Fact]
    public void GapThatARuleDoesNotDependOnStaysOne() =>
        Assert.Empty(SumForm.Check("s", "[~, 6]", rules: Halves.Replace("s.a * 2 = s.b", "s.a * 0 + s.b = 6", StringComparison.Ordinal)).PossibleFillings);

    [Fact]
    public void GapThatTwoRulesAskForTwoFiguresStaysOne() => Assert.Empty(SumForm.Check("s", "[~, 6]", rules: Twice).PossibleFillings);

    [Fact]
    public void GapWhoseFigureIsBeyondReckoningStaysOne() => Assert.Empty(SumForm.Check("d", "[100000000000000, ~]", rules: Huge).PossibleFillings);

    [Fact]
    public void FiguresBeyondReckoningPointNowhere() => Assert.Equal(["d.a"], SumForm.Findings("d", "[100000000000000, 7]", rules: Huge));

    private static void AssertFound(string from, string to, params string[] found) => Assert.Equal(found, SumForm.Findings("g", Grid(from, to)));

    private static string Grid(string from, string to)
    {
        Assert.Contains(from, SumForm.Grid, StringComparison.Ordinal);
        return SumForm.Grid.Replace(from, to, StringComparison.Ordinal);
    }
}
