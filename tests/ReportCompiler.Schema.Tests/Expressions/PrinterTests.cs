using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;
using ReportCompiler.Testing;

namespace ReportCompiler.Schema.Tests.Expressions;

/// <summary>What is printed is read as the same expression, and printed the same again.</summary>
public class PrinterTests
{
    private const int Tries = 8000;

    [Fact]
    public void WhatIsPrintedIsReadAsTheSameExpression() =>
        Sampling.Each(
            RandomSyntax.Expressions,
            Tries,
            expression =>
            {
                var text = ExpressionPrinter.Print(expression);
                var read = ExpressionParser.Parse(text, out var error);

                Assert.Null(error);
                Assert.Equal(expression, WithoutPlaces(read!));
                Assert.Equal(text, ExpressionPrinter.Print(read!));
            },
            ExpressionPrinter.Print);

    [Fact]
    public void EveryFunctionAndOperatorIsTriedInsideEveryOther()
    {
        var seen = new HashSet<(string Outer, string Inner)>();
        Sampling.Each(RandomSyntax.Expressions, Tries, expression => Note(expression, seen), ExpressionPrinter.Print);

        string[] all = [.. OperatorTable.All.Select(found => found.Pattern), .. FunctionTable.All.Select(function => function.Text)];
        Assert.Empty(all.SelectMany(outer => all.Select(inner => (outer, inner))).Except(seen));
    }

    [Theory]
    [InlineData("a+b*c=d", "a + b * c = d")]
    [InlineData("((a))-( b-c )", "a - (b - c)")]
    [InlineData("not (not (a=b))", "not not a = b")]
    [InlineData("(not a) = b", "(not a) = b")]
    [InlineData("not (a and b)", "not (a and b)")]
    [InlineData("(a = b) = c", "(a = b) = c")]
    [InlineData("-(-a)", "-(-a)")]
    [InlineData("a implies (b implies c)", "a implies (b implies c)")]
    [InlineData("mentions( s,'x' , \"it's\")", "mentions(s, \"x\", \"it's\")")]
    [InlineData("s = '\"'", "s = '\"'")]
    [InlineData("sum()", "sum()")]
    [InlineData("0.50", "0.50")]
    public void BracketsStandOnlyWhereTheyAreNeeded(string text, string printed) =>
        Assert.Equal(printed, ExpressionPrinter.Print(ExpressionParser.Parse(text, out _)!));

    private static ExpressionSyntax WithoutPlaces(ExpressionSyntax expression) => expression switch
    {
        UnarySyntax unary => new UnarySyntax(0, 0, unary.Operator, WithoutPlaces(unary.Operand)),
        BinarySyntax binary => new BinarySyntax(0, 0, binary.Operator, WithoutPlaces(binary.Left), WithoutPlaces(binary.Right)),
        CallSyntax call => new CallSyntax(0, 0, call.Function, new EquatableArray<ExpressionSyntax>(call.Arguments.Select(WithoutPlaces))),
        _ => expression with { Start = 0, Length = 0 },
    };

    private static void Note(ExpressionSyntax expression, HashSet<(string Outer, string Inner)> seen)
    {
        foreach (var part in PartsOf(expression))
        {
            if (NameOf(part) is { } inner)
            {
                seen.Add((NameOf(expression)!, inner));
            }

            Note(part, seen);
        }
    }

    private static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax expression) => expression switch
    {
        UnarySyntax unary => [unary.Operand],
        BinarySyntax binary => [binary.Left, binary.Right],
        CallSyntax call => call.Arguments,
        _ => [],
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        UnarySyntax unary => OperatorTable.Of(unary.Operator).Pattern,
        BinarySyntax binary => OperatorTable.Of(binary.Operator).Pattern,
        CallSyntax call => call.Function,
        _ => null,
    };
}
