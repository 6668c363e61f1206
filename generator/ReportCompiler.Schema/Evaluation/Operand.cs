namespace ReportCompiler.Schema.Evaluation;

/// <summary>
/// A number in a rule: known; unknown because a cell that it needs has no value; or not applicable because the report says
/// that the cell does not apply. What is computed from an unknown is unknown, and from what does not apply does not apply.
/// </summary>
public readonly struct Operand : IEquatable<Operand>
{
    /// <summary>What the report says does not apply.</summary>
    public static readonly Operand NotApplicable = new(isNotApplicable: true);

    // Of a number that is not known, a bound from below where there is one.
    private readonly decimal _number;
    private readonly bool _isBounded;

    private Operand(decimal value)
    {
        _number = value;
        IsKnown = true;
    }

    private Operand(bool isNotApplicable) => IsNotApplicable = isNotApplicable;

    private Operand(decimal least, bool isBounded)
    {
        _number = least;
        _isBounded = isBounded;
    }

    /// <summary>The number; 0 where it is unknown.</summary>
    public decimal Value => IsKnown ? _number : 0;

    /// <summary>Whether there is a number.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether the report says that there is no number to be had.</summary>
    public bool IsNotApplicable { get; }

    /// <summary>Whether the number is unknown, but not what it is at least: the sum of some of its parts, for instance, of which none is negative.</summary>
    internal bool IsBounded => _isBounded;

    /// <summary>What the number is at least, where it is unknown but bounded; else itself.</summary>
    internal Operand Least => _isBounded ? _number : this;

    /// <summary>Itself, without the bound where it is unknown.</summary>
    internal Operand WithoutBound => _isBounded ? default : this;

    /// <summary>A known number.</summary>
    public static implicit operator Operand(decimal value) => new(value);

    /// <summary>The sum.</summary>
    public static Operand operator +(Operand left, Operand right) => left._isBounded || right._isBounded
        ? AtLeast(Compute(left.Least, right.Least, decimal.Add))
        : Compute(left, right, decimal.Add);

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
    public bool Equals(Operand other) =>
        (IsKnown, IsNotApplicable, _isBounded, _number) == (other.IsKnown, other.IsNotApplicable, other._isBounded, other._number);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Operand other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>An unknown number that is at least another; unknown altogether where that is not known.</summary>
    internal static Operand AtLeast(Operand least) => least.IsKnown ? new(least.Value, isBounded: true) : default;

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
