using System.Globalization;
using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Generator.Emission;

/// <summary>Writes an expression as the template states it, for comments.</summary>
internal static class ExpressionText
{
    private const int Implies = 0;
    private const int Or = 1;
    private const int And = 2;
    private const int Not = 3;
    private const int Comparison = 4;
    private const int Sum = 5;
    private const int Product = 6;
    private const int Minus = 7;

    /// <summary>An expression in the words of the template language.</summary>
    public static string Of(BoundExpression expression, RuleLoop loop) => Of(expression, loop, 0);

    private static string Of(BoundExpression expression, RuleLoop loop, int outer) => expression switch
    {
        BoundNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        BoundCell cell => loop.NameOf(cell),
        BoundProse prose => $"{char.ToLowerInvariant(prose.Test.ToString()[0])}{prose.Test.ToString().Substring(1)}({loop.SectionOf(prose)}, {string.Join(", ", prose.Texts.Select(Literal.Of))})",
        BoundText text => Nest($"{loop.NameOf(text.Cell)} = {Literal.Of(text.Text)}", Comparison, outer),
        BoundForeignCell foreign => RuleLoop.NameOf(foreign),
        BoundUnit converted => Of(converted.Value, loop, outer),
        BoundExists exists => $"exists({loop.PathOf(exists)})",
        BoundComponents or BoundLines => loop.PathOf(expression),
        BoundUnary { Operator: UnaryOperator.Minus } minus => Nest("-" + Of(minus.Operand, loop, Minus + 1), Minus, outer),
        BoundUnary not => Nest("not " + Of(not.Operand, loop, Not), Not, outer),
        BoundBinary binary => Binary(binary, loop, outer),
        BoundCall call => $"{NameOf(call.Function)}({string.Join(", ", call.Arguments.Select(argument => Of(argument, loop)))})",
        _ => throw new InvalidOperationException($"{expression.GetType().Name} has no wording"),
    };

    private static string Binary(BoundBinary binary, RuleLoop loop, int outer)
    {
        var (symbol, level) = binary.Operator switch
        {
            BinaryOperator.Implies => ("implies", Implies),
            BinaryOperator.Iff => ("iff", Implies),
            BinaryOperator.Or => ("or", Or),
            BinaryOperator.And => ("and", And),
            BinaryOperator.Equal => ("=", Comparison),
            BinaryOperator.NotEqual => ("!=", Comparison),
            BinaryOperator.Less => ("<", Comparison),
            BinaryOperator.LessOrEqual => ("<=", Comparison),
            BinaryOperator.Greater => (">", Comparison),
            BinaryOperator.GreaterOrEqual => (">=", Comparison),
            BinaryOperator.Add => ("+", Sum),
            BinaryOperator.Subtract => ("-", Sum),
            BinaryOperator.Multiply => ("*", Product),
            _ => ("/", Product),
        };
        return Nest($"{Of(binary.Left, loop, level)} {symbol} {Of(binary.Right, loop, level + 1)}", level, outer);
    }

    private static string Nest(string text, int level, int outer) => level < outer ? $"({text})" : text;

    private static string NameOf(FunctionName function) => function switch
    {
        FunctionName.NotApplicable => "na",
        FunctionName.WorkingDays => "workdays",
        _ => function.ToString().ToLowerInvariant(),
    };
}
