using CsCheck;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>Expressions of every shape that can be read, whether or not they mean something: each function and operator with each as its operand.</summary>
internal static class RandomSyntax
{
    private const int Deepest = 4;

    private static readonly Gen<ExpressionSyntax> Leaf = Gen.OneOf(
        Gen.Select(
            Gen.ULong[0, 10_000], Gen.Int[0, 6],
            (digits, scale) => (ExpressionSyntax)new NumberSyntax(0, 0, new decimal((int)digits, 0, 0, isNegative: false, (byte)scale))),
        Gen.OneOf("a", "this", "previous.stock.left", "members.t.a_1", "nota", "And", "_").Select(name => (ExpressionSyntax)new NameSyntax(0, 0, name)),
        Gen.OneOf("", "none", "it's", "a \"b\"", "1) + (2", "第 1 项\n", "\U0001F600").Select(text => (ExpressionSyntax)new TextSyntax(0, 0, text)));

    /// <summary>Expressions.</summary>
    public static Gen<ExpressionSyntax> Expressions { get; } = Of(Deepest);

    private static Gen<ExpressionSyntax> Of(int depth)
    {
        if (depth == 0)
        {
            return Leaf;
        }

        var inner = Of(depth - 1);
        return Gen.Frequency(
            (1, Leaf),
            (2, Gen.Select(Gen.Enum<UnaryOperator>(), inner, (name, operand) => (ExpressionSyntax)new UnarySyntax(0, 0, name, operand))),
            (4, Gen.Select(Gen.Enum<BinaryOperator>(), inner, inner, (name, left, right) => (ExpressionSyntax)new BinarySyntax(0, 0, name, left, right))),
            (3, Gen.Select(Gen.Enum<FunctionName>(), inner.Array[0, 3], (name, arguments) =>
                (ExpressionSyntax)new CallSyntax(0, 0, FunctionTable.Of(name).Text, new EquatableArray<ExpressionSyntax>(arguments)))));
    }
}
