using System.Globalization;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Tests.Support;

/// <summary>Writes expressions as rules do, from the table of operators in the language's reference: a second opinion on the parser.</summary>
internal static class ExpressionText
{
    private static readonly (BinaryOperator Operator, string Text, int Level)[] Operators =
    [
        (BinaryOperator.Implies, "implies", 1),
        (BinaryOperator.Iff, "iff", 1),
        (BinaryOperator.Or, "or", 2),
        (BinaryOperator.And, "and", 3),
        (BinaryOperator.Equal, "=", 5),
        (BinaryOperator.NotEqual, "!=", 5),
        (BinaryOperator.Less, "<", 5),
        (BinaryOperator.LessOrEqual, "<=", 5),
        (BinaryOperator.Greater, ">", 5),
        (BinaryOperator.GreaterOrEqual, ">=", 5),
        (BinaryOperator.Add, "+", 6),
        (BinaryOperator.Subtract, "-", 6),
        (BinaryOperator.Multiply, "*", 7),
        (BinaryOperator.Divide, "/", 7),
    ];

    private const int Not = 4;
    private const int Primary = 9;

    /// <summary>With brackets around every operation.</summary>
    public static string Full(BoundExpression expression, Form form) => expression switch
    {
        BoundUnary unary => $"({(unary.Operator == UnaryOperator.Not ? "not " : "-")}{Full(unary.Operand, form)})",
        BoundBinary binary => $"({Full(binary.Left, form)} {TextOf(binary.Operator)} {Full(binary.Right, form)})",
        BoundCall call => Call(call, form, Full),
        _ => Leaf(expression, form),
    };

    /// <summary>With brackets only where the table asks for them.</summary>
    public static string Sparse(BoundExpression expression, Form form) => expression switch
    {
        BoundUnary { Operator: UnaryOperator.Not } not => "not " + Within(not.Operand, Not, form),
        BoundUnary minus => "-" + Within(minus.Operand, Primary, form),
        BoundBinary binary => $"{Within(binary.Left, LeftLevel(binary), form)} {TextOf(binary.Operator)} {Within(binary.Right, LevelOf(binary) + 1, form)}",
        BoundCall call => Call(call, form, Sparse),
        _ => Leaf(expression, form),
    };

    // Comparisons are not chained, the others are read from left to right.
    private static int LeftLevel(BoundBinary binary) => LevelOf(binary) == 5 ? 6 : LevelOf(binary);

    private static string Within(BoundExpression expression, int level, Form form) =>
        LevelOf(expression) < level ? $"({Sparse(expression, form)})" : Sparse(expression, form);

    private static int LevelOf(BoundExpression expression) => expression switch
    {
        BoundUnary unary => unary.Operator == UnaryOperator.Not ? Not : Primary - 1,
        BoundBinary binary => Array.Find(Operators, entry => entry.Operator == binary.Operator).Level,
        _ => Primary,
    };

    private static string TextOf(BinaryOperator @operator) => Array.Find(Operators, entry => entry.Operator == @operator).Text;

    private static string Call(BoundCall call, Form form, Func<BoundExpression, Form, string> write) =>
        $"{call.Function.ToString().ToLowerInvariant()}({string.Join(", ", call.Arguments.Select(argument => write(argument, form)))})";

    private static string Leaf(BoundExpression expression, Form form) => expression switch
    {
        BoundNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        BoundCell cell => Prefix(cell.Source) + form.Cells[cell.Cell].Path,
        _ => throw new ArgumentException($"{expression} is no leaf", nameof(expression)),
    };

    private static string Prefix(CellSource source) => source switch
    {
        CellSource.Previous => "previous.",
        CellSource.Members => "members.",
        _ => "",
    };
}
