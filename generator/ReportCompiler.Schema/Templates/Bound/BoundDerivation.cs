using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>The definition of a derived row or column, over the other axis of its block.</summary>
/// <param name="Rule">The index of the rule in the form.</param>
/// <param name="Scope">The columns of a derived row, or the rows of a derived column.</param>
/// <param name="Target">The derived cell.</param>
/// <param name="Value">What it is.</param>
/// <param name="Text">How a template states it: a formula, or <c>sum: siblings</c>, or <c>overall: max</c>.</param>
public sealed record BoundDerivation(int Rule, RuleScope Scope, BoundCell Target, BoundExpression Value, string Text);
