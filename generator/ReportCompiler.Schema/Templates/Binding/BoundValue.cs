using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>A bound expression with its type.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Type">Its type.</param>
internal sealed record BoundValue(BoundExpression Expression, ValueType Type)
{
    /// <summary>For two operands joined, whether they are days.</summary>
    public bool JoinsDays { get; init; }
}
