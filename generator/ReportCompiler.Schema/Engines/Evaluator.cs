using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Engines;

/// <summary>Evaluates expressions for one element of a scope. Generated rules mean exactly the same.</summary>
/// <param name="run">The run whose view of the cells counts.</param>
/// <param name="place">The element.</param>
internal readonly struct Evaluator(CheckRun run, ScopePlace place)
{
    public int IndexOf(BoundCell cell) => cell.IsScoped ? place.Locate(cell.Cell) : cell.Cell;

    public Operand Number(BoundExpression expression) => expression switch
    {
        BoundNumber number => number.Value,
        BoundCell cell => Cell(cell),
        BoundForeignCell foreign => run.Previous(foreign.Paths[foreign.Paths.Count == 1 ? 0 : place.Element]),
        BoundUnary unary => -Number(unary.Operand),
        BoundUnit converted => Number(converted.Value),
        BoundBinary binary => Arithmetic(binary),
        BoundCall call => Call(call),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no number"),
    };

    public Truth Condition(BoundExpression expression) => expression switch
    {
        BoundUnary unary => !Condition(unary.Operand),
        BoundBinary { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Implies or BinaryOperator.Iff } logic => Logic(logic),
        BoundBinary comparison => Comparison(comparison),
        BoundProse { Function: FunctionName.Mentions } prose => run.Mentions(prose.Narrative, [.. prose.Texts]),
        BoundProse prose => run.SaysOnly(prose.Narrative, [.. prose.Texts]),
        BoundExists exists => run.Exists(place.Locate(exists.Row)),
        BoundText text => run.TextIs(IndexOf(text.Cell), text.Text),
        BoundItems items => run.Has(IndexOf(items.Cell), [.. items.Texts]),
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
        FunctionName.Unchanged => run.Unchanged(Cells(call)),
        _ => throw new InvalidOperationException($"{call.Function} is no condition"),
    };

    private Operand[] Numbers(BoundCall call)
    {
        if (!call.Arguments.Any(argument => argument is BoundComponents or BoundLines))
        {
            var numbers = new Operand[call.Arguments.Count];
            for (var index = 0; index < numbers.Length; index++)
            {
                numbers[index] = Number(call.Arguments[index]);
            }

            return numbers;
        }

        var spread = new List<Operand>();
        foreach (var argument in call.Arguments)
        {
            spread.AddRange(Spread(argument));
        }

        return [.. spread];
    }

    private Operand[] Spread(BoundExpression expression) => expression switch
    {
        BoundComponents components => run.Components(components.Cell),
        BoundLines { Reach: LineReach.Component } lines => run.Lines(lines.List, lines.Cell, place.Component),
        BoundLines { Reach: LineReach.Line } lines => run.ComponentsOf(place.Line!, lines.Cell),
        BoundLines lines => run.Lines(lines.List, lines.Cell),
        _ => [Number(expression)],
    };

    private int[] Cells(BoundCall call)
    {
        var cells = new int[call.Arguments.Count];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = IndexOf((BoundCell)call.Arguments[index]);
        }

        return cells;
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
            FunctionName.Above => Functions.Above(arguments[0], arguments[1]),
            FunctionName.Ticked => Functions.Ticked(arguments[0]),
            FunctionName.Day => run.Day((int)arguments[0].Value, (int)arguments[1].Value),
            FunctionName.WorkingDays => run.WorkingDays(arguments[0], arguments[1]),
            FunctionName.Round => Functions.Round(arguments[0], (int)arguments[1].Value),
            _ => throw new InvalidOperationException($"{call.Function} is no number"),
        };
    }
}
