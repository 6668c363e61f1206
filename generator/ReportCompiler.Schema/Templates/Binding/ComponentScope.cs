using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Names in a rule over components, or over the rows above all components: cell paths without that row.</summary>
/// <param name="names">The names of the form.</param>
/// <param name="isOverall">Whether the rows above all components are meant.</param>
internal sealed class ComponentScope(FormNames names, bool isOverall) : NameScope(names)
{
    public override RuleScope Scope => isOverall ? RuleScope.None : RuleScope.EachComponent;

    public override IEnumerable<string> Names => AtHand.Keys.Concat(base.Names);

    private IReadOnlyDictionary<string, int> AtHand => isOverall ? FormNames.Overall : FormNames.OfComponent;

    public override NamedCell? FindCell(string name, CellSource source) =>
        AtHand.TryGetValue(name, out var cell) ? Named(cell, source, isScoped: !isOverall) : base.FindCell(name, source);

    public override IReadOnlyList<BoundValue>? FindGroup(string name, CellSource source)
    {
        if (source == CellSource.Current && FindLines(name, isOverall ? LineReach.All : LineReach.Component) is { } lines)
        {
            return [lines];
        }

        return OrNull(AtHand.Where(pair => IsInGroup(Form.Cells[pair.Value], pair.Key, name))
            .OrderBy(pair => pair.Value)
            .Select(pair => Named(pair.Value, source, isScoped: !isOverall)))
            ?? base.FindGroup(name, source);
    }

    public override int? FindRow(string table) =>
        !isOverall && FormNames.ComponentRows.TryGetValue(table, out var row) ? row : null;
}
