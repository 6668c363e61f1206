using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>What is known of an operator of the rule language.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Level">How strongly it binds: larger is stronger. Two operands of one level are read from left to right; comparisons are not chained.</param>
/// <param name="Units">What it makes of units.</param>
/// <param name="Meaning">What it means, in words that follow it in the reference, where its operands are a and b.</param>
public sealed record OperatorDefinition(string Text, int Level, UnitRule Units, LocalizedText Meaning)
{
    /// <summary>Which it is, with two operands; else null.</summary>
    public BinaryOperator? Binary { get; init; }

    /// <summary>Which it is, with one operand; else null.</summary>
    public UnaryOperator? Unary { get; init; }

    /// <summary>Whether it is a word rather than a sign, so that no name can be written so.</summary>
    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>Whether its operands are conditions; else they are numbers.</summary>
    public bool TakesConditions => Units == UnitRule.None;

    /// <summary>Whether it compares numbers, so that it makes a condition of them.</summary>
    public bool IsComparison => Units == UnitRule.Comparison;

    /// <summary>How it is used: <c>a and b</c>, <c>not a</c>, <c>-a</c>.</summary>
    public string Pattern => Binary is not null ? $"a {Text} b" : IsWord ? $"{Text} a" : $"{Text}a";
}
