using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Expressions;

/// <summary>An expression as written.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes.</param>
public abstract record ExpressionSyntax(int Start, int Length);

/// <summary>A number.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Value">Its value; a sign before it is an operator.</param>
public sealed record NumberSyntax(int Start, int Length, decimal Value) : ExpressionSyntax(Start, Length);

/// <summary>A name: ids joined by dots.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Name">The name.</param>
public sealed record NameSyntax(int Start, int Length, string Name) : ExpressionSyntax(Start, Length);

/// <summary>A text.</summary>
/// <param name="Start">Where its quotation mark stands, in characters from 0.</param>
/// <param name="Length">How many characters it takes, quotation marks included.</param>
/// <param name="Text">What stands between the quotation marks.</param>
public sealed record TextSyntax(int Start, int Length, string Text) : ExpressionSyntax(Start, Length);

/// <summary>An operator with one operand.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">What it is applied to.</param>
public sealed record UnarySyntax(int Start, int Length, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Start, Length);

/// <summary>An operator with two operands.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record BinarySyntax(int Start, int Length, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right)
    : ExpressionSyntax(Start, Length);

/// <summary>A function and its arguments.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Function">The function as written, whether or not there is one.</param>
/// <param name="Arguments">The arguments, in order.</param>
public sealed record CallSyntax(int Start, int Length, string Function, EquatableArray<ExpressionSyntax> Arguments) : ExpressionSyntax(Start, Length);
