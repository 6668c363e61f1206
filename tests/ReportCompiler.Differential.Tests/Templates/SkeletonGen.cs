using ReportCompiler.Differential.Tests.Drawing;

namespace ReportCompiler.Differential.Tests.Templates;

/// <summary>Makes the sections of a template: prose and tables, blocks, nested headings with and without ids, totals.</summary>
internal sealed class SkeletonGen(Draw draw)
{
    private const int MostHeadings = 4;
    private const int MostDepth = 3;

    private readonly Labels _labels = new(draw);

    public Skeleton Make()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal) { "template", "agency", "year", "published", "accepted" };
        var sections = new List<SectionPlan>();
        var tables = draw.Between(1, 3);
        for (var table = 0; table < tables; table++)
        {
            sections.Add(Table(_labels.Id(ids)));
        }

        var texts = draw.Between(1, 2);
        for (var text = 0; text < texts; text++)
        {
            var id = _labels.Id(ids);
            sections.Add(new SectionPlan(id, _labels.Label(id), draw.OneIn(2), null, []));
        }

        return new Skeleton(draw.Shuffled(sections));
    }

    /// <summary>Another version of the same form: some headings and sections are gone.</summary>
    public Skeleton Thinned(Skeleton skeleton) => new([
        .. skeleton.Sections
            .Where((section, index) => index == 0 || !draw.OneIn(6))
            .Select(section => section with
            {
                Blocks = [.. section.Blocks.Select(block => block with { Columns = Thinned(block.Columns), Rows = Thinned(block.Rows) })],
            }),
    ]);

    private List<HeadingPlan> Thinned(IReadOnlyList<HeadingPlan> headings)
    {
        var kept = headings.Where(heading => heading.Sum is not null || !draw.OneIn(5)).ToList();
        return kept.Any(heading => heading.Sum is null) ? kept : [.. headings];
    }

    private SectionPlan Table(string id)
    {
        if (draw.OneIn(2))
        {
            return new SectionPlan(id, _labels.Label(id), null, null, [Block(null, draw.Of(CellTypes.All).Name)]);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var common = draw.Of(CellTypes.All).Name;
        var blocks = Enumerable.Range(0, draw.Between(1, 3)).Select(_ => Block(_labels.Id(ids), draw.OneIn(2) ? null : draw.Of(CellTypes.All).Name)).ToList();
        return new SectionPlan(id, _labels.Label(id), null, common, blocks);
    }

    private BlockPlan Block(string? id, string? cells)
    {
        // A total needs one unit in all that it adds up; where there is none, every heading may have a type of its own.
        var hasTotals = draw.Percent(70);
        var type = hasTotals && cells is not null ? cells : null;
        var columns = Axis(new HashSet<string>(StringComparer.Ordinal), 1, hasTotals, type);
        var rows = draw.OneIn(4) ? [] : Axis(new HashSet<string>(StringComparer.Ordinal), 1, hasTotals, type);
        return new BlockPlan(id, id is null ? string.Empty : _labels.Label(id), cells, columns, rows);
    }

    private List<HeadingPlan> Axis(HashSet<string> ids, int depth, bool hasTotals, string? type)
    {
        var headings = Enumerable.Range(0, draw.Between(1, depth == 1 ? MostHeadings : 3)).Select(_ => Heading(ids, depth, hasTotals, type)).ToList();
        if (!hasTotals)
        {
            return headings;
        }

        var named = headings.Where(heading => heading.Id is not null).Select(heading => heading.Id!).ToList();
        if (draw.OneIn(6) && named.Count > 1)
        {
            headings.Insert(draw.Below(headings.Count + 1), Total(ids, $"[{string.Join(", ", named.Where(_ => !draw.OneIn(3)).DefaultIfEmpty(named[0]))}]"));
        }

        if (draw.Percent(60))
        {
            headings.Insert(draw.OneIn(3) ? draw.Below(headings.Count + 1) : headings.Count, Total(ids, "siblings"));
        }

        return headings;
    }

    private HeadingPlan Total(HashSet<string> ids, string sum)
    {
        var id = _labels.Id(ids);
        return new HeadingPlan(id, _labels.Label(id), null, sum, []);
    }

    private HeadingPlan Heading(HashSet<string> ids, int depth, bool hasTotals, string? type)
    {
        var isGroup = depth < MostDepth && draw.OneIn(4);
        var id = isGroup && draw.OneIn(2) ? null : _labels.Id(ids);
        var cells = !draw.OneIn(5) || (hasTotals && type is null) ? null
            : draw.Of(type is null ? [.. CellTypes.All.Select(candidate => candidate.Name)] : CellTypes.In(CellTypes.UnitOf(type)));
        var children = isGroup ? Axis(id is null ? ids : new HashSet<string>(StringComparer.Ordinal), depth + 1, hasTotals, type) : [];
        return new HeadingPlan(id, _labels.Label(id), cells, null, children);
    }
}
