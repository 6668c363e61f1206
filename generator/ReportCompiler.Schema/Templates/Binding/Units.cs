using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What becomes of units when numbers are joined.</summary>
internal static class Units
{
    /// <summary>What stands for the unit of a day; no unit of a template has this name.</summary>
    public const string Day = "\u2009day";

    /// <summary>The type of the result, or null where the units do not go together.</summary>
    public static ValueType? Of(UnitRule rule, ValueType left, ValueType right) => rule switch
    {
        UnitRule.None => ValueType.Condition,
        UnitRule.Difference when left.IsDay && right.IsDay => ValueType.Bare,
        UnitRule.Sum when left.IsDay && right.IsDay => null,
        UnitRule.Product or UnitRule.Quotient when left.IsDay || right.IsDay => null,
        UnitRule.Sum or UnitRule.Difference => left.AgreesWith(right) ? ValueType.In(left, right) : null,
        UnitRule.Product => left.Unit is null || right.Unit is null ? ValueType.In(left, right) : null,
        UnitRule.Quotient => Quotient(left, right),
        UnitRule.Comparison => left.AgreesWith(right) ? ValueType.Condition : null,
        _ => left,
    };

    private static ValueType? Quotient(ValueType left, ValueType right)
    {
        if (right.Unit is null)
        {
            return left;
        }

        return string.Equals(left.Unit, right.Unit, StringComparison.Ordinal) ? ValueType.Bare : null;
    }
}
