using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>
/// The operators of the rule language, the weakest first. Whoever reads, resolves, prints or explains one takes what there is to know from
/// here.
/// </summary>
public static class OperatorTable
{
    private static readonly OperatorDefinition[] Operators =
    [
        Two(BinaryOperator.Implies, "implies", 0, UnitRule.None, Words.Say("operators.implies", "b, wherever a is true", "a 成立时 b 也须成立")),
        Two(BinaryOperator.Iff, "iff", 0, UnitRule.None, Words.Say("operators.iff", "both or neither", "二者同时成立或同时不成立")),
        Two(BinaryOperator.Or, "or", 1, UnitRule.None, Words.Say("operators.or", "at least one", "至少一个成立")),
        Two(BinaryOperator.And, "and", 2, UnitRule.None, Words.Say("operators.and", "both", "二者都成立")),
        One(UnaryOperator.Not, "not", 3, UnitRule.None, Words.Say("operators.not", "the opposite", "不成立")),
        Two(BinaryOperator.Equal, "=", 4, UnitRule.Comparison, Words.Say("operators.equal", "equal", "等于")),
        Two(BinaryOperator.NotEqual, "!=", 4, UnitRule.Comparison, Words.Say("operators.not-equal", "not equal", "不等于")),
        Two(BinaryOperator.Less, "<", 4, UnitRule.Comparison, Words.Say("operators.less", "less", "小于")),
        Two(BinaryOperator.LessOrEqual, "<=", 4, UnitRule.Comparison, Words.Say("operators.less-or-equal", "less or equal", "不大于")),
        Two(BinaryOperator.Greater, ">", 4, UnitRule.Comparison, Words.Say("operators.greater", "greater", "大于")),
        Two(BinaryOperator.GreaterOrEqual, ">=", 4, UnitRule.Comparison, Words.Say("operators.greater-or-equal", "greater or equal", "不小于")),
        Two(BinaryOperator.Add, "+", 5, UnitRule.Sum, Words.Say("operators.add", "sum", "和")),
        Two(BinaryOperator.Subtract, "-", 5, UnitRule.Difference, Words.Say("operators.subtract", "difference", "差")),
        Two(BinaryOperator.Multiply, "*", 6, UnitRule.Product, Words.Say("operators.multiply", "product", "积")),
        Two(BinaryOperator.Divide, "/", 6, UnitRule.Quotient, Words.Say("operators.divide", "quotient", "商")),
        One(UnaryOperator.Minus, "-", 7, UnitRule.Kept, Words.Say("operators.minus", "with the sign changed", "相反数")),
    ];

    private static readonly OperatorDefinition[] ByBinary = [.. Operators.Where(found => found.Binary is not null).OrderBy(found => found.Binary)];

    private static readonly OperatorDefinition[] ByUnary = [.. Operators.Where(found => found.Unary is not null).OrderBy(found => found.Unary)];

    /// <summary>How strongly numbers, names, functions and what stands in brackets bind: stronger than any operator.</summary>
    public static int PrimaryLevel { get; } = Operators.Max(found => found.Level) + 1;

    /// <summary>All operators, the weakest first.</summary>
    public static IReadOnlyList<OperatorDefinition> All => Operators;

    /// <summary>What is known of an operator with two operands.</summary>
    public static OperatorDefinition Of(BinaryOperator name) => ByBinary[(int)name];

    /// <summary>What is known of an operator with one operand.</summary>
    public static OperatorDefinition Of(UnaryOperator name) => ByUnary[(int)name];

    /// <summary>The operator with two operands that is written so; null where there is none.</summary>
    public static OperatorDefinition? FindBinary(string text) => Array.Find(ByBinary, found => found.Text == text);

    /// <summary>Whether a word belongs to the language and cannot be a name.</summary>
    public static bool IsWord(string text) => Array.Exists(Operators, found => found.IsWord && found.Text == text);

    private static OperatorDefinition Two(BinaryOperator name, string text, int level, UnitRule units, LocalizedText meaning) =>
        new(text, level, units, meaning) { Binary = name };

    private static OperatorDefinition One(UnaryOperator name, string text, int level, UnitRule units, LocalizedText meaning) =>
        new(text, level, units, meaning) { Unary = name };
}
