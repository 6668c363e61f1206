namespace ReportCompiler.Schema.Expressions;

/// <summary>The operators with two operands: how they are written and how strongly they bind.</summary>
internal static class OperatorTable
{
    /// <summary>How strongly comparisons bind.</summary>
    public const int ComparisonLevel = 3;

    private static readonly OperatorInfo[] Operators =
    [
        new("implies", BinaryOperator.Implies, 0),
        new("iff", BinaryOperator.Iff, 0),
        new("or", BinaryOperator.Or, 1),
        new("and", BinaryOperator.And, 2),
        new("=", BinaryOperator.Equal, ComparisonLevel),
        new("!=", BinaryOperator.NotEqual, ComparisonLevel),
        new("<", BinaryOperator.Less, ComparisonLevel),
        new("<=", BinaryOperator.LessOrEqual, ComparisonLevel),
        new(">", BinaryOperator.Greater, ComparisonLevel),
        new(">=", BinaryOperator.GreaterOrEqual, ComparisonLevel),
        new("+", BinaryOperator.Add, 4),
        new("-", BinaryOperator.Subtract, 4),
        new("*", BinaryOperator.Multiply, 5),
        new("/", BinaryOperator.Divide, 5),
    ];

    /// <summary>The operator that a token is, or null.</summary>
    public static OperatorInfo? Find(Token token) => Array.Find(Operators, info => token.Is(info.Text));

    /// <summary>How strongly an operator binds; larger is stronger.</summary>
    public static int LevelOf(BinaryOperator @operator) => Of(@operator).Level;

    /// <summary>How an operator is written.</summary>
    public static string TextOf(BinaryOperator @operator) => Of(@operator).Text;

    /// <summary>Whether a word belongs to the language and cannot be a name.</summary>
    public static bool IsWord(string text) => text == "not" || Array.Exists(Operators, info => info.Text == text);

    private static OperatorInfo Of(BinaryOperator @operator) => Array.Find(Operators, info => info.Operator == @operator)!;

    /// <summary>An operator.</summary>
    /// <param name="Text">As written.</param>
    /// <param name="Operator">What it means.</param>
    /// <param name="Level">How strongly it binds; operators of one level are read from left to right, comparisons are not chained.</param>
    internal sealed record OperatorInfo(string Text, BinaryOperator Operator, int Level)
    {
        public bool IsComparison => Level == ComparisonLevel;
    }
}
