using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reading;

/// <summary>Reads a section by walking through the form of the report beside the data.</summary>
internal sealed class SectionReader
{
    private readonly ReportReader _reader;
    private readonly FormSection _section;

    private SectionReader(ReportReader reader, FormSection section)
    {
        _reader = reader;
        _section = section;
    }

    public static void Read(ReportReader reader, FormSection section)
    {
        if (section.Table is { } table)
        {
            new SectionReader(reader, section).ReadTable(table.Blocks);
        }
        else
        {
            reader.ReadNarrative(section.Narrative!.Index);
        }
    }

    private void ReadTable(EquatableArray<FormBlock> blocks)
    {
        if (blocks.Count == 1 && blocks[0].Id is null)
        {
            ReadBlock(blocks[0], isSection: true);
            return;
        }

        var names = WithFootnote(KeyNames.OfBlocks(_section), isSection: true);
        _reader.OpenMapping(_section.Heading);
        while (_reader.NextKey(_section.Heading, names, out var id))
        {
            if (!TryFootnote(id, isSection: true))
            {
                ReadBlock(blocks.First(block => block.Id == id), isSection: false);
            }
        }
    }

    private void ReadBlock(FormBlock block, bool isSection)
    {
        var where = block.Title ?? _section.Heading;
        if (block.HasRowHeadings || block.IsRepeated)
        {
            _reader.OpenMapping(where);
            ReadRows(block, block.Rows, null, where, isSection);
        }
        else
        {
            ReadColumns(block, new RowPart(block.RowLeaves[0], block.Columns, 0, block.ColumnLeaves.Count, _section.Heading), isSection);
        }
    }

    /// <summary>Reads the mapping entered last: rows by their names, and the own cells of the group that it stands for.</summary>
    private void ReadRows(FormBlock block, EquatableArray<AxisNode> nodes, RowLeaf? own, string where, bool isSection)
    {
        var rows = AxisNaming.Named(nodes);
        var columns = own is null ? [] : AxisNaming.Columns(block, own);
        var names = WithFootnote(KeyNames.Of(rows.Concat(columns)), isSection);
        while (_reader.NextKey(where, names, out var id))
        {
            if (rows.Find(row => row.Id == id) is { } row)
            {
                ReadNode(block, row);
            }
            else if (columns.Find(column => column.Id == id) is { } column)
            {
                ReadColumn(block, own!, column);
            }
            else
            {
                TryFootnote(id, isSection);
            }
        }
    }

    private void ReadNode(FormBlock block, AxisNode node)
    {
        if (node.Repeat == RowRepeat.Line)
        {
            ReadLines(block, node);
            return;
        }

        var leaf = block.RowLeaves[node.FirstLeaf];
        if (node.IsLeaf)
        {
            ReadColumns(block, new RowPart(leaf, block.Columns, 0, block.ColumnLeaves.Count, leaf.Words), isSection: false);
            return;
        }

        var where = node.Label.Length > 0 ? node.Label : leaf.Words;
        _reader.OpenMapping(where);
        ReadRows(block, node.Children, node.HasCells ? leaf : null, where, isSection: false);
    }

    private void ReadLines(FormBlock block, AxisNode list)
    {
        var next = 0;
        _reader.OpenList(list.Id!);
        while (_reader.NextItem())
        {
            if (next < list.Children.Count)
            {
                ReadNode(block, list.Children[next++]);
            }
            else
            {
                _reader.Skip();
            }
        }
    }

    private void ReadColumns(FormBlock block, RowPart part, bool isSection)
    {
        if (_reader.ReadRow(part.Row.FirstCell + part.FirstColumn, part.ColumnCount))
        {
            return;
        }

        var columns = AxisNaming.Columns(part.Columns, part.Row);
        var names = WithFootnote(KeyNames.Of(columns), isSection);
        while (_reader.NextKey(part.Where, names, out var id))
        {
            if (columns.Find(column => column.Id == id) is { } column)
            {
                ReadColumn(block, part.Row, column);
            }
            else
            {
                TryFootnote(id, isSection);
            }
        }
    }

    private void ReadColumn(FormBlock block, RowLeaf row, AxisNode column)
    {
        if (column.IsLeaf)
        {
            _reader.ReadCell(row.FirstCell + column.FirstLeaf);
        }
        else
        {
            ReadColumns(block, new RowPart(row, column.Children, column.FirstLeaf, column.LeafCount, column.Label), isSection: false);
        }
    }

    private bool TryFootnote(string key, bool isSection)
    {
        var isFootnote = isSection && key == FormSection.FootnoteKey && _section.HasFootnote;
        if (isFootnote)
        {
            _reader.ReadNarrative(_section.Narrative!.Index);
        }

        return isFootnote;
    }

    private KeyNames WithFootnote(KeyNames names, bool isSection) => isSection && _section.HasFootnote ? names.WithFootnote() : names;

    /// <summary>Neighbouring columns of a row.</summary>
    private sealed record RowPart(RowLeaf Row, EquatableArray<AxisNode> Columns, int FirstColumn, int ColumnCount, string Where);
}
