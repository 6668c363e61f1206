using ReportCompiler.Schema.Expressions;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Templates.Bound;

namespace ReportCompiler.Schema.Templates.Binding;

/// <summary>Names in a rule over the lines of a list: the columns of the line, <c>component.</c> and a column for the rows inside it.</summary>
internal sealed class LineScope(FormNames names, int list) : NameScope(names)
{
    private const string OfComponents = FormExtent.AnyComponent + ".";

    public override RuleScope Scope { get; } = RuleScope.EachLine(list);

    public override string Where => List.Path;

    public override IEnumerable<string> Names => FormNames.InLines.Keys
        .Where(name => name.StartsWith(List.Path + ".", StringComparison.Ordinal))
        .Select(name => name.Substring(List.Path.Length + 1))
        .Concat(base.Names);

    private FormList List => Form.Extent.Lists[list];

    public override NamedCell? FindCell(string name, CellSource source) =>
        Find(name) is { } cell && cell - List.FirstCell < List.OwnSize ? Named(cell, source, isScoped: true) : base.FindCell(name, source);

    public override IReadOnlyList<BoundValue>? FindGroup(string name, CellSource source)
    {
        var isOfComponents = name.StartsWith(OfComponents, StringComparison.Ordinal);
        return isOfComponents && Find(name.Substring(OfComponents.Length)) is { } cell
            ? [Spread(new BoundLines(list, cell, LineReach.Line), cell)]
            : base.FindGroup(name, source);
    }

    private int? Find(string name) => FormNames.InLines.TryGetValue(CellPath.Join(List.Path, name), out var cell) ? cell : null;
}
