using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds the rules of a template; a rule over several blocks once for each.</summary>
internal sealed class RuleBinder(BindingContext context, Form form, IReadOnlyList<BuiltBlock> blocks)
{
    private const string ColumnOf = "column of ";
    private const string RowOf = "row of ";

    private readonly List<BoundRule> _bound = [];
    private readonly List<FormRule> _rules = [];
    private readonly Dictionary<(RuleScope, BoundExpression), string> _requirements = [];

    public IReadOnlyList<BoundRule> Bound => _bound;

    public IReadOnlyList<FormRule> Rules => _rules;

    /// <summary>Binds a rule; one with a mistake is left out, with findings.</summary>
    /// <param name="syntax">The rule as declared.</param>
    /// <param name="index">The index that it will have in the form.</param>
    public void Bind(RuleSyntax syntax, int index)
    {
        var scopes = syntax.Each.Count == 0 ? [new NameScope(form, null, ScopeKind.None)] : syntax.Each.Select(ScopeOf).ToList();
        var bound = new List<(BoundRule Rule, BoundValue Require)>();
        foreach (var scope in scopes)
        {
            if (scope is null || BindIn(syntax, scope, index) is not { } rule)
            {
                return;
            }

            bound.Add(rule);
        }

        _bound.AddRange(bound.Select(pair => pair.Rule));
        _rules.Add(Describe(syntax, bound[0].Require));
    }

    private (BoundRule Rule, BoundValue Require)? BindIn(RuleSyntax syntax, NameScope scope, int index)
    {
        var require = new ExpressionBinder(context, syntax.Require.Text, scope).BindCondition();
        if (require is null || !MeansSomething(syntax, scope, require))
        {
            return null;
        }

        var at = syntax.At is null ? BoundWalk.FirstCell(require.Expression) : BindAt(syntax.At, scope);
        if (at is null && syntax.At is null)
        {
            context.Report(RuleDiagnostics.RuleOverNothing, syntax.Require.Span, syntax.Id);
        }

        return at is null ? null : (new BoundRule(index, scope.Scope, require.Expression, at), require);
    }

    private BoundCell? BindAt(YamlScalar at, NameScope scope)
    {
        var cell = scope.FindCell(at.Value, isPrevious: false)?.Cell;
        if (cell is null)
        {
            context.Report(RuleDiagnostics.UnknownName, at.Span, at.Value, scope.Where, DidYouMean.For(at.Value, scope.Names));
        }

        return cell;
    }

    private bool MeansSomething(RuleSyntax syntax, NameScope scope, BoundValue require)
    {
        if (require.Expression is BoundBinary { Operator: >= BinaryOperator.Equal } comparison && comparison.Left == comparison.Right)
        {
            context.Report(RuleDiagnostics.AlwaysHolds, syntax.Require.Span, syntax.Id);
            return false;
        }

        var key = (scope.Scope, require.Expression);
        if (_requirements.TryGetValue(key, out var other))
        {
            context.Report(RuleDiagnostics.DuplicateRule, syntax.Require.Span, syntax.Id, other);
            return false;
        }

        _requirements.Add(key, syntax.Id);
        return true;
    }

    private NameScope? ScopeOf(YamlScalar each)
    {
        var kind = each.Value.StartsWith(ColumnOf, StringComparison.Ordinal) ? ScopeKind.Column
            : each.Value.StartsWith(RowOf, StringComparison.Ordinal) ? ScopeKind.Row
            : ScopeKind.None;
        if (kind == ScopeKind.None)
        {
            context.Report(TemplateDiagnostics.InvalidValue, each.Span, "each", each.Value, Wording.Scope);
            return null;
        }

        var path = each.Value.Substring((kind == ScopeKind.Column ? ColumnOf : RowOf).Length).Trim();
        var block = blocks.FirstOrDefault(candidate => string.Equals(candidate.Path, path, StringComparison.Ordinal));
        if (block is null)
        {
            context.Report(RuleDiagnostics.UnknownScope, each.Span, path, DidYouMean.For(path, blocks.Select(candidate => candidate.Path)));
            return null;
        }

        return new NameScope(form, block, kind);
    }

    private static FormRule Describe(RuleSyntax syntax, BoundValue require)
    {
        var kind = BoundWalk.SpeaksOfLastYear(require.Expression) ? RuleKind.BetweenYears : RuleKind.WithinReport;
        var relation = RelationOf(require.Expression);
        var left = relation == RuleRelation.None ? string.Empty : require.LeftWords;
        var right = relation == RuleRelation.None ? require.Words
            : require.Expression is BoundBinary { Right: BoundNumber } ? string.Empty
            : require.RightWords;
        return new FormRule(syntax.Id, kind, syntax.Severity, syntax.Basis, syntax.Says, left, relation, right);
    }

    private static RuleRelation RelationOf(BoundExpression expression) => expression is not BoundBinary binary ? RuleRelation.None : binary.Operator switch
    {
        BinaryOperator.Equal => RuleRelation.Equal,
        BinaryOperator.NotEqual => RuleRelation.NotEqual,
        BinaryOperator.Less => RuleRelation.Less,
        BinaryOperator.LessOrEqual => RuleRelation.LessOrEqual,
        BinaryOperator.Greater => RuleRelation.Greater,
        BinaryOperator.GreaterOrEqual => RuleRelation.GreaterOrEqual,
        _ => RuleRelation.None,
    };
}
