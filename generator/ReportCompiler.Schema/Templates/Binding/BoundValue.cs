using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>A bound expression with its type and its wording.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Type">Its type.</param>
/// <param name="Words">The expression in the form's words.</param>
internal sealed record BoundValue(BoundExpression Expression, ValueType Type, string Words)
{
    /// <summary>For two operands joined, the left one in the form's words.</summary>
    public string LeftWords { get; init; } = string.Empty;

    /// <summary>For two operands joined, whether they are days.</summary>
    public bool JoinsDays { get; init; }

    /// <summary>For two operands joined, the right one in the form's words.</summary>
    public string RightWords { get; init; } = string.Empty;
}
