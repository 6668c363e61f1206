using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Templates.Syntax;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Binds the rules of a template; a rule over several blocks once for each.</summary>
internal sealed class RuleBinder(BindingContext context, FormNames names, IReadOnlyList<BuiltBlock> blocks)
{
    private static readonly LocalizedText OneCell = Words.Say("rule-binder.one-cell", "the cells of one row or column of the table", "表中某行或某列的数据");
    private static readonly LocalizedText OtherCell = Words.Say("rule-binder.other-cell", "those that the rule joins them with", "规则中与之相连的数据");

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
        var own = names.At(syntax.AddedBy);
        var reader = new ScopeReader(context, own, blocks);
        var scopes = syntax.Each.Count == 0 ? [new NameScope(own)] : syntax.Each.Select(reader.Read).ToList();
        scopes.ForEach(scope => Note(syntax, scope));
        var bound = new List<(BoundRule Rule, BoundFormula Require)>();
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

    private void Note(RuleSyntax syntax, NameScope? scope)
    {
        foreach (var text in scope is null ? [] : new[] { syntax.Require, syntax.At }.OfType<YamlScalar>())
        {
            context.Note(text.Text, scope!);
        }
    }

    private (BoundRule Rule, BoundFormula Require)? BindIn(RuleSyntax syntax, NameScope scope, int index)
    {
        var require = new ExpressionBinder(context, syntax.Require.Text, scope).BindCondition();
        if (require is null || !MeansSomething(syntax, scope, require))
        {
            return null;
        }

        if (!ScopedUnits.Agree(require.Expression, scope.Scope, names.Form))
        {
            context.Report(RuleDiagnostics.UnitMismatch, syntax.Require.Span, OneCell, OtherCell);
            return null;
        }

        var target = syntax.At is null ? TargetIn(syntax, require.Expression) : TargetAt(syntax.At, scope);
        return target is { } found ? (new BoundRule(index, scope.Scope, require.Expression, found.Cell, found.Narrative, require.Text), require) : null;
    }

    // Without a place of its own, a rule points at the first cell that it names, else at the first row, else at the first prose.
    private (BoundCell? Cell, int Narrative)? TargetIn(RuleSyntax syntax, BoundExpression require)
    {
        if (BoundWalk.FirstCell(require) is { } cell)
        {
            return (cell, -1);
        }

        if (BoundWalk.FirstExists(require) is { } exists)
        {
            return (CellIn(exists.Row), -1);
        }

        if (BoundWalk.FirstProse(require) is { } prose)
        {
            return (null, prose.Narrative);
        }

        context.Report(RuleDiagnostics.RuleOverNothing, syntax.Require.Span, syntax.Id);
        return null;
    }

    private (BoundCell? Cell, int Narrative)? TargetAt(YamlScalar at, NameScope scope)
    {
        if (scope.FindCell(at.Value, CellSource.Current) is { } named)
        {
            return (named.Cell, -1);
        }

        if (scope.FindNarrative(at.Value) is { } narrative)
        {
            return (null, narrative);
        }

        if (scope.FindRow(at.Value) is { } row)
        {
            return (CellIn(row), -1);
        }

        context.Report(RuleDiagnostics.UnknownName, at.Span, at.Value, scope.Where, DidYouMean.For(at.Value, scope.Names));
        return null;
    }

    // A row is pointed at by the first of its cells.
    private BoundCell CellIn(int row) =>
        new(Enumerable.Range(row, int.MaxValue - row).First(cell => names.Form.Cells[cell].Path.Length > 0), IsScoped: true, CellSource.Current);

    private bool MeansSomething(RuleSyntax syntax, NameScope scope, BoundFormula require)
    {
        if (require.Expression is BoundBinary { Operator: >= BinaryOperator.Equal } comparison && comparison.Left == comparison.Right)
        {
            var holds = comparison.Operator is BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual;
            context.Report(holds ? RuleDiagnostics.AlwaysHolds : RuleDiagnostics.NeverHolds, syntax.Require.Span, syntax.Id);
            return false;
        }

        if (BoundWalk.NamesCells(require.Expression) && ValueRange.Decide(require.Expression, scope.Scope, names.Form) is { } always)
        {
            context.Report(always ? RuleDiagnostics.AlwaysHolds : RuleDiagnostics.NeverHolds, syntax.Require.Span, syntax.Id);
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

    private static FormRule Describe(RuleSyntax syntax, BoundFormula require)
    {
        var kind = BoundWalk.SpeaksOfMembers(require.Expression) ? RuleKind.BetweenLevels
            : BoundWalk.SpeaksOfLastYear(require.Expression) ? RuleKind.BetweenYears
            : RuleKind.WithinReport;
        var relation = RelationOf(require.Expression);
        var left = relation == RuleRelation.None ? LocalizedText.Empty : require.LeftWords;
        var right = relation == RuleRelation.None ? require.Words
            : require.Expression is BoundBinary { Right: BoundNumber } ? LocalizedText.Empty
            : require.RightWords;
        return new FormRule(syntax.Id, kind, syntax.Severity, syntax.Basis, syntax.Says, left, relation, syntax.Tolerance, right)
        {
            ComparesDays = require.Value.JoinsDays,
            IsWaivedByFootnote = syntax.IsWaivedByFootnote,
        };
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
