using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Published.Tables;

/// <summary>The rows of a block below its column headings, whatever their headings say.</summary>
internal static class RowRecords
{
    /// <summary>The rows, in order; none where the column headings were not all found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="block">The block.</param>
    public static IEnumerable<RowRecord> Of(AlignedDocument document, FormBlock block)
    {
        var headings = BlockHeadings.Of(document, block);
        var end = headings.End;
        while (end < document.Items.Count && (document.LabelOf(end) < 0 || IsOwn(document.Labels[document.LabelOf(end)], block)))
        {
            end++;
        }

        if (!headings.AreFound || headings.End == 0 || headings.End >= end)
        {
            return [];
        }

        return document.Items[headings.End].Cell is { } first && document.Items[headings.ItemOf(0)].Cell?.Grid == first.Grid
            ? OfGrid(document, block, headings, end)
            : headings.AreInOrder ? OfLines(document, block, headings.End, end) : [];
    }

    private static bool IsOwn(ExpectedLabel label, FormBlock block) => label.Kind == LabelKind.Stub && ReferenceEquals(label.Block, block);

    private static IEnumerable<RowRecord> OfGrid(AlignedDocument document, FormBlock block, BlockHeadings headings, int end)
    {
        var grid = document.Items[headings.End].Cell!.Grid;
        var heads = Enumerable.Range(0, block.ColumnLeaves.Count).Select(leaf => document.Items[headings.ItemOf(leaf)].Cell!).ToList();
        var (left, right) = (heads.Min(head => head.Column), heads.Max(head => head.Column + head.ColumnSpan));
        var rows = Enumerable.Range(headings.End, end - headings.End).Where(item => document.Items[item].Cell?.Grid == grid)
            .Select(item => document.Items[item].Cell!.Row).Distinct();
        foreach (var row in rows)
        {
            var cells = heads.Select(head => document.At(grid, row, head.Column)).ToList();
            var stubs = Enumerable.Range(0, left).Select(column => document.At(grid, row, column)).Where(item => item >= 0).Distinct();
            var isWhole = document.At(grid, row, right - 1) >= 0 && IsNothing(document, grid, row, right) && cells.Distinct().Count() == cells.Count
                && !cells.Contains(-1);
            yield return new RowRecord(
                [.. stubs],
                cells,
                [.. cells.Select(item => item >= 0 && document.Items[item].Cell!.Row == row)],
                isWhole);
        }

        foreach (var record in OfContinuations(document, block, grid, Enumerable.Range(headings.End, end - headings.End)))
        {
            yield return record;
        }
    }

    // A table that goes on as another, as on the next page: its rows are read one cell after the other, or not at all.
    private static IEnumerable<RowRecord> OfContinuations(AlignedDocument document, FormBlock block, int grid, IEnumerable<int> items)
    {
        var rows = items.Where(item => document.Items[item].Cell is { } cell && cell.Grid != grid).GroupBy(item => document.Items[item].Line)
            .Select(row => row.ToList());
        foreach (var row in rows.Where(row => !row.TrueForAll(item => document.LabelOf(item) >= 0 || IsHeading(document, block, item))))
        {
            var isWhole = row.Count == block.StubDepth + block.ColumnLeaves.Count;
            yield return isWhole
                ? new RowRecord([.. row.Take(block.StubDepth)], [.. row.Skip(block.StubDepth)], [.. row.Skip(block.StubDepth).Select(_ => true)], IsWhole: true)
                : new RowRecord([], [], [], IsWhole: false);
        }
    }

    private static bool IsHeading(AlignedDocument document, FormBlock block, int item) =>
        LabelText.Plain(document.Items[item].Text) is var plain
        && (plain.Length == 0 || block.Header.Any(header => header.Any(heading => LabelText.Plain(heading.Text) == plain)));

    private static bool IsNothing(AlignedDocument document, int grid, int row, int column) =>
        document.At(grid, row, column) is var item && (item < 0 || document.Items[item].Text.Trim().Length == 0);

    // Beside one another in a line of text; headings that span rows stand in the first of them only.
    private static IEnumerable<RowRecord> OfLines(AlignedDocument document, FormBlock block, int start, int end)
    {
        IReadOnlyList<int> before = [];
        var width = block.ColumnLeaves.Count;
        foreach (var line in Enumerable.Range(start, end - start).GroupBy(item => document.Items[item].Line).Select(line => line.ToList()))
        {
            var stubs = line.Count - width;
            if (stubs < 0 || stubs > block.StubDepth || (stubs < block.StubDepth && before.Count < block.StubDepth))
            {
                yield break;
            }

            before = [.. before.Take(block.StubDepth - stubs), .. line.Take(stubs)];
            yield return new RowRecord(before, [.. line.Skip(stubs)], [.. Enumerable.Repeat(true, width)], IsWhole: true);
        }
    }
}
