using System.Globalization;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.DataLayout;

/// <summary>Makes the places in a place, from what the form says of it.</summary>
internal static class PlaceBuilder
{
    /// <summary>The places in a place.</summary>
    public static IReadOnlyList<DataPlace> ChildrenOf(DataPlace place, PlaceTree tree) => place.Kind switch
    {
        PlaceKind.Report => [.. Head(place, tree), .. SectionsOf(place, tree)],
        PlaceKind.Blocks => [.. place.Section!.Table!.Blocks.Select(block => Block(place, block, tree)), .. Footnote(place, tree)],
        PlaceKind.Rows => [.. Rows(place, NodesOf(place), tree), .. OwnColumns(place, tree), .. Footnote(place, tree)],
        PlaceKind.Lines when IsOfReport(tree) => [.. Enumerable.Range(0, place.Node!.Children.Count).Select(number => LineOf(place, number, tree)!)],
        PlaceKind.Row => ColumnsOf(place, place.Block!.Columns, tree),
        PlaceKind.OnlyRow => [.. ColumnsOf(place, place.Block!.Columns, tree), .. Footnote(place, tree)],
        PlaceKind.Columns => ColumnsOf(place, place.Heading!.Children, tree),
        _ => [],
    };

    /// <summary>The places in a place as a file has them.</summary>
    public static IReadOnlyList<DataPlace> Order(DataPlace place)
    {
        if (place.Kind != PlaceKind.Rows || place.Row is null)
        {
            return place.Children;
        }

        var rows = place.Children.Where(child => child.Node is not null).ToList();
        var first = rows.Count == 0 ? int.MaxValue : rows.Min(FirstColumn);
        return
        [
            .. place.Children.Where(child => IsOwn(child) && child.Columns[0] < first),
            .. rows,
            .. place.Children.Where(child => IsOwn(child) && child.Columns[0] >= first),
            .. place.Children.Where(child => child.IsFootnote),
        ];
    }

    /// <summary>A line of a list; null where the report has no such line.</summary>
    public static DataPlace? LineOf(DataPlace list, int number, PlaceTree tree)
    {
        var node = list.Node!;
        var line = !IsOfReport(tree) ? node with { Repeat = RowRepeat.None } : number < node.Children.Count ? node.Children[number] : null;
        return line is null ? null : Row(list, line, (number + 1).ToString(CultureInfo.InvariantCulture), line.Label, isComponent: false, tree);
    }

    private static bool IsOfReport(PlaceTree tree) => !ReferenceEquals(tree.Form, tree.Form.Origin);

    private static IEnumerable<DataPlace> Head(DataPlace top, PlaceTree tree) =>
        HeadKeys.All.Select(key => new DataPlace(tree, top, PlaceKind.Head, key, string.Empty) { Words = key, Path = string.Empty });

    private static IEnumerable<DataPlace> SectionsOf(DataPlace top, PlaceTree tree) =>
        tree.Form.Sections.Where(section => section.IsFilledIn).Select(section => Section(top, section, tree));

    private static DataPlace Section(DataPlace top, FormSection section, PlaceTree tree)
    {
        if (section.Table is not { } table)
        {
            return new DataPlace(tree, top, PlaceKind.Prose, section.Id, section.Heading) { Section = section, Narrative = section.Narrative!.Index };
        }

        return table.Blocks.Count == 1 && table.Blocks[0].Id is null
            ? Block(top, section.Id, section.Heading, section, table.Blocks[0], tree)
            : new DataPlace(tree, top, PlaceKind.Blocks, section.Id, section.Heading) { Section = section };
    }

    private static DataPlace Block(DataPlace table, FormBlock block, PlaceTree tree) =>
        Block(table, block.Id!, block.Title ?? string.Empty, table.Section!, block, tree);

    private static DataPlace Block(DataPlace parent, string id, string label, FormSection section, FormBlock block, PlaceTree tree)
    {
        if (block.HasRowHeadings || block.IsRepeated)
        {
            return new DataPlace(tree, parent, PlaceKind.Rows, id, label) { Section = section, Block = block, Words = block.Title ?? section.Heading };
        }

        var row = block.RowLeaves[0];
        var columns = Present(block, row, 0, block.ColumnLeaves.Count);
        return new DataPlace(tree, parent, PlaceKind.OnlyRow, id, label)
        {
            Section = section,
            Block = block,
            Row = row,
            Columns = columns,
            Words = section.Heading,
        };
    }

