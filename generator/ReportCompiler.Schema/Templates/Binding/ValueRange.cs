using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>The values that an expression can take, as far as the types of its cells tell.</summary>
/// <param name="Least">The smallest; null where there is no bound.</param>
/// <param name="Most">The largest; null where there is no bound.</param>
internal readonly record struct ValueRange(decimal? Least, decimal? Most)
{
    private static readonly ValueRange Anything = new(null, null);

    /// <summary>The values of a number.</summary>
    /// <param name="expression">The number.</param>
    /// <param name="form">The form.</param>
    /// <param name="offset">What the element of the scope adds to the index of a scoped cell.</param>
    public static ValueRange Of(BoundExpression expression, Form form, int offset) => expression switch
    {
        BoundNumber number => new ValueRange(number.Value, number.Value),
        BoundCell cell => OfCell(cell, form.Cells[cell.IsScoped ? cell.Cell + offset : cell.Cell].Type),
        BoundUnit converted => Of(converted.Value, form, offset),
        BoundUnary { Operator: UnaryOperator.Minus } minus => Of(minus.Operand, form, offset).Negated(),
        BoundBinary { Operator: BinaryOperator.Add } sum => Of(sum.Left, form, offset).Plus(Of(sum.Right, form, offset)),
        BoundBinary { Operator: BinaryOperator.Subtract } difference => Of(difference.Left, form, offset).Plus(Of(difference.Right, form, offset).Negated()),
        BoundCall { Function: FunctionName.Sum } sum =>
            sum.Arguments.Select(argument => Of(argument, form, offset)).Aggregate((left, right) => left.Plus(right)),
        BoundCall { Function: FunctionName.Min or FunctionName.Max or FunctionName.Average or FunctionName.Median } call => Hull(call, form, offset),
        _ => Anything,
    };

    /// <summary>Whether a comparison is decided before any report is seen, in every element of its scope alike: true or false; null where it is not.</summary>
    public static bool? Decide(BoundExpression condition, RuleScope scope, Form form)
    {
        var decisions = Enumerable.Range(0, scope.Count).Select(element => Decide(condition, form, element * scope.Step)).Distinct().ToList();
        return decisions.Count == 1 ? decisions[0] : null;
    }

    private static bool? Decide(BoundExpression condition, Form form, int offset)
    {
        if (condition is not BoundBinary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison)
        {
            return null;
        }

        var left = Of(comparison.Left, form, offset);
        var right = Of(comparison.Right, form, offset);
        return comparison.Operator switch
        {
            BinaryOperator.Less => left.Below(right, orEqual: false),
            BinaryOperator.LessOrEqual => left.Below(right, orEqual: true),
            BinaryOperator.Greater => right.Below(left, orEqual: false),
            BinaryOperator.GreaterOrEqual => right.Below(left, orEqual: true),
            BinaryOperator.Equal => left.Below(right, orEqual: false) == true || right.Below(left, orEqual: false) == true ? false : null,
            _ => left.Below(right, orEqual: false) == true || right.Below(left, orEqual: false) == true ? true : null,
        };
    }

    // Members are any number of reports added up: only a bound that more of them cannot cross still holds.
    private static ValueRange OfCell(BoundCell cell, CellType type) => cell.Source == CellSource.Members
        ? new ValueRange(type.Minimum >= 0 ? type.Minimum : null, type.Maximum <= 0 ? type.Maximum : null)
        : new ValueRange(type.Minimum, type.Maximum);

    private static ValueRange Hull(BoundCall call, Form form, int offset)
    {
        var ranges = call.Arguments.Select(argument => Of(argument, form, offset)).ToList();
        return new ValueRange(
            ranges.Exists(range => range.Least is null) ? null : ranges.Min(range => range.Least),
            ranges.Exists(range => range.Most is null) ? null : ranges.Max(range => range.Most));
    }

    private bool? Below(ValueRange other, bool orEqual)
    {
        if (Most is { } most && other.Least is { } otherLeast && (most < otherLeast || (orEqual && most == otherLeast)))
        {
            return true;
        }

        return Least is { } least && other.Most is { } otherMost && (least > otherMost || (!orEqual && least == otherMost)) ? false : null;
    }

    private ValueRange Negated() => new(-Most, -Least);

    private ValueRange Plus(ValueRange other) => new(Add(Least, other.Least), Add(Most, other.Most));

    // A bound beyond what a decimal can hold is as good as none.
    private static decimal? Add(decimal? left, decimal? right)
    {
        try
        {
            return left + right;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
