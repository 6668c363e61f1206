using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>
/// Checks the units of a rule in the elements of its scope behind the first. Names are bound in the first; where columns
/// have types of their own, the same two rows can agree there and differ further on.
/// </summary>
internal static class ScopedUnits
{
    /// <summary>Whether the units of an expression go together in each element of the scope.</summary>
    public static bool Agree(BoundExpression expression, RuleScope scope, Form form) =>
        Enumerable.Range(1, Math.Max(0, scope.Count - 1)).All(element => Of(expression, form, element * scope.Step) is not null);

    private static ValueType? Of(BoundExpression expression, Form form, int offset) => expression switch
    {
        BoundCell cell => ValueType.In(form.Cells[cell.IsScoped ? cell.Cell + offset : cell.Cell].Type.Unit),
        BoundUnit converted => ValueType.In(converted.Unit),
        BoundUnary unary => Of(unary.Operand, form, offset),
        BoundBinary binary => Of(binary, form, offset),
        BoundCall call => Of(call, form, offset),
        BoundComponents components => ValueType.In(form.Cells[components.Cell].Type.Unit),
        BoundLines lines => ValueType.In(form.Cells[lines.Cell].Type.Unit),
        BoundProse or BoundExists or BoundItems => ValueType.Condition,
        _ => ValueType.Bare,
    };

    private static ValueType? Of(BoundBinary binary, Form form, int offset)
    {
        if (Of(binary.Left, form, offset) is not { } left || Of(binary.Right, form, offset) is not { } right)
        {
            return null;
        }

        return left.IsCondition ? ValueType.Condition : Units.Of(OperatorTable.Of(binary.Operator).Units, left, right);
    }

    private static ValueType? Of(BoundCall call, Form form, int offset)
    {
        var function = FunctionTable.Of(call.Function);
        var result = ValueType.Bare;
        for (var place = 0; place < call.Arguments.Count; place++)
        {
            if (Of(call.Arguments[place], form, offset) is not { } type || (function.ParameterAt(place).HasUnit && !type.AgreesWith(result)))
            {
                return null;
            }

            result = function.ParameterAt(place).HasUnit ? ValueType.In(result, type) : result;
        }

        return function.Result switch
        {
            FunctionResult.Condition => ValueType.Condition,
            FunctionResult.PlainNumber => ValueType.Bare,
            _ => result,
        };
    }
}
