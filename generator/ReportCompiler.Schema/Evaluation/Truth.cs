namespace ReportCompiler.Schema.Evaluation;

/// <summary>Whether a condition holds: yes, no, or not to be said because a cell that it needs has no value (Kleene's logic).</summary>
public enum TruthValue : byte
{
    /// <summary>Not to be said.</summary>
    Unknown,

    /// <summary>It does not hold.</summary>
    False,

    /// <summary>It holds.</summary>
    True,
}

/// <summary>A three-valued condition, and for a comparison the two values that were compared.</summary>
public readonly struct Truth
{
    private Truth(TruthValue value, Operand left, Operand right)
    {
        Value = value;
        Left = left;
        Right = right;
    }

    /// <summary>Whether it holds.</summary>
    public TruthValue Value { get; }

    /// <summary>The left side, where the condition is a comparison; else unknown.</summary>
    public Operand Left { get; }

    /// <summary>The right side, where the condition is a comparison; else unknown.</summary>
    public Operand Right { get; }

    /// <summary>Both hold; false as soon as one is false.</summary>
    public static Truth operator &(Truth left, Truth right) => Of(Min(left.Value, right.Value));

    /// <summary>At least one holds; true as soon as one is true.</summary>
    public static Truth operator |(Truth left, Truth right) => !(!left & !right);

    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Truth operator !(Truth truth) => Of(truth.Value switch
    {
        TruthValue.True => TruthValue.False,
        TruthValue.False => TruthValue.True,
        _ => TruthValue.Unknown,
    });

    /// <summary>A condition of which only the value is known.</summary>
    public static Truth Of(TruthValue value) => new(value, default, default);

    /// <summary>A condition that is known.</summary>
    public static Truth Of(bool value) => Of(value ? TruthValue.True : TruthValue.False);

    /// <summary>If this holds, so must the other.</summary>
    public Truth Implies(Truth consequence) => !this | consequence;

    /// <summary>This where it holds; else the other, with its two values.</summary>
    internal Truth Or(Truth other) => Value == TruthValue.True ? this : other;

    /// <summary>Both hold or neither does; unknown if either is.</summary>
    public Truth Iff(Truth other) => Implies(other) & other.Implies(this);

    /// <summary>A known outcome of comparing two values.</summary>
    internal static Truth Between(Operand left, Operand right, bool holds) => new(holds ? TruthValue.True : TruthValue.False, left, right);

    /// <summary>The outcome of comparing two values; unknown if either is, unless the other is less than it can be.</summary>
    internal static Truth Compare(Operand left, Operand right, Func<int, bool> holds)
    {
        var value = OrderOf(left, right) is not { } order ? TruthValue.Unknown : holds(order) ? TruthValue.True : TruthValue.False;
        return new Truth(value, left, right);
    }

    private static int? OrderOf(Operand left, Operand right)
    {
        if (left.IsKnown && right.IsKnown)
        {
            return decimal.Compare(left.Value, right.Value);
        }

        return left.IsKnown && right.IsBounded && left.Value < right.Least.Value ? -1
            : right.IsKnown && left.IsBounded && right.Value < left.Least.Value ? 1
            : null;
    }

    // False beats unknown, unknown beats true.
    private static TruthValue Min(TruthValue left, TruthValue right) =>
        left == TruthValue.False || right == TruthValue.False ? TruthValue.False
        : left == TruthValue.Unknown || right == TruthValue.Unknown ? TruthValue.Unknown
        : TruthValue.True;
}
