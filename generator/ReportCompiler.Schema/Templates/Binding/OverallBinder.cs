using ReportCompiler.Schema.Diagnostics;
using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;
using ReportCompiler.Schema.Templates.Building;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.YamlProperties;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Defines the rows over all components: sums and extremes of the components, and for a single component its own figures.</summary>
internal sealed class OverallBinder(TemplateContext context, DefinitionList definitions)
{
    private static readonly LocalizedText NoComponents = Words.Say(
        "overall-binder.no-components",
        "the table has no such row for each component",
        "该表没有按组成单位重复的对应行");

    /// <summary>Binds the rows of a block that stand over all components.</summary>
    public void Bind(BuiltBlock built)
    {
        for (var row = 0; row < built.Block.RowLeaves.Count; row++)
        {
            if (built.Block.RowLeaves[row].IsOverall)
            {
                Bind(built, built.Block.RowLeaves[row], row);
            }
        }
    }

    private void Bind(BuiltBlock built, RowLeaf row, int index)
    {
        var pairs = Enumerable.Range(0, built.ColumnCount)
            .Where(row.Has)
            .Select(column => new Pair(built.Block.ColumnLeaves[column], row.FirstCell + column, CounterpartOf(row.FirstCell + column)))
            .ToList();
        if (pairs.Exists(pair => pair.OfComponent < 0))
        {
            context.Report(TemplateDiagnostics.UnknownSummand, built.Builder.Rows.Leaves[index].Syntax.Span, NoComponents, string.Empty);
            return;
        }

        if (pairs.Find(pair => !CanBeAggregated(pair)) is { } other)
        {
            var type = definitions.Names.Form.Cells[other.Overall].Type.Name;
            context.Report(TemplateDiagnostics.UnknownSummand, built.Builder.Rows.Leaves[index].Syntax.Span, NoNumbers(type), string.Empty);
            return;
        }

        AddSums(built, row, pairs.FindAll(pair => pair.Column.Overall == Aggregate.Sum));
        foreach (var pair in pairs.Where(pair => pair.Column.Overall is Aggregate.Minimum or Aggregate.Maximum))
        {
            AddExtreme(built, row, pair);
        }

        AddOwn(built, row, pairs.FindAll(pair => pair.Column.Overall == Aggregate.Own && !pair.Column.IsDerived));
    }

    // Numbers can be added up, and days have a first and a last; of anything else the row has its own.
    private bool CanBeAggregated(Pair pair) => pair.Column.Overall == Aggregate.Own
        || definitions.Names.Form.Cells[pair.Overall].Type is var type
        && (type.IsNumber || (type.Kind == CellKind.Date && pair.Column.Overall != Aggregate.Sum));

    private static LocalizedText NoNumbers(string type) =>
        Words.Say("overall-binder.no-numbers", $"cells of the type '{type}' are no numbers; say 'overall: own'", $"类型为“{type}”的单元格不是数值，请写 overall: own");

    private int CounterpartOf(int cell)
    {
        var name = definitions.Names.Overall.First(pair => pair.Value == cell).Key;
        return definitions.Names.OfComponent.TryGetValue(name, out var found) ? found : -1;
    }

    private void AddSums(BuiltBlock built, RowLeaf row, List<Pair> pairs)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        definitions.Begin(
            RuleOf(CellPath.Join(built.Path, row.Path), RuleKind.Sum, DerivedRuleWords.SumOfComponents(row.Words), LocalizedText.Empty, LocalizedText.Empty),
            "overall: sum");
        pairs.ForEach(pair => Add(RuleScope.None, pair, FunctionName.Sum));
    }

    private void AddExtreme(BuiltBlock built, RowLeaf row, Pair pair)
    {
        var isLeast = pair.Column.Overall == Aggregate.Minimum;
        var says = DerivedRuleWords.ExtremeOfComponents(row.Words, isLeast);
        var right = DerivedRuleWords.Extreme(isLeast);
        definitions.Begin(
            RuleOf(CellPath.Join(built.Path, row.Path, pair.Column.Path), RuleKind.WithinReport, says, LocalizedText.Verbatim(pair.Column.Words), right),
            isLeast ? "overall: min" : "overall: max");
        Add(RuleScope.None, pair, isLeast ? FunctionName.Min : FunctionName.Max);
    }

    // What cannot be computed from several components is, with a single one, that component's.
    private void AddOwn(BuiltBlock built, RowLeaf row, List<Pair> pairs)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        var (left, right) = (LocalizedText.Verbatim(row.Words), DerivedRuleWords.OfSingleComponent);
        definitions.Begin(
            RuleOf(CellPath.Join(built.Path, row.Path) + "-single", RuleKind.WithinReport, DerivedRuleWords.SingleComponent, left, right),
            "overall: own");

        // The largest of a single figure is that figure; where the component has no row, it is none, while a sum would be 0.
        pairs.ForEach(pair => Add(RuleScope.OnlyComponent, pair, FunctionName.Max));
    }

    private void Add(RuleScope scope, Pair pair, FunctionName function) => definitions.Add(
        scope,
        new BoundCell(pair.Overall, IsScoped: false, CellSource.Current),
        new BoundCall(function, new EquatableArray<BoundExpression>(new BoundComponents(pair.OfComponent))));

    private static FormRule RuleOf(string id, RuleKind kind, LocalizedText says, LocalizedText left, LocalizedText right) =>
        new(id, kind, Severity.Error, string.Empty, says, left, RuleRelation.Equal, 0, right);

    /// <summary>A cell over all components, and the same cell of each.</summary>
    /// <param name="Column">Their column.</param>
    /// <param name="Overall">The index of the cell over all components.</param>
    /// <param name="OfComponent">The index, in the form without a report, of that of a component; -1 where there is none.</param>
    private sealed record Pair(ColumnLeaf Column, int Overall, int OfComponent);
}
