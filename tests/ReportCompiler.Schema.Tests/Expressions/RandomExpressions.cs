using CsCheck;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>Conditions over the cells of the test form in which every unit agrees.</summary>
internal static class RandomExpressions
{
    private const int Deepest = 4;

    // t.a, t.b, t.c are the first cells of the form.
    private static readonly Gen<BoundExpression> Leaf = Gen.OneOf(
        Gen.Int[0, 2].Select(cell => (BoundExpression)new BoundCell(cell, IsScoped: false, CellSource.Current)),
        Gen.Int[0, 2].Select(cell => (BoundExpression)new BoundCell(cell, IsScoped: false, CellSource.Previous)),
        Gen.Int[0, 20].Select(number => (BoundExpression)new BoundNumber(number / 4m)));

    /// <summary>Conditions.</summary>
    public static Gen<BoundExpression> Conditions { get; } = Condition(Deepest);

    private static Gen<BoundExpression> Number(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        Number(depth - 1).Select(operand => (BoundExpression)new BoundUnary(UnaryOperator.Minus, operand)),
        Binary(Gen.OneOf(BinaryOperator.Add, BinaryOperator.Subtract), Number(depth - 1)),
        Gen.Select(Gen.OneOf(FunctionName.Sum, FunctionName.Min, FunctionName.Max, FunctionName.Median), Number(depth - 1).Array[1, 3], Call),
        Gen.Select(Condition(depth - 1), Number(depth - 1), Number(depth - 1), (condition, left, right) => Call(FunctionName.If, [condition, left, right])));

    private static Gen<BoundExpression> Condition(int depth)
    {
        var comparison = Binary(
            Gen.OneOf(
                BinaryOperator.Equal, BinaryOperator.NotEqual, BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Greater,
                BinaryOperator.GreaterOrEqual),
            Number(Math.Max(0, depth - 1)));
        return depth == 0 ? comparison : Gen.OneOf(
            comparison,
            Condition(depth - 1).Select(operand => (BoundExpression)new BoundUnary(UnaryOperator.Not, operand)),
            Binary(Gen.OneOf(BinaryOperator.And, BinaryOperator.Or, BinaryOperator.Implies, BinaryOperator.Iff), Condition(depth - 1)));
    }

    private static Gen<BoundExpression> Binary(Gen<BinaryOperator> operators, Gen<BoundExpression> operands) =>
        Gen.Select(operators, operands, operands, (@operator, left, right) => (BoundExpression)new BoundBinary(@operator, left, right));

    private static BoundExpression Call(FunctionName function, BoundExpression[] arguments) =>
        new BoundCall(function, new EquatableArray<BoundExpression>(arguments));
}
