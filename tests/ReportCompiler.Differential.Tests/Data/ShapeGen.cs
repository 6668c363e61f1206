using ReportCompiler.Differential.Tests.Drawing;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Differential.Tests.Data;

/// <summary>Makes up what of a form only a report can say: its components, how many lines its lists have, and which rows it does without.</summary>
/// <param name="draw">The choices.</param>
/// <param name="form">The form without a report.</param>
internal sealed class ShapeGen(Draw draw, Form form)
{
    /// <summary>The components that reports have.</summary>
    public static readonly IReadOnlyList<Component> Pool =
    [
        new("USAB", "U.S. Access Board"), new("OIG", "Office of the \"Inspector\" General"), new("B-2", "第二司"), new("x9Y", "A: b"), new("D4", "{{ n }}"),
    ];

    /// <summary>The form of a report.</summary>
    /// <param name="before">The form of another report, of which some components are repeated; null for none.</param>
    public Form Make(Form? before)
    {
        if (form.Extent.IsFixed)
        {
            return form;
        }

        var shape = new ReportShape(form.Extent.HasComponents ? new(Components(before)) : default);
        for (var list = 0; list < form.Extent.Lists.Count; list++)
        {
            foreach (var owner in form.Extent.Lists[list].IsOwned ? Enumerable.Range(0, shape.Components.Count) : [-1])
            {
                shape.SetLines(list, owner, draw.Between(1, 4));
            }
        }

        var leavesOut = draw.OneIn(2);
        foreach (var block in form.Sections.SelectMany(section => section.Table?.Blocks ?? []).Where(_ => leavesOut))
        {
            LeaveOut(shape, block, block.Rows, null);
        }

        return form.For(shape);
    }

    private IEnumerable<Component> Components(Form? before)
    {
        var known = before?.Components ?? default;
        return known.Count > 0 && draw.OneIn(2) ? known : draw.Shuffled(Pool).Take(draw.Of(1, 1, 1, 2, 2, 3, 4));
    }

    private void LeaveOut(ReportShape shape, FormBlock block, EquatableArray<AxisNode> nodes, int? list)
    {
        foreach (var node in nodes)
        {
            var inside = node.Repeat == RowRepeat.Line ? form.ListOf(block.RowLeaves[node.FirstLeaf].FirstCell) : list;
            if (node.Repeat == RowRepeat.Component && node.IsOptional)
            {
                LeaveOut(shape, block, node, list);
            }

            LeaveOut(shape, block, node.Children, inside);
        }
    }

    private void LeaveOut(ReportShape shape, FormBlock block, AxisNode node, int? list)
    {
        List<LinePlace?> lines =
            list is { } place ? [.. Enumerable.Range(0, shape.LinesOf(place, -1)).Select(number => new LinePlace(place, -1, number, 0))] : [null];
        foreach (var (line, component) in lines.SelectMany(line => Enumerable.Range(0, shape.Components.Count).Select(component => (line, component))))
        {
            if (!draw.OneIn(3))
            {
                continue;
            }

            foreach (var row in Enumerable.Range(node.FirstLeaf, node.LeafCount))
            {
                shape.SetAbsent(block.RowLeaves[row].FirstCell, component, line);
            }
        }
    }
}
