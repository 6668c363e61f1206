using ReportCompiler.Schema.Evaluation;

namespace ReportCompiler.Schema.Tests.Checks;

public class FunctionsTests
{
    private static Operand Unknown => default;

    [Fact]
    public void FunctionsComputeWhatTheySay()
    {
        Assert.Equal(6m, Functions.Sum(1m, 2m, 3m).Value);
        Assert.Equal(0m, Functions.Sum().Value);
        Assert.Equal(1m, Functions.Min(3m, 1m, 2m).Value);
        Assert.Equal(3m, Functions.Max(1m, 3m, 2m).Value);
        Assert.Equal(2m, Functions.Average(1m, 2m, 3m).Value);
        Assert.Equal(2m, Functions.Median(3m, 1m, 2m).Value);
        Assert.Equal(2.5m, Functions.Median(4m, 1m, 3m, 2m).Value);
        Assert.Equal(5m, Functions.Abs(-5m).Value);
    }

    [Theory]
    [InlineData(2.5, 0, 3)]
    [InlineData(-2.5, 0, -3)]
    [InlineData(2.345, 2, 2.35)]
    [InlineData(2.344, 2, 2.34)]
    public void HalvesAreRoundedAwayFromZero(double value, int places, double rounded) =>
        Assert.Equal((decimal)rounded, Functions.Round((decimal)value, places).Value);

    [Fact]
    public void OneUnknownMakesTheResultUnknown()
    {
        Assert.False(Functions.Sum(1m, Unknown).IsKnown);
        Assert.False(Functions.Min(1m, Unknown).IsKnown);
        Assert.False(Functions.Max(Unknown, 1m).IsKnown);
        Assert.False(Functions.Average(1m, Unknown).IsKnown);
        Assert.False(Functions.Median(1m, Unknown, 2m).IsKnown);
        Assert.False(Functions.Abs(Unknown).IsKnown);
        Assert.False(Functions.Round(Unknown, 0).IsKnown);
    }

    [Fact]
    public void OfNothingThereIsNoExtremeAndNoMiddle()
    {
        Assert.Equal(Unknown, Functions.Min());
        Assert.Equal(Unknown, Functions.Max());
        Assert.Equal(Unknown, Functions.Average());
        Assert.Equal(Unknown, Functions.Median());
        Assert.Equal(Operand.NotApplicable, Functions.Max(Operand.NotApplicable));
    }

    [Fact]
    public void CountAndBlankAreAlwaysKnown()
    {
        Assert.Equal(2m, Functions.Count(1m, Unknown, 0m).Value);
        Assert.Equal(TruthValue.True, Functions.Blank(Unknown).Value);
        Assert.Equal(TruthValue.False, Functions.Blank(0m).Value);
    }

    [Fact]
    public void IfNeedsOnlyTheSideThatCounts()
    {
        Assert.Equal(1m, Functions.If(Truth.Of(true), 1m, Unknown).Value);
        Assert.Equal(2m, Functions.If(Truth.Of(false), Unknown, 2m).Value);
        Assert.False(Functions.If(Truth.Of(TruthValue.Unknown), 1m, 1m).IsKnown);
    }

    [Fact]
    public void WhatDoesNotApplyIsPassedOver()
    {
        Assert.Equal(3m, Functions.Sum(1m, Operand.NotApplicable, 2m).Value);
        Assert.Equal(1m, Functions.Min(Operand.NotApplicable, 2m, 1m).Value);
        Assert.Equal(-1m, Functions.Max(-2m, -1m, Operand.NotApplicable).Value);
        Assert.Equal(2m, Functions.Average(1m, Operand.NotApplicable, 3m).Value);
        Assert.Equal(2m, Functions.Median(Operand.NotApplicable, 1m, 2m, 3m).Value);
        Assert.Equal(1m, Functions.Count(1m, Operand.NotApplicable).Value);
    }

    [Fact]
    public void WhereNothingAppliesTheResultDoesNot()
    {
        var nothing = new[] { Operand.NotApplicable, Operand.NotApplicable };

        Assert.All(
            new[] { Functions.Sum(nothing), Functions.Min(nothing), Functions.Max(nothing), Functions.Average(nothing), Functions.Median(nothing) },
            operand => Assert.True(operand.IsNotApplicable));
        Assert.True(Functions.Abs(Operand.NotApplicable).IsNotApplicable);
        Assert.True(Functions.Round(Operand.NotApplicable, 1).IsNotApplicable);
    }

    [Fact]
    public void UnknownOutweighsWhatDoesNotApply() => Assert.False(Functions.Sum(Operand.NotApplicable, Unknown).IsNotApplicable);

    [Fact]
    public void MiddleOfNoNumbersIsUnknown() => Assert.True(Functions.Median().Equals(Unknown));

    [Fact]
    public void CellThatDoesNotApplyIsNotBlank()
    {
        Assert.Equal(TruthValue.False, Functions.Blank(Operand.NotApplicable).Value);
        Assert.Equal(TruthValue.True, Functions.NotApplicable(Operand.NotApplicable).Value);
        Assert.Equal(TruthValue.False, Functions.NotApplicable(Unknown).Value);
    }

    [Fact]
    public void EqualNeighboursAreInEitherOrder()
    {
        Assert.Equal(TruthValue.True, Functions.Descending(3m, 2m, 2m).Value);
        Assert.Equal(TruthValue.True, Functions.Ascending(1m, 1m, 2m).Value);
        Assert.Equal(TruthValue.True, Functions.Ascending().Value);
    }

    [Fact]
    public void OnePairOutOfOrderIsEnough()
    {
        Assert.Equal(TruthValue.False, Functions.Descending(1m, 2m, 1m).Value);
        Assert.Equal(TruthValue.False, Functions.Ascending(1m, 2m, 1m).Value);
        Assert.Equal(TruthValue.False, Functions.Ascending(2m, 1m, Unknown).Value);
        Assert.Equal(TruthValue.Unknown, Functions.Ascending(1m, Unknown, 0m).Value);
    }

    [Fact]
    public void OrderPassesOverWhatDoesNotApply()
    {
        Assert.Equal(TruthValue.False, Functions.Ascending(2m, Operand.NotApplicable, 1m).Value);
        Assert.Equal(TruthValue.True, Functions.Descending(2m, Operand.NotApplicable, 1m).Value);
    }
}
