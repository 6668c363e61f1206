namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>The type of an expression: a condition, a text, or a number with its unit.</summary>
/// <param name="IsCondition">Whether it is a condition.</param>
/// <param name="IsText">Whether it is a text, which can only be compared with a text in quotes.</param>
/// <param name="Unit">The unit; null for a bare number, which goes with any unit.</param>
internal readonly record struct ValueType(bool IsCondition, bool IsText, string? Unit)
{
    public static readonly ValueType Condition = new(IsCondition: true, IsText: false, null);

    public static readonly ValueType Bare = new(IsCondition: false, IsText: false, null);

    public static readonly ValueType Text = new(IsCondition: false, IsText: true, null);

    /// <summary>A day: days can be compared and subtracted, and a number of days added to one.</summary>
    public static readonly ValueType Day = In(Units.Day);

    public bool IsDay => Unit == Units.Day;

    /// <summary>A number in a unit; a cell whose type has none is a bare number.</summary>
    public static ValueType In(string unit) => unit.Length == 0 ? Bare : new(IsCondition: false, IsText: false, unit);

    /// <summary>A number in the unit of whichever of two has one.</summary>
    public static ValueType In(ValueType left, ValueType right) => new(IsCondition: false, IsText: false, left.Unit ?? right.Unit);

    /// <summary>Whether the two can be added or compared.</summary>
    public bool AgreesWith(ValueType other) => Unit is null || other.Unit is null || string.Equals(Unit, other.Unit, StringComparison.Ordinal);
}
