using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Writes expressions in the form's words, with brackets only where they are needed.</summary>
internal static class ExpressionWords
{
    public static string Join(BinarySyntax syntax, BoundValue left, BoundValue right)
    {
        var level = OperatorTable.LevelOf(syntax.Operator);
        return $"{Bracket(left, syntax.Left, level)} {OperatorTable.TextOf(syntax.Operator)} {Bracket(right, syntax.Right, level + 1)}";
    }

    // A sign binds to a single number, "not" to a comparison.
    public static string Join(UnarySyntax syntax, BoundValue operand)
    {
        if (syntax.Operator == UnaryOperator.Not)
        {
            return "not " + Bracket(operand, syntax.Operand, OperatorTable.ComparisonLevel);
        }

        return syntax.Operand is BinarySyntax or UnarySyntax ? $"-({operand.Words})" : "-" + operand.Words;
    }

    private static string Bracket(BoundValue value, ExpressionSyntax syntax, int level) =>
        syntax is BinarySyntax binary && OperatorTable.LevelOf(binary.Operator) < level ? $"({value.Words})" : value.Words;
}
