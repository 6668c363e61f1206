using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Takes the tables of a data file apart, walking through the form of the report beside them as a reader does.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="form">The form of the report.</param>
/// <param name="keys">Writes keys.</param>
/// <param name="tokens">Takes every scalar that is met.</param>
internal sealed class TableReader(SourceText source, Form form, UnitKeys keys, List<Token> tokens)
{
    private const int Footnote = int.MaxValue;

    private readonly RowValues _values = new(source, form, keys);
    private FormSection _section = null!;
    private Action<Unit, DocumentText, int, int> _keep = null!;

    /// <summary>Reads the value of a section.</summary>
    /// <param name="unit">The section.</param>
    /// <param name="section">The section in the form.</param>
    /// <param name="value">Its value.</param>
    /// <param name="keep">Keeps prose: the part, the prose, the column of its key, and where that shall stand.</param>
    public void Read(Unit unit, FormSection section, DocumentNode value, Action<Unit, DocumentText, int, int> keep)
    {
        (_section, _keep) = (section, keep);
        var blocks = section.Table!.Blocks;
        if (blocks.Count == 1 && blocks[0].Id is null)
        {
            ReadBlock(unit, blocks[0], value);
            return;
        }

        var names = KeyNames.OfBlocks(section);
        foreach (var (key, inside) in ((DocumentMapping)value).Entries)
        {
            if (!TryFootnote(unit, key, inside))
            {
                var id = names.Find(key.Value)!;
                var order = blocks.ToList().FindIndex(block => block.Id == id);
                ReadBlock(Enter(unit, order, names, id, key, blocks[order], isInLine: false, isOfBlock: true), blocks[order], inside);
            }
        }
    }

    private void ReadBlock(Unit unit, FormBlock block, DocumentNode value)
    {
        if (block.HasRowHeadings || block.IsRepeated)
        {
            ReadRows(unit, block, block.Rows, null, value);
        }
        else if (value is DocumentMapping mapping)
        {
            ReadColumns(unit, block, block.Columns, mapping);
        }
        else
        {
            ReadRow(unit, block, block.RowLeaves[0], block.Columns, value);
        }
    }

    private void ReadRows(Unit unit, FormBlock block, EquatableArray<AxisNode> nodes, RowLeaf? own, DocumentNode value)
    {
        var rows = AxisNaming.Named(nodes);
        var columns = own is null ? [] : AxisNaming.Columns(block, own);
        var names = KeyNames.Of(rows.Concat(columns));
        var first = rows.Count == 0 ? int.MaxValue : rows.Min(row => FirstColumn(block, row));
        foreach (var (key, inside) in ((DocumentMapping)value).Entries)
        {
            var id = names.Find(key.Value);
            if (rows.Find(candidate => candidate.Id == id) is { } row)
            {
                ReadNode(Enter(unit, 1000 + rows.IndexOf(row), names, id!, key, block, unit.IsInLine || unit.IsItem), block, row, inside);
            }
            else if (columns.Find(candidate => candidate.Id == id) is { } column)
            {
                var order = columns.IndexOf(column) + (column.FirstLeaf < first ? 0 : 1_000_000);
                ReadOwn(Enter(unit, order, names, id!, key, block, isInLine: true), block, own!, column, inside);
            }
            else
            {
                TryFootnote(unit, key, inside);
            }
        }
    }

    // The own cells of a group stand before or behind its rows, as their columns do.
    private static int FirstColumn(FormBlock block, AxisNode row)
    {
        var leaf = block.RowLeaves[row.Repeat == RowRepeat.Line && row.Children.Count > 0 ? row.Children[0].FirstLeaf : row.FirstLeaf];
        return leaf.Columns.Count == 0 ? 0 : leaf.Columns.Min();
    }

    private void ReadNode(Unit unit, FormBlock block, AxisNode node, DocumentNode value)
    {
        if (node.Repeat == RowRepeat.Line)
        {
            ReadLines(unit, block, node, (DocumentList)value);
        }
        else if (node.IsLeaf)
        {
            ReadRow(unit, block, block.RowLeaves[node.FirstLeaf], block.Columns, value);
        }
        else
        {
            ReadRows(unit, block, node.Children, node.HasCells ? block.RowLeaves[node.FirstLeaf] : null, value);
        }
    }

    private void ReadLines(Unit unit, FormBlock block, AxisNode list, DocumentList value)
    {
        for (var index = 0; index < value.Items.Count; index++)
        {
            var item = new Unit(index, string.Empty, value.Items[index].Span) { IsItem = true, IsInLine = true, Block = block };
            unit.Add(item);
            ReadNode(item, block, list.Children[index], value.Items[index]);
        }

        if (value.Items.Count == 0)
        {
            unit.Values = ["[]"];
        }
    }

    // In a table without rows each heading has values of its own.
    private void ReadColumns(Unit unit, FormBlock block, EquatableArray<AxisNode> nodes, DocumentMapping mapping)
    {
        var columns = AxisNaming.Named(nodes);
        var names = KeyNames.Of(columns);
        foreach (var (key, inside) in mapping.Entries)
        {
            if (names.Find(key.Value) is not { } id)
            {
                TryFootnote(unit, key, inside);
                continue;
            }

            var column = columns.Find(candidate => candidate.Id == id)!;
            var part = Enter(unit, columns.IndexOf(column), names, id, key, block, isInLine: false);
            if (inside is DocumentMapping nested)
            {
                ReadColumns(part, block, column.Children, nested);
            }
            else
            {
                ReadRow(part, block, block.RowLeaves[0], new(column), inside);
            }
        }
    }

    private void ReadOwn(Unit unit, FormBlock block, RowLeaf row, AxisNode column, DocumentNode value) =>
        ReadRow(unit, block, row, new(column), value);

    private void ReadRow(Unit unit, FormBlock block, RowLeaf row, EquatableArray<AxisNode> columns, DocumentNode value)
    {
        AddTokens(unit, value);
        _values.Take(unit, block, row, columns, value);
    }

    private bool TryFootnote(Unit unit, DocumentText key, DocumentNode value)
    {
        if (!_section.HasFootnote || KeyNames.None.WithFootnote().Find(key.Value) is not { } id)
        {
            return false;
        }

        var part = Enter(unit, Footnote, KeyNames.None.WithFootnote(), id, key, null, isInLine: false);
        _keep(part, (DocumentText)value, key.Span.Column, 2);
        return true;
    }

    private Unit Enter(Unit parent, int order, KeyNames names, string id, DocumentText key, FormBlock? block, bool isInLine, bool isOfBlock = false)
    {
        var unit = new Unit(order, keys.Lead(names, id, key), key.Span) { Block = block, IsInLine = isInLine, IsOfBlock = isOfBlock };
        parent.Add(unit);
        tokens.Add(new Token(key.Span, key.Span.Column, unit));
        return unit;
    }

    private void AddTokens(Unit unit, DocumentNode value)
    {
        switch (value)
        {
            case DocumentText text:
                tokens.Add(new Token(text.Span, unit.Start.Column, unit));
                break;
            case DocumentList list:
                foreach (var item in list.Items)
                {
                    AddTokens(unit, item);
                }

                break;
            case DocumentMapping mapping:
                foreach (var (key, inside) in mapping.Entries)
                {
                    tokens.Add(new Token(key.Span, key.Span.Column, unit));
                    AddTokens(unit, inside);
                }

                break;
        }
    }
}
