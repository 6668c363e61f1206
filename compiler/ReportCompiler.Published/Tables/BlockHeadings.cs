using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Tables;

/// <summary>Where the column headings of a block stand in a document.</summary>
internal sealed class BlockHeadings
{
    private readonly int[] _items;

    private BlockHeadings(int[] items, bool areInOrder, int end)
    {
        (_items, AreInOrder, End) = (items, areInOrder, end);
    }

    /// <summary>Whether every column heading was found, in the order of the form.</summary>
    public bool AreInOrder { get; }

    /// <summary>Whether every column heading was found, in whatever order.</summary>
    public bool AreFound => Array.TrueForAll(_items, item => item >= 0);

    /// <summary>The place of the first text behind the headings.</summary>
    public int End { get; }

    /// <summary>Looks for the headings of a block.</summary>
    /// <param name="document">The document.</param>
    /// <param name="block">The block.</param>
    public static BlockHeadings Of(AlignedDocument document, FormBlock block)
    {
        var columns = document.LabelsWhere(label => label.Kind == LabelKind.Column && ReferenceEquals(label.Block, block)).ToList();
        var items = Enumerable.Repeat(-1, block.ColumnLeaves.Count).ToArray();
        foreach (var label in columns.Where(label => document.Labels[label].Leaf >= 0))
        {
            items[document.Labels[label].Leaf] = document.ItemOf(label);
        }

        var areInOrder = block.Header.Count == 0 || items.All(item => item >= 0);
        var all = document.LabelsWhere(label => label.Kind != LabelKind.Stub && ReferenceEquals(label.Block, block)).Select(document.ItemOf);
        var end = all.DefaultIfEmpty(-1).Max() + 1;
        if (!areInOrder)
        {
            end = Math.Max(end, FindElsewhere(document, block, columns, items) + 1);
        }

        return new BlockHeadings(items, areInOrder, end);
    }

    /// <summary>The place of the text that is the heading of a column; -1 where it was not found.</summary>
    /// <param name="leaf">The place of the column.</param>
    public int ItemOf(int leaf) => _items[leaf];

    // Columns in another order: a heading that the block has once, and that stands once before its rows, is that heading.
    private static int FindElsewhere(AlignedDocument document, FormBlock block, List<int> columns, int[] items)
    {
        var stubs = document.LabelsWhere(label => label.Kind == LabelKind.Stub && ReferenceEquals(label.Block, block));
        var first = stubs.Select(document.ItemOf).Where(item => item >= 0).DefaultIfEmpty(-1).Min();
        var grid = first < 0 ? null : document.Items[first].Cell;
        if (grid is null)
        {
            return -1;
        }

        var heads = document.ItemsOf(grid.Grid).Where(item => item < first && document.LabelOf(item) < 0).ToList();
        foreach (var label in columns.Select(column => document.Labels[column]).Where(label => label.Leaf >= 0 && items[label.Leaf] < 0))
        {
            var isOnce = columns.Count(column => document.Labels[column].Plain == label.Plain) == 1;
            var found = heads.Where(item => LabelText.Plain(document.Items[item].Text) == label.Plain).ToList();
            items[label.Leaf] = isOnce && found.Count == 1 ? found[0] : -1;
        }

        return items.Max();
    }
}
