using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Schema.DataLayout;

/// <summary>
/// Walks through the places of rows that a report decides, beside a source that has the report, and notes what of its form only the
/// report can say: how many lines its lists have, and which rows it does without.
/// </summary>
/// <typeparam name="TSource">What the source has at a place.</typeparam>
public abstract class ShapeVisitor<TSource>
{
    /// <summary>What the source has at a place in a place.</summary>
    /// <param name="source">What it has at the place around.</param>
    /// <param name="place">The place.</param>
    protected abstract TSource Enter(TSource source, DataPlace place);

    /// <summary>What the source has at a line of a list.</summary>
    /// <param name="list">What it has at the list.</param>
    /// <param name="line">The place of the line.</param>
    /// <param name="number">Its number, from 0.</param>
    protected abstract TSource EnterLine(TSource list, DataPlace line, int number);

    /// <summary>Whether the source has anything at a place.</summary>
    protected abstract bool IsThere(TSource source);

    /// <summary>How many lines a list has.</summary>
    protected abstract int CountLines(TSource list);

    /// <summary>What only the report can say.</summary>
    /// <param name="form">The form without a report.</param>
    /// <param name="components">The components of the report.</param>
    /// <param name="source">What the source has at the top.</param>
    public ReportShape Visit(Form form, IReadOnlyList<Component> components, TSource source)
    {
        var shape = new ReportShape(new(components));
        foreach (var place in PlaceTree.Of(form, [.. components.Select(component => component.Id)]).Children)
        {
            if (place.Section?.Table?.Blocks.Any(block => block.IsRepeated) == true)
            {
                Visit(place, Enter(source, place), -1, null, shape);
            }
        }

        return shape;
    }

    private void Visit(DataPlace place, TSource source, int component, LinePlace? line, ReportShape shape)
    {
        var index = 0;
        foreach (var child in place.Children)
        {
            // The components stand one after the other, in their order.
            var at = child.IsComponent ? index++ % shape.Components.Count : component;
            switch (child.Kind)
            {
                case PlaceKind.Lines:
                    VisitLines(child, Enter(source, child), at, shape);
                    break;
                case PlaceKind.Rows or PlaceKind.Row when child.Block!.IsRepeated:
                    VisitRow(child, Enter(source, child), at, line, shape);
                    break;
            }
        }
    }

    private void VisitRow(DataPlace place, TSource source, int component, LinePlace? line, ReportShape shape)
    {
        if (place is { IsComponent: true, IsOptional: true } && !IsThere(source))
        {
            foreach (var row in place.Rows)
            {
                shape.SetAbsent(row.FirstCell, component, line);
            }
        }

        Visit(place, source, component, line, shape);
    }

    private void VisitLines(DataPlace list, TSource source, int component, ReportShape shape)
    {
        var place = list.Form.ListOf(list.Block!.RowLeaves[list.Node!.FirstLeaf].FirstCell);
        var count = CountLines(source);
        shape.SetLines(place, component, count);
        for (var number = 0; number < count; number++)
        {
            var line = list.Line(number)!;
            Visit(line, EnterLine(source, line, number), component, new LinePlace(place, component, number, 0), shape);
        }
    }
}
