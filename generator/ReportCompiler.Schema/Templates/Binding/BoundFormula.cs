using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>A whole expression, bound, with how it is said.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Text">The expression as a template states it.</param>
/// <param name="Words">The expression in the form's words.</param>
internal sealed record BoundFormula(BoundValue Value, string Text, LocalizedText Words)
{
    /// <summary>The expression.</summary>
    public BoundExpression Expression => Value.Expression;

    /// <summary>For two operands joined, the left one in the form's words; else empty.</summary>
    public LocalizedText LeftWords { get; init; } = LocalizedText.Empty;

    /// <summary>For two operands joined, the right one in the form's words; else empty.</summary>
    public LocalizedText RightWords { get; init; } = LocalizedText.Empty;
}
