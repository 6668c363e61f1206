using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes blocks whose rows are repeated for components and lines, in every nesting that there is.</summary>
/// <param name="draw">The choices.</param>
/// <param name="labels">Ids and wordings.</param>
internal sealed class RepeatedBlockGen(Draw draw, Labels labels)
{
    private readonly RepeatedColumns _columns = new(draw, labels);
    private readonly HashSet<string> _rowIds = new(StringComparer.Ordinal);

    /// <summary>Makes a block.</summary>
    /// <param name="id">Its id; null for the only block of a table.</param>
    /// <param name="cells">The type of its cells: numbers.</param>
    public BlockPlan Make(string? id, string cells)
    {
        var (columns, rows) = draw.Below(12) switch
        {
            < 3 => Components(cells),
            3 => RowsInComponents(cells),
            4 => DatesInComponents(),
            5 or 6 => LinesInComponents(cells),
            7 or 8 => ComponentsInLines(cells),
            9 => (_columns.Numbers(cells, 4), [Line(null), .. Beside()]),
            10 => RowsInLines(cells),
            _ => GroupAroundComponents(cells),
        };
        if (draw.OneIn(4) && rows.Any(IsOfComponents))
        {
            columns = [.. columns];
            columns.Insert(draw.Below(columns.Count + 1), new HeadingPlan(null, labels.Label(null), null, null, []) { Properties = ["heading: component"] });
        }

        return new BlockPlan(id, id is null ? string.Empty : labels.Label(id), cells, columns, rows)
        {
            Overall = draw.Of(null, null, null, "own", "sum", "min", "max"),
            IsRepeated = true,
        };
    }

    private (List<HeadingPlan> Columns, List<HeadingPlan> Rows) Components(string cells)
    {
        var columns = _columns.Numbers(cells, 4);
        if (draw.OneIn(4))
        {
            columns.Add(_columns.Word(overall: true));
        }

        var some = draw.OneIn(4) ? columns.Where(column => column.Id is not null && !column.IsDerived).Take(2).Select(column => column.Id!).ToList() : [];
        var overall = some.Count == 0 ? [] : Columns(some);
        return (columns, draw.Shuffled<HeadingPlan>([Component([]), .. draw.Percent(80) ? [Overall([], overall)] : Beside()]));
    }

    private (List<HeadingPlan> Columns, List<HeadingPlan> Rows) RowsInComponents(string cells)
    {
        var rows = Enumerable.Range(0, 2).Select(_ => Row(null)).ToList();
        return (_columns.Numbers(cells, 3), [Component(rows), .. draw.OneIn(3) ? [] : new[] { Overall(rows) }]);
    }

    private (List<HeadingPlan> Columns, List<HeadingPlan> Rows) DatesInComponents()
    {
        List<HeadingPlan> rows = [Row("date"), Row("count")];
        List<HeadingPlan> columns = [_columns.Bare(), _columns.Bare(), _columns.Bare()];
        return (columns.ConvertAll(column => column with { Properties = ["overall: own"] }), draw.Shuffled<HeadingPlan>([Component(rows), Overall(rows)]));
    }

    // A total of its own over the lines of a component, as of other reasons.
    private (List<HeadingPlan> Columns, List<HeadingPlan> Rows) LinesInComponents(string cells)
    {
        var list = labels.Id(_rowIds);
        var (word, number, total) = (_columns.Word(overall: false), _columns.Number(cells), _columns.Number(cells));
        total = draw.OneIn(3) ? total : total with { Properties = [.. total.Properties, Formulas.OverSeveral(draw, $"{list}.{number.Id}")] };
        var line = Line(list, [], Columns([word.Id!, number.Id!]));
        var hasTotal = draw.Percent(75);
        List<HeadingPlan> inside = draw.OneIn(4) ? [line, Row(null) with { Properties = [Columns([number.Id!])[0]] }] : [line];
        inside = draw.OneIn(6) ? [new HeadingPlan(labels.Id(_rowIds), labels.Label(null), null, null, inside)] : inside;
        return hasTotal && inside[0].Children.Count == 0
            ? ([word, number, total], [Component(inside, Columns([total.Id!])), .. draw.OneIn(4) ? [] : new[] { Overall([], Columns([total.Id!])) }])
            : ([word, number], [Component(inside)]);
    }

    // A row for each component inside each line, as of statutes.
    private (List<HeadingPlan> Columns, List<HeadingPlan> Rows) ComponentsInLines(string cells)
    {
        var list = labels.Id(_rowIds);
        var (word, number, total) = (_columns.Word(overall: false), _columns.Number(cells), _columns.Number(cells));
        var inner = draw.OneIn(4) ? Row(null) with { Properties = Columns([number.Id!]) } : null;
        var spread = inner is null ? $"component.{number.Id}" : $"component.{inner.Id}.{number.Id}";
        total = draw.OneIn(3) ? total : total with { Properties = [.. total.Properties, Formulas.OverSeveral(draw, spread)] };
        var component = inner is null ? Component([], Columns([number.Id!])) : Component([inner]);
        return ([word, number, total], [Line(list, [component], Columns([word.Id!, total.Id!])), .. draw.OneIn(5) ? Beside() : []]);
    }

    private (List<HeadingPlan> Columns, List<HeadingPlan> Rows) RowsInLines(string cells) =>
        (_columns.Numbers(cells, 3), [Line(labels.Id(_rowIds), [Row(null), Row(null)])]);

    private (List<HeadingPlan> Columns, List<HeadingPlan> Rows) GroupAroundComponents(string cells)
    {
        var id = labels.Id(_rowIds);
        var label = labels.Label(id);
        return (_columns.Numbers(cells, 3),
            [new HeadingPlan(id, label, null, null, [Component([])]), .. draw.OneIn(2) ? [] : new[] { Overall([new HeadingPlan(id, label, null, null, [])]) }]);
    }

    private IReadOnlyList<HeadingPlan> Beside() => draw.OneIn(4) ? [Row(null)] : [];

    private HeadingPlan Row(string? cells)
    {
        var id = labels.Id(_rowIds);
        return new HeadingPlan(id, labels.Label(id), cells, null, []);
    }

    private HeadingPlan Component(IReadOnlyList<HeadingPlan> children, IReadOnlyList<string>? more = null) => new(null, string.Empty, null, null, children)
    {
        Properties = ["each: component", .. draw.Of<string[]>([], ["presence: optional"], ["presence: required"]), .. more ?? []],
    };

    private HeadingPlan Line(string? id, IReadOnlyList<HeadingPlan>? children = null, IReadOnlyList<string>? more = null) =>
        new(id ?? labels.Id(_rowIds), string.Empty, null, null, children ?? []) { Properties = ["each: line", .. more ?? []] };

    private HeadingPlan Overall(IReadOnlyList<HeadingPlan> children, IReadOnlyList<string>? more = null)
    {
        var id = labels.Id(_rowIds);
        return new HeadingPlan(id, labels.Label(id), null, null, children) { Properties = ["over: component", .. more ?? []] };
    }

    private static string[] Columns(IReadOnlyList<string> ids) => [$"columns: [{string.Join(", ", ids)}]"];

    private static bool IsOfComponents(HeadingPlan heading) => heading.Properties.Contains("each: component") || heading.Children.Any(IsOfComponents);
}
