using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>What a figure in prose must equal.</summary>
/// <param name="Claim">The index of the claim in the form.</param>
/// <param name="Value">The value.</param>
/// <param name="Text">The value as a template states it.</param>
public sealed record BoundClaim(int Claim, BoundExpression Value, string Text);