    private static EquatableArray<AxisNode> NodesOf(DataPlace place) => place.Node is { } node ? node.Children : place.Block!.Rows;

    // Headings below a group without an id stand in its place.
    private static IEnumerable<DataPlace> Rows(DataPlace place, IEnumerable<AxisNode> nodes, PlaceTree tree)
    {
        foreach (var node in nodes)
        {
            if (node.Repeat == RowRepeat.Component)
            {
                foreach (var component in tree.Components)
                {
                    yield return Row(place, node, component, string.Empty, isComponent: true, tree);
                }
            }
            else if (node.Id is not null)
            {
                yield return Row(place, node, node.Id, node.Label, node.IsComponent, tree);
            }
            else
            {
                foreach (var row in Rows(place, node.Children, tree))
                {
                    yield return row;
                }
            }
        }
    }

    private static DataPlace Row(DataPlace parent, AxisNode node, string id, string label, bool isComponent, PlaceTree tree)
    {
        var block = parent.Block!;
        if (node.Repeat == RowRepeat.Line)
        {
            return new DataPlace(tree, parent, PlaceKind.Lines, id, label) { Node = node, Words = id };
        }

        var leaf = block.RowLeaves[node.FirstLeaf];
        var isGroup = node.Children.Count > 0;
        var row = isGroup && !node.HasCells ? null : leaf;
        return new DataPlace(tree, parent, isGroup ? PlaceKind.Rows : PlaceKind.Row, id, label)
        {
            Node = node,
            Row = row,
            Columns = row is null ? [] : Present(block, row, 0, block.ColumnLeaves.Count),
            Words = isGroup && node.Label.Length > 0 ? node.Label : leaf.Words,
            IsComponent = isComponent,
        };
    }

    private static List<DataPlace> OwnColumns(DataPlace place, PlaceTree tree) =>
        place.Row is null ? [] : ColumnsOf(place, place.Block!.Columns, tree);

    private static List<DataPlace> ColumnsOf(DataPlace place, EquatableArray<AxisNode> columns, PlaceTree tree)
    {
        var block = place.Block!;
        var row = place.Row!;
        var places = new List<DataPlace>();
        foreach (var column in AxisNaming.Named(columns))
        {
            if (Present(block, row, column.FirstLeaf, column.LeafCount) is { Count: > 0 } present)
            {
                var kind = column.IsLeaf ? PlaceKind.Cell : PlaceKind.Columns;
                places.Add(new DataPlace(tree, place, kind, column.Id!, column.Label) { Heading = column, Row = row, Columns = present });
            }
        }

        return places;
    }

    private static IEnumerable<DataPlace> Footnote(DataPlace place, PlaceTree tree)
    {
        // That of a section stands in its mapping, not in those of its blocks.
        var isSection = place.Parent?.Kind == PlaceKind.Report;
        return isSection && place.Section!.HasFootnote
            ?
            [
                new DataPlace(tree, place, PlaceKind.Prose, FormSection.FootnoteKey, string.Empty)
                {
                    Words = place.Section.Heading,
                    Narrative = place.Section.Narrative!.Index,
                },
            ]
            : [];
    }

    private static List<int> Present(FormBlock block, RowLeaf row, int first, int count) =>
        [.. Enumerable.Range(first, count).Where(column => row.Has(column) && !block.ColumnLeaves[column].HoldsHeadings)];

    private static bool IsOwn(DataPlace place) => place.Kind is PlaceKind.Cell or PlaceKind.Columns;

    private static int FirstColumn(DataPlace row)
    {
        var node = row.Node!;
        var leaf = row.Block!.RowLeaves[node.Repeat == RowRepeat.Line && node.Children.Count > 0 ? node.Children[0].FirstLeaf : node.FirstLeaf];
        return leaf.Columns.Count == 0 ? 0 : leaf.Columns.Min();
    }
}
