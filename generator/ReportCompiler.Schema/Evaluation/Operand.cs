namespace ReportCompiler.Schema.Evaluation;

/// <summary>
/// A number in a rule: known; unknown because a cell that it needs has no value; or not applicable because the report says
/// that the cell does not apply. What is computed from an unknown is unknown, and from what does not apply does not apply.
/// </summary>
public readonly struct Operand : IEquatable<Operand>
{
    /// <summary>What the report says does not apply.</summary>
    public static readonly Operand NotApplicable = new(isNotApplicable: true);

    private Operand(decimal value)
    {
        Value = value;
        IsKnown = true;
    }

    private Operand(bool isNotApplicable) => IsNotApplicable = isNotApplicable;

    /// <summary>The number; 0 where it is unknown.</summary>
    public decimal Value { get; }

    /// <summary>Whether there is a number.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether the report says that there is no number to be had.</summary>
    public bool IsNotApplicable { get; }

    /// <summary>A known number.</summary>
    public static implicit operator Operand(decimal value) => new(value);

    /// <summary>The sum.</summary>
    public static Operand operator +(Operand left, Operand right) => Compute(left, right, decimal.Add);

    /// <summary>The difference.</summary>
    public static Operand operator -(Operand left, Operand right) => Compute(left, right, decimal.Subtract);

    /// <summary>The product.</summary>
    public static Operand operator *(Operand left, Operand right) => Compute(left, right, decimal.Multiply);

    /// <summary>The quotient; unknown when dividing by zero.</summary>
    public static Operand operator /(Operand left, Operand right) => Compute(left, right, decimal.Divide);

    /// <summary>The number with its sign changed.</summary>
    public static Operand operator -(Operand operand) => 0m - operand;

    /// <summary>Whether both are the same number.</summary>
    public static Truth operator ==(Operand left, Operand right) => Truth.Compare(left, right, order => order == 0);

    /// <summary>Whether the numbers differ.</summary>
    public static Truth operator !=(Operand left, Operand right) => Truth.Compare(left, right, order => order != 0);

    /// <summary>Whether the left number is smaller.</summary>
    public static Truth operator <(Operand left, Operand right) => Truth.Compare(left, right, order => order < 0);

    /// <summary>Whether the left number is smaller or the same.</summary>
    public static Truth operator <=(Operand left, Operand right) => Truth.Compare(left, right, order => order <= 0);

    /// <summary>Whether the left number is larger.</summary>
    public static Truth operator >(Operand left, Operand right) => Truth.Compare(left, right, order => order > 0);

    /// <summary>Whether the left number is larger or the same.</summary>
    public static Truth operator >=(Operand left, Operand right) => Truth.Compare(left, right, order => order >= 0);

    /// <summary>A known number (the named form of the conversion).</summary>
    public static Operand FromDecimal(decimal value) => new(value);

    /// <summary>Whether both are unknown, both not applicable, or both known and the same number.</summary>
    public bool Equals(Operand other) => (IsKnown, IsNotApplicable, Value) == (other.IsKnown, other.IsNotApplicable, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Operand other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    // A result beyond what a decimal can hold is as good as unknown: rules never throw.
    private static Operand Compute(Operand left, Operand right, Func<decimal, decimal, decimal> compute)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            var applies = (!left.IsKnown && !left.IsNotApplicable) || (!right.IsKnown && !right.IsNotApplicable);
            return applies ? default : NotApplicable;
        }

        try
        {
            return compute(left.Value, right.Value);
        }
        catch (ArithmeticException)
        {
            return default;
        }
    }
}
