using ReportCompiler.Schema.Evaluation;

namespace ReportCompiler.Schema.Tests.Checks;

public class OperandTests
{
    private static Operand Unknown => default;

    [Fact]
    public void DecimalsAreExact()
    {
        Operand tenth = 0.1m;
        Operand fifth = 0.2m;

        Assert.Equal(TruthValue.True, (tenth + fifth == 0.3m).Value);
        Assert.Equal(0.02m, (tenth * fifth).Value);
        Assert.Equal(0.5m, (tenth / fifth).Value);
        Assert.Equal(-0.1m, (-tenth).Value);
        Assert.Equal(-0.1m, (tenth - fifth).Value);
    }

    [Fact]
    public void WhatIsComputedFromAnUnknownIsUnknown()
    {
        Operand one = 1m;

        Assert.All(new[] { Unknown + one, one - Unknown, Unknown * 0m, one / Unknown, -Unknown }, operand => Assert.False(operand.IsKnown));
        Assert.All(
            new[] { Unknown == one, Unknown != one, one < Unknown, one <= Unknown, Unknown > one, Unknown >= Unknown, Unknown == Unknown },
            truth => Assert.Equal(TruthValue.Unknown, truth.Value));
    }

    [Fact]
    public void WhatCannotBeComputedIsUnknown()
    {
        Operand largest = decimal.MaxValue;

        Assert.All(new[] { largest + 1m, largest * largest, -largest - 1m, largest / 0m, (Operand)0m / 0m }, operand => Assert.False(operand.IsKnown));
    }

    [Fact]
    public void EqualityOfTheTypeIsNotThatOfNumbers()
    {
        Assert.True(Unknown.Equals(default));
        Assert.False(Unknown.Equals(0m));
        Assert.True(Operand.FromDecimal(1.0m).Equals(1m));
    }

    [Fact]
    public void WhatIsComputedFromWhatDoesNotApplyDoesNotApply()
    {
        var none = Operand.NotApplicable;

        Assert.All(new[] { none + 1m, 1m - none, none * none, -none }, operand => Assert.True(operand.IsNotApplicable));
        Assert.All(new[] { none + Unknown, Unknown - none }, operand => Assert.True(operand.Equals(Unknown)));
    }

    [Fact]
    public void NothingIsComparedWithWhatDoesNotApply() =>
        Assert.Equal(TruthValue.Unknown, (Operand.NotApplicable == 0m).Value);

    [Fact]
    public void OperandsAreTheSameOnlyInEveryRespect()
    {
        Assert.False(Operand.NotApplicable.Equals(Unknown));
        Assert.False(Operand.FromDecimal(1m).Equals(2m));
        Assert.True(Operand.FromDecimal(1m).Equals((object)Operand.FromDecimal(1m)));
        Assert.False(Operand.FromDecimal(1m).Equals((object)1m));
        Assert.Equal(Operand.FromDecimal(1.0m).GetHashCode(), Operand.FromDecimal(1m).GetHashCode());
    }
}
