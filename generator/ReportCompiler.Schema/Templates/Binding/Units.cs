using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>What becomes of units when numbers are joined.</summary>
internal static class Units
{
    /// <summary>What stands for the unit of a day; no unit of a template has this name.</summary>
    public const string Day = "\u2009day";

    /// <summary>The type of the result, or null where the units do not go together.</summary>
    public static ValueType? Of(BinaryOperator @operator, ValueType left, ValueType right) => @operator switch
    {
        BinaryOperator.Subtract when left.IsDay && right.IsDay => ValueType.Bare,
        BinaryOperator.Add when left.IsDay && right.IsDay => null,
        BinaryOperator.Multiply or BinaryOperator.Divide when left.IsDay || right.IsDay => null,
        BinaryOperator.Add or BinaryOperator.Subtract => left.AgreesWith(right) ? ValueType.In(left, right) : null,
        BinaryOperator.Multiply => left.Unit is null || right.Unit is null ? ValueType.In(left, right) : null,
        BinaryOperator.Divide => Quotient(left, right),
        _ => left.AgreesWith(right) ? ValueType.Condition : null,
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
