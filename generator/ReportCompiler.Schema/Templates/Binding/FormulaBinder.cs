using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Turns the formulas of rows and columns into definitions of derived cells, and each into a rule of the form.</summary>
internal sealed class FormulaBinder(BindingContext context, DefinitionList definitions)
{
    /// <summary>Binds the formulas of a block: its derived rows, then its derived columns.</summary>
    public void Bind(BuiltBlock built)
    {
        BindAxis(built, built.Builder.Rows.Leaves, ScopeKind.Column);
        BindAxis(built, built.Builder.Columns.Leaves, ScopeKind.Row);
    }

    private void BindAxis(BuiltBlock built, IReadOnlyList<LeafSyntax> leaves, ScopeKind kind)
    {
        for (var index = 0; index < leaves.Count; index++)
        {
            if (leaves[index].Syntax.Formula is not { } formula)
            {
                continue;
            }

            if (!built.Block.IsRepeated)
            {
                BindPlain(built, leaves[index], formula, new BlockScope(definitions.Names.At(leaves[index].Syntax.AddedBy), built, kind));
            }
            else if (kind == ScopeKind.Row)
            {
                BindRepeated(built, leaves[index], formula, index);
            }
            else
            {
                context.Report(TemplateDiagnostics.UnknownProperty, formula.Span, "formula", Wording.RepeatedRow, string.Empty);
            }
        }
    }

    private void BindPlain(BuiltBlock built, LeafSyntax leaf, YamlScalar formula, BlockScope scope)
    {
        context.Note(formula.Text, scope);
        if (new ExpressionBinder(context, formula.Text, scope).BindNumber() is not { } value)
        {
            return;
        }

        definitions.Begin(RuleOf(built, leaf, value), value.Text);
        definitions.Add(scope.Scope, scope.FindCell(leaf.Path, CellSource.Current)!.Cell, value.Expression);
    }

    // Each row that has the column must be able to say what the formula names.
    private void BindRepeated(BuiltBlock built, LeafSyntax leaf, YamlScalar formula, int column)
    {
        var hasBegun = false;
        var scopes = built.Block.RowLeaves.Where(row => row.Has(column))
            .Select(row => (Row: row, Scope: new FormulaScope(definitions.Names, built, row, definitions.NamesAround(row))))
            .ToList();
        scopes.ForEach(found => context.Note(formula.Text, found.Scope));
        foreach (var (row, scope) in scopes)
        {
            if (new ExpressionBinder(context, formula.Text, scope).BindNumber() is not { } value)
            {
                return;
            }

            if (!hasBegun)
            {
                definitions.Begin(RuleOf(built, leaf, value), value.Text);
                hasBegun = true;
            }

            definitions.Add(scope.Scope, new BoundCell(row.FirstCell + column, scope.Scope.Kind != ScopeKind.None, CellSource.Current), value.Expression);
        }
    }

    private static FormRule RuleOf(BuiltBlock built, LeafSyntax leaf, BoundFormula value) => new(
        CellPath.Join(built.Path, leaf.Path),
        RuleKind.WithinReport,
        Severity.Error,
        string.Empty,
        DerivedRuleWords.Formula(leaf.Syntax.Label),
        LocalizedText.Verbatim(leaf.Syntax.Label),
        RuleRelation.Equal,
        0,
        value.Words);
}
