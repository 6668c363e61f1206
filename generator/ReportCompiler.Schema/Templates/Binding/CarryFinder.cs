using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Finds the cells of which a rule says that they equal a cell of the year before, and nothing more.</summary>
internal static class CarryFinder
{
    /// <summary>The cells and those that they repeat, each once; what is derived is not repeated but computed.</summary>
    /// <param name="form">The form.</param>
    /// <param name="rules">Its rules, bound.</param>
    public static IEnumerable<FormCarry> Find(Form form, IEnumerable<BoundRule> rules) => rules
        .Where(rule => rule.Scope.Kind != ScopeKind.Line && form.Rules[rule.Rule].Tolerance == 0)
        .SelectMany(rule => Find(form, rule))
        .GroupBy(carry => carry.Cell, StringComparer.Ordinal)
        .Select(carries => carries.First());

    private static IEnumerable<FormCarry> Find(Form form, BoundRule rule)
    {
        if (rule.Require is not BoundBinary { Operator: BinaryOperator.Equal } equation || Sides(equation) is not { } sides)
        {
            yield break;
        }

        for (var element = 0; element < rule.Scope.Count; element++)
        {
            var cell = form.Cells[IndexOf(sides.Cell, rule.Scope, element)];
            var from = sides.From switch
            {
                BoundForeignCell foreign => foreign.Paths[Math.Min(element, foreign.Paths.Count - 1)],
                var previous => form.Cells[IndexOf((BoundCell)previous, rule.Scope, element)].Path,
            };
            if (cell.Path.Length > 0 && from.Length > 0 && !cell.IsDerived)
            {
                yield return new FormCarry(cell.Path, from);
            }
        }
    }

    private static (BoundCell Cell, BoundExpression From)? Sides(BoundBinary equation) => (equation.Left, equation.Right) switch
    {
        (BoundCell { Source: CellSource.Current } cell, BoundCell { Source: CellSource.Previous } from) => (cell, from),
        (BoundCell { Source: CellSource.Previous } from, BoundCell { Source: CellSource.Current } cell) => (cell, from),
        (BoundCell { Source: CellSource.Current } cell, BoundForeignCell from) => (cell, from),
        (BoundForeignCell from, BoundCell { Source: CellSource.Current } cell) => (cell, from),
        _ => null,
    };

    private static int IndexOf(BoundCell cell, RuleScope scope, int element) => cell.Cell + (cell.IsScoped ? element * scope.Step : 0);
}
