using ReportCompiler.Schema.Evaluation;

namespace ReportCompiler.Schema.Tests.Checks;

/// <summary>The laws of Kleene's logic, over every combination of yes, no and unknown.</summary>
public class TruthTests
{
    private static readonly TruthValue[] Values = [TruthValue.False, TruthValue.Unknown, TruthValue.True];

    public static TheoryData<TruthValue> One { get; } = new(Values);

    public static TheoryData<TruthValue, TruthValue, TruthValue> Three { get; } = AllThrees();

    [Theory]
    [InlineData(TruthValue.False, TruthValue.False, TruthValue.False, TruthValue.False, TruthValue.True, TruthValue.True)]
    [InlineData(TruthValue.False, TruthValue.Unknown, TruthValue.False, TruthValue.Unknown, TruthValue.True, TruthValue.Unknown)]
    [InlineData(TruthValue.False, TruthValue.True, TruthValue.False, TruthValue.True, TruthValue.True, TruthValue.False)]
    [InlineData(TruthValue.Unknown, TruthValue.False, TruthValue.False, TruthValue.Unknown, TruthValue.Unknown, TruthValue.Unknown)]
    [InlineData(TruthValue.Unknown, TruthValue.Unknown, TruthValue.Unknown, TruthValue.Unknown, TruthValue.Unknown, TruthValue.Unknown)]
    [InlineData(TruthValue.Unknown, TruthValue.True, TruthValue.Unknown, TruthValue.True, TruthValue.True, TruthValue.Unknown)]
    [InlineData(TruthValue.True, TruthValue.False, TruthValue.False, TruthValue.True, TruthValue.False, TruthValue.False)]
    [InlineData(TruthValue.True, TruthValue.Unknown, TruthValue.Unknown, TruthValue.True, TruthValue.Unknown, TruthValue.Unknown)]
    [InlineData(TruthValue.True, TruthValue.True, TruthValue.True, TruthValue.True, TruthValue.True, TruthValue.True)]
    public void TablesAreKleenes(TruthValue left, TruthValue right, TruthValue and, TruthValue or, TruthValue implies, TruthValue iff)
    {
        var (a, b) = (Truth.Of(left), Truth.Of(right));

        Assert.Equal((and, or, implies, iff), ((a & b).Value, (a | b).Value, a.Implies(b).Value, a.Iff(b).Value));
    }

    [Theory]
    [MemberData(nameof(One))]
    public void NotTurnsRoundAndLeavesUnknown(TruthValue value)
    {
        var truth = Truth.Of(value);

        Assert.Equal(value, (!!truth).Value);
        Assert.Equal(value == TruthValue.Unknown, (!truth).Value == value);
        Assert.Equal(value, (truth & truth).Value);
        Assert.Equal(value, (truth | truth).Value);
    }

    [Theory]
    [MemberData(nameof(Three))]
    public void LawsOfTheLatticeHold(TruthValue first, TruthValue second, TruthValue third)
    {
        var (a, b, c) = (Truth.Of(first), Truth.Of(second), Truth.Of(third));

        AssertSame(a & b, b & a);
        AssertSame(a | b, b | a);
        AssertSame(a & (b & c), (a & b) & c);
        AssertSame(a | (b | c), (a | b) | c);
        AssertSame(a & (b | c), (a & b) | (a & c));
        AssertSame(a | (b & c), (a | b) & (a | c));
        AssertSame(a & (a | b), a);
        AssertSame(!(a & b), !a | !b);
        AssertSame(a.Implies(b), !a | b);
        AssertSame(a.Implies(b), (!b).Implies(!a));
    }

    [Theory]
    [MemberData(nameof(Three))]
    public void KnowingMoreNeverTurnsAnAnswerRound(TruthValue first, TruthValue second, TruthValue other)
    {
        var (a, b, c) = (Truth.Of(first), Truth.Of(second), Truth.Of(other));

        // Whatever was known while a was unknown stays so, whatever a turns out to be.
        foreach (var join in new Func<Truth, Truth, Truth>[] { (x, y) => x & y, (x, y) => x | y, (x, y) => x.Implies(y), (x, y) => x.Iff(y) })
        {
            var before = join(Truth.Of(TruthValue.Unknown), b).Value;
            Assert.True(before == TruthValue.Unknown || (before == join(a, b).Value && before == join(c, b).Value));
        }
    }

    [Fact]
    public void ComparisonKeepsItsTwoSides()
    {
        Operand left = 3m;
        Operand right = 4m;

        Assert.Equal((TruthValue.True, 3m, 4m), ((left < right).Value, (left < right).Left.Value, (left < right).Right.Value));
        Assert.Equal(TruthValue.False, (left == right).Value);
        Assert.Equal(TruthValue.True, (left != right).Value);
        Assert.Equal(TruthValue.True, (left <= right).Value);
        Assert.Equal(TruthValue.False, (left > right).Value);
        Assert.Equal(TruthValue.False, (left >= right).Value);
    }

    private static void AssertSame(Truth expected, Truth actual) => Assert.Equal(expected.Value, actual.Value);

    private static TheoryData<TruthValue, TruthValue, TruthValue> AllThrees()
    {
        var data = new TheoryData<TruthValue, TruthValue, TruthValue>();
        foreach (var first in Values)
        {
            foreach (var second in Values)
            {
                Array.ForEach(Values, third => data.Add(first, second, third));
            }
        }

        return data;
    }
}
