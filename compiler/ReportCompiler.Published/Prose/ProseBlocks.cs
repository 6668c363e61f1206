using ReportCompiler.Published.Grids;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Prose;

/// <summary>Puts texts of a document together as prose: lines to paragraphs, cells to tables.</summary>
internal static class ProseBlocks
{
    private static readonly ProseRun LineBreak = new("\n", ProseStyle.None, null);

    /// <summary>The blocks.</summary>
    /// <param name="items">The texts, in order.</param>
    public static IReadOnlyList<ProseBlock> Of(IReadOnlyList<PlacedText> items)
    {
        var blocks = new List<ProseBlock>();
        for (var item = 0; item < items.Count;)
        {
            var first = items[item];
            var part = items.Skip(item).TakeWhile(other => other.Cell?.Grid == first.Cell?.Grid
                && (first.Cell is not null || other.Paragraph == first.Paragraph)).ToList();
            item += part.Count;
            if (first.Cell is not null)
            {
                blocks.Add(TableOf(part));
            }
            else if (part.Exists(line => line.Text.Trim().Length > 0))
            {
                Add(blocks, BlockOf(part));
            }
        }

        return blocks;
    }

    // Readers that see items one by one yield a list for each.
    private static void Add(List<ProseBlock> blocks, ProseBlock block)
    {
        if (block is ProseList { Items.Count: 1 } item && blocks.Count > 0 && blocks[^1] is ProseList list && list.Start is null == item.Start is null
            && item.Start is null or 1)
        {
            blocks[^1] = list with { Items = [.. list.Items, .. item.Items] };
        }
        else
        {
            blocks.Add(block);
        }
    }

    private static ProseBlock BlockOf(List<PlacedText> lines)
    {
        if (lines.Count == 1 && lines[0].Block is { } block)
        {
            return block;
        }

        // The texts of a line of plain text stand beside one another; lines of a paragraph one below the other.
        return new ProseParagraph(
        [
            .. lines.SelectMany((line, index) => index == 0 ? RunsOf(line)
                : RunsOf(line).Prepend(line.Line == lines[index - 1].Line ? new ProseRun(" ", ProseStyle.None, null) : LineBreak)),
        ]);
    }

    private static ProseTable TableOf(List<PlacedText> cells)
    {
        var rows = cells.GroupBy(cell => cell.Cell!.Row).Select(row => (IReadOnlyList<IReadOnlyList<ProseRun>>)[.. row.Select(RunsOf)]);
        return new ProseTable([.. rows], []);
    }

    private static IReadOnlyList<ProseRun> RunsOf(PlacedText item) => item.Block switch
    {
        ProseParagraph paragraph => paragraph.Runs,
        ProseHeading heading => heading.Runs,
        _ => [new ProseRun(item.Text.Replace('\n', ' '), ProseStyle.None, null)],
    };
}
