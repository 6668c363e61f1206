using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes the sections of a template: prose and tables, blocks, nested headings with and without ids, totals.</summary>
internal sealed class SkeletonGen(Draw draw)
{
    private const int MaxHeadings = 4;
    private const int MaxDepth = 3;

    private readonly Labels _labels = new(draw);

    public Skeleton Make()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal) { "template", "agency", "year", "published", "components", "accepted" };
        var hasRepeated = draw.Percent(65);
        var sections = new List<SectionPlan>();
        var tables = draw.Between(hasRepeated ? 2 : 1, 3);
        for (var table = 0; table < tables; table++)
        {
            sections.Add(Table(_labels.Id(ids), hasRepeated && table > 0));
        }

        var texts = draw.Between(1, 2);
        for (var text = 0; text < texts; text++)
        {
            var id = _labels.Id(ids);
            sections.Add(new SectionPlan(id, _labels.Label(id), draw.OneIn(2), null, []) { Properties = [.. Part()] });
        }

        if (draw.OneIn(3))
        {
            var id = _labels.Id(ids);
            var content = draw.OneIn(2) ? "components: shown" : $"text: {YamlText.Quote(_labels.Label(id))}";
            sections.Add(new SectionPlan(id, _labels.Label(id), null, null, []) { Properties = [.. Part(), content] });
        }

        return new Skeleton(draw.Shuffled(sections));
    }

    /// <summary>Another version of the same form: some headings and sections are gone.</summary>
    public Skeleton Thinned(Skeleton skeleton) => new([
        .. skeleton.Sections
            .Where((section, index) => index == 0 || !draw.OneIn(6))
            .Select(section => section with
            {
                Blocks = [.. section.Blocks.Select(Thinned)],
            }),
    ]);

    // What a formula or a row names must be there.
    private BlockPlan Thinned(BlockPlan block) => block.IsRepeated || block.Columns.Concat(block.Rows).Any(heading => heading.Properties.Count > 0)
        ? block with { Columns = draw.OneIn(3) ? Thinned(block.Columns) : block.Columns }
        : block with { Columns = Thinned(block.Columns), Rows = Thinned(block.Rows) };

    private List<HeadingPlan> Thinned(IReadOnlyList<HeadingPlan> headings)
    {
        var kept = headings.Where(heading => heading.Sum is not null || !draw.OneIn(5)).ToList();
        return kept.Any(heading => heading.Sum is null) ? kept : [.. headings];
    }

    private SectionPlan Table(string id, bool isRepeated)
    {
        List<string> properties = [.. Part(), .. draw.OneIn(3) ? ["footnote: optional"] : Array.Empty<string>()];
        if (draw.OneIn(2))
        {
            var own = Type();
            return new SectionPlan(id, _labels.Label(id), null, null, [isRepeated ? Repeated(null) : Block(null, own, own)]) { Properties = properties };
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var common = Type();
        var blocks = Enumerable.Range(0, draw.Between(1, isRepeated ? 2 : 3))
            .Select(_ => isRepeated && !draw.OneIn(4) ? Repeated(_labels.Id(ids)) : Block(_labels.Id(ids), draw.OneIn(2) ? null : Type(), common))
            .ToList();
        return new SectionPlan(id, _labels.Label(id), null, common, blocks) { Properties = properties };
    }

    private BlockPlan Repeated(string? id) => new RepeatedBlockGen(draw, _labels).Make(id, draw.Of(CellTypes.OfNumbers));

    private IEnumerable<string> Part()
    {
        if (draw.OneIn(6))
        {
            yield return $"part: {YamlText.Quote(_labels.Label(null))}";
        }

        if (draw.OneIn(6))
        {
            yield return $"short: {YamlText.Quote(_labels.Label(null))}";
        }
    }

    // Most cells hold numbers.
    private string Type() => draw.Of(draw.OneIn(6) ? CellTypes.OfWords : CellTypes.OfNumbers);

    private BlockPlan Block(string? id, string? cells, string common)
    {
        // A total needs one unit in all that it adds up; where there is none, every heading may have a type of its own.
        var type = cells ?? common;
        var hasTotals = CellTypes.OfNumbers.Contains(type) && draw.Percent(70);
        var columns = Axis(new HashSet<string>(StringComparer.Ordinal), 1, hasTotals, type);
        var rows = draw.OneIn(4) ? [] : Axis(new HashSet<string>(StringComparer.Ordinal), 1, hasTotals, type);
        return new BlockPlan(id, id is null ? string.Empty : _labels.Label(id), cells, columns, draw.Percent(40) ? Uneven(rows, columns) : rows);
    }

    // Rows that have cells in some columns only, and groups with cells of their own.
    private List<HeadingPlan> Uneven(IReadOnlyList<HeadingPlan> rows, IReadOnlyList<HeadingPlan> columns)
    {
        var typed = Names(columns, string.Empty, column => !column.IsDerived);
        var totals = draw.OneIn(2) ? Names(columns, string.Empty, column => column.Children.Count == 0).Except(typed, StringComparer.Ordinal) : [];
        return Uneven(rows, [.. typed, .. typed.Count == 0 ? [] : totals]);
    }

    private List<HeadingPlan> Uneven(IReadOnlyList<HeadingPlan> rows, List<string> columns) => [.. rows.Select(row =>
    {
        var mayName = columns.Count > 0 && row is { IsDerived: false, Id: not null } && draw.Percent(row.Children.Count == 0 ? 40 : 80);
        var inside = row.Children.Count == 0 ? row : row with { Children = Uneven(row.Children, columns) };
        return mayName ? inside with { Properties = [$"columns: [{string.Join(", ", Some(columns))}]"] } : inside;
    })];

    private IEnumerable<string> Some(List<string> columns)
    {
        // The first is no total, and stays: a row of totals alone need not be written at all.
        var left = draw.Between(1, columns.Count);
        return columns.Where((_, index) => index != left);
    }

    // What a row may call columns: a heading by its path, whatever stands below it.
    private static List<string> Names(IEnumerable<HeadingPlan> columns, string around, Func<HeadingPlan, bool> isMeant) => [.. columns
        .Where(column => column.Children.Count > 0 || isMeant(column))
        .SelectMany(column => column.Id is null ? Names(column.Children, around, isMeant) : [around + column.Id])];

    private List<HeadingPlan> Axis(HashSet<string> ids, int depth, bool hasTotals, string type)
    {
        var headings = Enumerable.Range(0, draw.Between(1, depth == 1 ? MaxHeadings : 3)).Select(_ => Heading(ids, depth, hasTotals, type)).ToList();
        if (!hasTotals)
        {
            return headings;
        }

        var named = headings.Where(heading => heading.Id is not null).Select(heading => heading.Id!).ToList();
        if (draw.OneIn(6) && named.Count > 1)
        {
            headings.Insert(draw.Below(headings.Count + 1), Total(ids, $"[{string.Join(", ", named.Where(_ => !draw.OneIn(3)).DefaultIfEmpty(named[0]))}]"));
        }

        var whole = headings.Where(heading => heading.Id is not null && heading.Children.Count == 0).Select(heading => heading.Id!).ToList();
        if (depth == 1 && whole.Count > 0 && draw.OneIn(4))
        {
            headings.Insert(draw.Below(headings.Count + 1), Total(ids, null) with { Properties = [Formulas.Over(draw, whole)] });
        }

        if (draw.Percent(60))
        {
            headings.Insert(draw.OneIn(3) ? draw.Below(headings.Count + 1) : headings.Count, Total(ids, "siblings"));
        }

        return headings;
    }

    private HeadingPlan Total(HashSet<string> ids, string? sum)
    {
        var id = _labels.Id(ids);
        return new HeadingPlan(id, _labels.Label(id), null, sum, []);
    }

    private HeadingPlan Heading(HashSet<string> ids, int depth, bool hasTotals, string type)
    {
        var isGroup = depth < MaxDepth && draw.OneIn(4);
        var id = isGroup && draw.OneIn(2) ? null : _labels.Id(ids);
        var cells = draw.Percent(75)
            ? null : draw.Of(hasTotals ? CellTypes.In(CellTypes.UnitOf(type)) : draw.OneIn(2) ? CellTypes.OfWords : CellTypes.OfNumbers);
        var children = isGroup ? Axis(id is null ? ids : new HashSet<string>(StringComparer.Ordinal), depth + 1, hasTotals, type) : [];
        return new HeadingPlan(id, _labels.Label(id), cells, null, children);
    }
}
