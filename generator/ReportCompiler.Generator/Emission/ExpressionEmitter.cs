using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes the expressions of one rule as C# that means exactly what the interpreter makes of them.</summary>
/// <param name="loop">The loop that the rule is repeated in.</param>
/// <param name="tables">Where arrays that an expression needs are kept.</param>
internal sealed class ExpressionEmitter(RuleLoop loop, TableKeeper tables)
{
    private const int Or = 1;
    private const int And = 2;
    private const int Equality = 3;
    private const int Relational = 4;
    private const int Additive = 5;
    private const int Multiplicative = 6;
    private const int Unary = 7;
    private const int Primary = 8;

    /// <summary>An expression, as an argument or a statement's whole value.</summary>
    public string Emit(BoundExpression expression) => Emit(expression, 0);

    /// <summary>The two sides of a condition, the operator before the right one; a single item where there is but one.</summary>
    public IReadOnlyList<string> EmitSides(BoundExpression expression) => expression switch
    {
        BoundBinary { Operator: BinaryOperator.Implies } implies => [Emit(implies.Left, Primary), $".Implies({Emit(implies.Right)})"],
        BoundBinary { Operator: BinaryOperator.Iff } iff => [Emit(iff.Left, Primary), $".Iff({Emit(iff.Right)})"],
        BoundBinary binary => [Left(binary), $"{Symbol(binary.Operator)} {Right(binary)}"],
        _ => [Emit(expression)],
    };

    private string Emit(BoundExpression expression, int outer) => expression switch
    {
        BoundNumber number => number.Value < 0 ? Nest(Literal.Of(number.Value), Unary, outer) : Literal.Of(number.Value),
        BoundCell { Source: CellSource.Previous } cell => $"run.Previous({loop.IndexOf(cell)})",
        BoundCell { Source: CellSource.Members } cell => $"run.Members({loop.IndexOf(cell)})",
        BoundCell cell => $"run[{loop.IndexOf(cell)}]",
        BoundProse prose => $"run.{prose.Function}({Literal.Of(prose.Narrative)}, {string.Join(", ", prose.Texts.Select(Literal.Of))})",
        BoundText text => $"run.TextIs({loop.IndexOf(text.Cell)}, {Literal.Of(text.Text)})",
        BoundItems items => $"run.Has({loop.IndexOf(items.Cell)}, {string.Join(", ", items.Texts.Select(Literal.Of))})",
        BoundForeignCell foreign => EmitForeign(foreign),
        BoundUnit converted => Emit(converted.Value, outer),
        BoundExists exists => $"run.Exists({loop.RowOf(exists)})",
        BoundUnary { Operator: UnaryOperator.Minus } minus => Nest("-" + Emit(minus.Operand, Primary), Unary, outer),
        BoundUnary not => Nest("!" + Emit(not.Operand, Primary), Unary, outer),
        BoundBinary { Operator: BinaryOperator.Iff } iff => $"{Emit(iff.Left, Primary)}.Iff({Emit(iff.Right)})",
        BoundBinary { Operator: BinaryOperator.Implies } implies => $"{Emit(implies.Left, Primary)}.Implies({Emit(implies.Right)})",
        BoundBinary binary => EmitBinary(binary, outer),
        BoundCall call => EmitCall(call),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} has no C#"),
    };

    private string EmitBinary(BoundBinary binary, int outer)
    {
        var level = LevelOf(binary.Operator);
        return Nest($"{Left(binary)} {Symbol(binary.Operator)} {Right(binary)}", level, outer);
    }

    // Two plain numbers would be compared or added by C# itself, at compile time and with other consequences.
    private string Left(BoundBinary binary) => IsPlain(binary.Left) && IsPlain(binary.Right)
        ? $"Operand.FromDecimal({Emit(binary.Left)})"
        : Emit(binary.Left, IsLogic(binary) && binary.Left is BoundBinary left && left.Operator != binary.Operator ? Primary : LevelOf(binary.Operator));

    private string Right(BoundBinary binary) => Emit(binary.Right, IsLogic(binary) ? Unary : LevelOf(binary.Operator) + 1);

    // Conditions are set in brackets where C# could do without: few know how & stands to ==.
    private static bool IsLogic(BoundBinary binary) => binary.Operator is BinaryOperator.And or BinaryOperator.Or;

    private static bool IsPlain(BoundExpression expression) => expression switch
    {
        BoundNumber => true,
        BoundUnary { Operator: UnaryOperator.Minus } minus => IsPlain(minus.Operand),
        _ => false,
    };

    private string EmitForeign(BoundForeignCell foreign)
    {
        if (foreign.Paths.Count == 1)
        {
            return $"run.Previous({Literal.Of(foreign.Paths[0])})";
        }

        var table = tables.Keep("Paths", "string", foreign.Paths.Select(Literal.Of).ToList());
        return $"run.Previous({table}[{loop.Element}])";
    }

    private string EmitCall(BoundCall call)
    {
        if (call.Function == FunctionName.Sum && SumParts(call) is { } parts)
        {
            return $"run.Sum({loop.Variable}, {tables.Keep("Parts", "int", parts)})";
        }

        var function = FunctionTable.Of(call.Function);
        var host = function.Node == FunctionNode.CallOfRun ? "run" : "Functions";
        return $"{host}.{function.Name}({(call.Arguments.Any(argument => argument is BoundComponents or BoundLines) ? Spread(call) : string.Join(", ", Arguments(call, function)))})";
    }

    private IEnumerable<string> Arguments(BoundCall call, FunctionDefinition function) =>
        call.Arguments.Select((argument, place) => function.ParameterAt(place).Kind switch
    {
        ParameterKind.WholeNumber => Literal.Of((int)((BoundNumber)argument).Value),
        ParameterKind.Places => loop.IndexOf((BoundCell)argument),
        _ => Emit(argument),
    });

    // What stands for several numbers comes as an array.
    private string Spread(BoundCall call)
    {
        var parts = call.Arguments.Select(argument => argument switch
        {
            BoundComponents components => $"run.Components({loop.PlaceOf(components.Cell)})",
            BoundLines { Reach: LineReach.Line } lines => $"run.ComponentsOf(line, {loop.PlaceOf(lines.Cell)})",
            BoundLines { Reach: LineReach.Component } lines => $"run.Lines({Literal.Of(lines.List)}, {loop.PlaceOf(lines.Cell)}, component)",
            BoundLines lines => $"run.Lines({Literal.Of(lines.List)}, {loop.PlaceOf(lines.Cell)})",
            _ => $"new Operand[] {{ {Emit(argument)} }}",
        }).ToList();
        return parts.Count == 1 ? parts[0] : $"Functions.All({string.Join(", ", parts)})";
    }

    // A sum of cells that follow the loop alike is one call; anything else is a sum of numbers.
    private List<string>? SumParts(BoundCall call)
    {
        var parts = new List<string>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not BoundCell { Source: CellSource.Current } cell || loop.PartOf(cell) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return parts;
    }

    private static string Nest(string text, int level, int outer) => level < outer ? $"({text})" : text;

    private static int LevelOf(BinaryOperator name) => name switch
    {
        BinaryOperator.Or => Or,
        BinaryOperator.And => And,
        BinaryOperator.Equal or BinaryOperator.NotEqual => Equality,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Relational,
        BinaryOperator.Add or BinaryOperator.Subtract => Additive,
        BinaryOperator.Multiply or BinaryOperator.Divide => Multiplicative,
        _ => Primary,
    };

    private static string Symbol(BinaryOperator name) => name switch
    {
        BinaryOperator.Or => "|",
        BinaryOperator.And => "&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => "/",
    };
}
