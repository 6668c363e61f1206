using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Engines;

/// <summary>Reads a section by walking through the form beside the data.</summary>
internal static class SectionInterpreter
{
    public static void Read(ReportReader reader, FormSection section)
    {
        if (section.Narrative is { } slot)
        {
            reader.ReadNarrative(slot.Index);
            return;
        }

        var blocks = section.Table!.Blocks;
        if (blocks.Count == 1 && blocks[0].Id is null)
        {
            ReadBlock(reader, section, blocks[0]);
            return;
        }

        reader.OpenMapping(section.Heading);
        while (reader.NextKey(out var key))
        {
            var block = blocks.FirstOrDefault(candidate => key == candidate.Id || key == candidate.Title);
            if (block is null)
            {
                reader.UnknownKey(key, section.Heading, blocks.Select(candidate => candidate.Id!));
            }
            else
            {
                ReadBlock(reader, section, block);
            }
        }
    }

    private static void ReadBlock(ReportReader reader, FormSection section, FormBlock block)
    {
        if (block.HasRowHeadings)
        {
            reader.OpenMapping(block.Title ?? section.Heading);
            ReadRows(reader, block, block.Rows, block.Title ?? section.Heading);
        }
        else
        {
            ReadColumns(reader, block, block.FirstCell, block.Columns, 0, block.ColumnLeaves.Count, section.Heading);
        }
    }

    private static void ReadRows(ReportReader reader, FormBlock block, EquatableArray<AxisNode> nodes, string where)
    {
        var named = AxisNaming.Named(nodes);
        while (reader.NextKey(out var key))
        {
            var node = named.Find(candidate => key == candidate.Id || key == candidate.Label);
            if (node is null)
            {
                reader.UnknownKey(key, where, named.Select(candidate => candidate.Id!));
            }
            else if (node.IsLeaf)
            {
                var first = block.FirstCell + (node.FirstLeaf * block.ColumnLeaves.Count);
                ReadColumns(reader, block, first, block.Columns, 0, block.ColumnLeaves.Count, block.RowLeaves[node.FirstLeaf].Words);
            }
            else
            {
                reader.OpenMapping(node.Label);
                ReadRows(reader, block, node.Children, node.Label);
            }
        }
    }

    private static void ReadColumns(ReportReader reader, FormBlock block, int row, EquatableArray<AxisNode> nodes, int firstLeaf, int count, string where)
    {
        if (reader.ReadRow(row + firstLeaf, count))
        {
            return;
        }

        var named = AxisNaming.Named(nodes);
        while (reader.NextKey(out var key))
        {
            var node = named.Find(candidate => key == candidate.Id || key == candidate.Label);
            if (node is null)
            {
                reader.UnknownKey(key, where, named.Select(candidate => candidate.Id!));
            }
            else if (node.IsLeaf)
            {
                reader.ReadCell(row + node.FirstLeaf);
            }
            else
            {
                ReadColumns(reader, block, row, node.Children, node.FirstLeaf, node.LeafCount, node.Label);
            }
        }
    }
}
