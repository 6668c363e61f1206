using ReportCompiler.Schema.Checks;

namespace ReportCompiler.Schema.Expressions;

/// <summary>Evaluates expressions for one element of a scope. Generated rules mean exactly the same.</summary>
/// <param name="run">The run whose view of the cells counts.</param>
/// <param name="element">The number of the element, from 0.</param>
/// <param name="step">What each element adds to the index of a scoped cell.</param>
internal readonly struct Evaluator(CheckRun run, int element, int step)
{
    public int IndexOf(BoundCell cell) => cell.IsScoped ? cell.Cell + (element * step) : cell.Cell;

    public Operand Number(BoundExpression expression) => expression switch
    {
        BoundNumber number => number.Value,
        BoundCell cell => Cell(cell),
        BoundForeignCell foreign => run.Previous(foreign.Paths[foreign.Paths.Count == 1 ? 0 : element]),
        BoundUnary unary => -Number(unary.Operand),
        BoundBinary binary => Arithmetic(binary),
        BoundCall call => Call(call),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no number"),
    };

    public Truth Condition(BoundExpression expression) => expression switch
    {
        BoundUnary unary => !Condition(unary.Operand),
        BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Implies or BinaryOperator.Iff } logic => Logic(logic),
        BoundBinary comparison => Comparison(comparison),
        BoundProse { Test: ProseTest.Mentions } prose => run.Mentions(prose.Narrative, [.. prose.Texts]),
        BoundProse prose => run.SaysOnly(prose.Narrative, [.. prose.Texts]),
        BoundText text => run.TextIs(IndexOf(text.Cell), text.Text),
        BoundCall call => ConditionCall(call),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no condition"),
    };

    private Operand Cell(BoundCell cell) => cell.Source switch
    {
        CellSource.Previous => run.Previous(IndexOf(cell)),
        CellSource.Members => run.Members(IndexOf(cell)),
        _ => run[IndexOf(cell)],
    };

    private Truth Logic(BoundBinary logic)
    {
        var left = Condition(logic.Left);
        var right = Condition(logic.Right);
        return logic.Operator switch
        {
            BinaryOperator.And => left & right,
            BinaryOperator.Or => left | right,
            BinaryOperator.Iff => left.Iff(right),
            _ => left.Implies(right),
        };
    }

    private Truth Comparison(BoundBinary comparison)
    {
        var left = Number(comparison.Left);
        var right = Number(comparison.Right);
        return comparison.Operator switch
        {
            BinaryOperator.Equal => left == right,
            BinaryOperator.NotEqual => left != right,
            BinaryOperator.Less => left < right,
            BinaryOperator.LessOrEqual => left <= right,
            BinaryOperator.Greater => left > right,
            _ => left >= right,
        };
    }

    private Operand Arithmetic(BoundBinary binary)
    {
        var left = Number(binary.Left);
        var right = Number(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            _ => left / right,
        };
    }

    private Truth ConditionCall(BoundCall call) => call.Function switch
    {
        FunctionName.Blank => Functions.Blank(Number(call.Arguments[0])),
        FunctionName.NotApplicable => Functions.NotApplicable(Number(call.Arguments[0])),
        FunctionName.Descending => Functions.Descending(Numbers(call)),
        FunctionName.Ascending => Functions.Ascending(Numbers(call)),
        _ => throw new InvalidOperationException($"{call.Function} is no condition"),
    };

    private Operand[] Numbers(BoundCall call)
    {
        var numbers = new Operand[call.Arguments.Count];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = Number(call.Arguments[index]);
        }

        return numbers;
    }

    private Operand Call(BoundCall call)
    {
        if (call.Function == FunctionName.If)
        {
            return Functions.If(Condition(call.Arguments[0]), Number(call.Arguments[1]), Number(call.Arguments[2]));
        }

        var arguments = Numbers(call);
        return call.Function switch
        {
            FunctionName.Sum => Functions.Sum(arguments),
            FunctionName.Min => Functions.Min(arguments),
            FunctionName.Max => Functions.Max(arguments),
            FunctionName.Count => Functions.Count(arguments),
            FunctionName.Average => Functions.Average(arguments),
            FunctionName.Median => Functions.Median(arguments),
            FunctionName.Abs => Functions.Abs(arguments[0]),
            FunctionName.Day => run.Day((int)arguments[0].Value, (int)arguments[1].Value),
            FunctionName.WorkingDays => run.WorkingDays(arguments[0], arguments[1]),
            _ => Functions.Round(arguments[0], (int)arguments[1].Value),
        };
    }
}
