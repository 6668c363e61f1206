using ReportCompiler.Schema.Expressions;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>A requirement over the elements of a scope. A rule over several blocks is bound once for each.</summary>
/// <param name="Rule">The index of the rule in the form.</param>
/// <param name="Scope">What it is repeated over.</param>
/// <param name="Require">The condition that must hold.</param>
/// <param name="At">The cell that a violation is reported at; null where it is reported at prose.</param>
/// <param name="Narrative">The prose that a violation is reported at; -1 where it is reported at a cell.</param>
/// <param name="Text">The condition as a template states it.</param>
public sealed record BoundRule(int Rule, RuleScope Scope, BoundExpression Require, BoundCell? At, int Narrative, string Text);
