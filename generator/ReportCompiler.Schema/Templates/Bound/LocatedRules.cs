using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>The rules of a template as they stand in the form of one report: for whoever writes them down otherwise than as an engine.</summary>
public static class LocatedRules
{
    /// <summary>What the derived cells are.</summary>
    /// <param name="model">The template.</param>
    /// <param name="form">The form of the report.</param>
    public static IEnumerable<LocatedStatement> Derivations(TemplateModel model, Form form) =>
        from derivation in model.Derivations
        from place in ScopePlace.Of(derivation.Scope, form)
        let locator = new StatementLocator(form, place)
        select new LocatedStatement(derivation.Rule, locator.IndexOf(derivation.Target), -1, locator.Locate(derivation.Value));

    /// <summary>What must hold.</summary>
    /// <param name="model">The template.</param>
    /// <param name="form">The form of the report.</param>
    public static IEnumerable<LocatedStatement> Requirements(TemplateModel model, Form form) =>
        from rule in model.Rules
        from place in ScopePlace.Of(rule.Scope, form)
        let locator = new StatementLocator(form, place)
        select new LocatedStatement(
            rule.Rule, rule.At is { } cell ? locator.IndexOf(cell) : -1, rule.At is null ? rule.Narrative : -1, locator.Locate(rule.Require));

    private sealed class StatementLocator(Form form, ScopePlace place)
    {
        public int IndexOf(BoundCell cell) => cell.IsScoped ? place.Locate(cell.Cell) : cell.Cell;

        public BoundExpression Locate(BoundExpression expression) => expression switch
        {
            BoundCell cell => Located(cell),
            BoundForeignCell foreign => new BoundForeignCell(new(foreign.Paths[foreign.Paths.Count == 1 ? 0 : place.Element])),
            BoundUnary unary => unary with { Operand = Locate(unary.Operand) },
            BoundBinary binary => binary with { Left = Locate(binary.Left), Right = Locate(binary.Right) },
            BoundUnit unit => unit with { Value = Locate(unit.Value) },
            BoundCall call => call with { Arguments = new(call.Arguments.Select(Locate)) },
            BoundText text => text with { Cell = Located(text.Cell) },
            BoundItems items => items with { Cell = Located(items.Cell) },
            BoundExists exists => new BoundExists(place.Locate(exists.Row)),
            BoundComponents components => new LocatedCells(new(ComponentsOf(components.Cell, null))),
            BoundLines lines => new LocatedCells(new(LinesOf(lines))),
            _ => expression,
        };

        private BoundCell Located(BoundCell cell) => cell with { Cell = IndexOf(cell), IsScoped = false };

        private IEnumerable<int> ComponentsOf(int cell, LinePlace? line) =>
            Enumerable.Range(0, form.Lines!.Components).Select(component => form.Lines.Locate(cell, component, line));

        // As an engine reads them: see ReportFigures.
        private IEnumerable<int> LinesOf(BoundLines lines)
        {
            var list = form.Extent.Lists[lines.List];
            var isOfComponents = lines.Cell - list.FirstCell >= list.OwnSize;
            var component = lines.Reach == LineReach.Component ? place.Component : -1;
            return lines.Reach == LineReach.Line ? ComponentsOf(lines.Cell, place.Line)
                : isOfComponents && component < 0 ? form.Lines!.Of(lines.List).SelectMany(line => ComponentsOf(lines.Cell, line))
                : form.Lines!.Of(lines.List, component).Select(line => form.Lines.Locate(lines.Cell, component, line));
        }
    }
}
