using System.Globalization;

namespace ReportCompiler.Schema.Expressions;

/// <summary>Writes expressions in the rule language, with brackets only where they are needed. What it writes is read as the same expression again.</summary>
public static class ExpressionPrinter
{
    /// <summary>An expression as a template can state it.</summary>
    public static string Print(ExpressionSyntax expression) => Print(expression, _ => null);

    /// <summary>An expression in other words: for readers, who need not know the names of a template.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="wordsOf">What a part of the expression is called, whole; null where it is written as in the language.</param>
    /// <param name="level">How strongly the place binds where it will stand.</param>
    internal static string Print(ExpressionSyntax expression, Func<ExpressionSyntax, string?> wordsOf, int level = 0)
    {
        return Of(expression, level);

        string Of(ExpressionSyntax part, int outer) => wordsOf(part) ?? part switch
        {
            NumberSyntax number => number.Value.ToString(CultureInfo.InvariantCulture),
            NameSyntax name => name.Name,
            TextSyntax text => Quote(text.Text),
            UnarySyntax unary => OfUnary(unary, outer),
            BinarySyntax binary => OfBinary(binary, outer),
            CallSyntax call => $"{call.Function}({string.Join(", ", call.Arguments.Select(argument => Of(argument, 0)))})",
            _ => throw new InvalidOperationException($"{part.GetType().Name} is no part of the language"),
        };

        // A sign stands before a number, a name or a bracket; "not" before anything that binds as strongly, another "not" included.
        string OfUnary(UnarySyntax unary, int outer)
        {
            var found = OperatorTable.Of(unary.Operator);
            return Nest(
                found.IsWord ? $"{found.Text} {Of(unary.Operand, found.Level)}" : found.Text + Of(unary.Operand, OperatorTable.PrimaryLevel),
                found.Level, outer);
        }

        string OfBinary(BinarySyntax binary, int outer)
        {
            var found = OperatorTable.Of(binary.Operator);
            var left = Of(binary.Left, found.IsComparison ? found.Level + 1 : found.Level);
            return Nest($"{left} {found.Text} {Of(binary.Right, found.Level + 1)}", found.Level, outer);
        }
    }

    private static string Nest(string text, int level, int outer) => level < outer ? $"({text})" : text;

    // A text ends at the mark that it begins with, so that it holds one of the two kinds at most.
    private static string Quote(string text) => text.IndexOf('"') < 0 ? $"\"{text}\"" : $"'{text}'";
}
