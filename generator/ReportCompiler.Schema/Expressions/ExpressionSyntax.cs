namespace ReportCompiler.Schema.Expressions;

/// <summary>An expression as written.</summary>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters it takes.</param>
internal abstract record ExpressionSyntax(int Start, int Length);

/// <summary>A number.</summary>
internal sealed record NumberSyntax(int Start, int Length, decimal Value) : ExpressionSyntax(Start, Length);

/// <summary>A name: ids joined by dots.</summary>
internal sealed record NameSyntax(int Start, int Length, string Name) : ExpressionSyntax(Start, Length);

/// <summary>A text.</summary>
internal sealed record TextSyntax(int Start, int Length, string Text) : ExpressionSyntax(Start, Length);

/// <summary>An operator with one operand.</summary>
internal sealed record UnarySyntax(int Start, int Length, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Start, Length);

/// <summary>An operator with two operands.</summary>
internal sealed record BinarySyntax(int Start, int Length, BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax(Start, Length);

/// <summary>A function and its arguments.</summary>
internal sealed record CallSyntax(int Start, int Length, string Function, IReadOnlyList<ExpressionSyntax> Arguments) : ExpressionSyntax(Start, Length);
