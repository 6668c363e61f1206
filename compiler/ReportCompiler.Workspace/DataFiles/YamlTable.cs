using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.DataFiles;

/// <summary>Gathers the lines of a block of a table, in the order of the form.</summary>
internal sealed class YamlTable
{
    private const int Step = 2;

    private readonly ReportContent _content;
    private readonly FormBlock _block;
    private readonly YamlKeys _keys;
    private readonly List<YamlEntry> _entries = [];
    private string _mark = string.Empty;

    private YamlTable(ReportContent content, FormBlock block)
    {
        _content = content;
        _block = block;
        _keys = new YamlKeys(content.Keys);
    }

    /// <summary>The lines of a block.</summary>
    /// <param name="content">What the report says.</param>
    /// <param name="block">The block.</param>
    /// <param name="indent">How far they are indented.</param>
    public static IReadOnlyList<YamlEntry> Of(ReportContent content, FormBlock block, int indent)
    {
        var table = new YamlTable(content, block);
        if (block.HasRowHeadings || block.IsRepeated)
        {
            table.AddRows(block.Rows, indent, isInLine: false, YamlKeys.Inside(block, block.Rows, own: null));
        }
        else
        {
            table.AddOnlyRow(block.Columns, indent);
        }

        return table._entries;
    }

    // Each heading takes a list of its own; one that is a single column, a value.
    private void AddOnlyRow(EquatableArray<AxisNode> nodes, int indent)
    {
        var headings = AxisNaming.Named(nodes);
        var names = KeyNames.Of(headings);
        foreach (var column in headings)
        {
            if (column.Children.Any(child => !child.IsLeaf) && AxisNaming.Named(column.Children).TrueForAll(child => !child.IsLeaf))
            {
                Add(new YamlEntry(indent, _keys.Lead(names, column.Id!)) { Comment = _keys.IsLabel(names, column.Id!) ? string.Empty : column.Label });
                AddOnlyRow(column.Children, indent + Step);
                continue;
            }

            var cells = Enumerable.Range(column.FirstLeaf, column.LeafCount).ToList();
            var values = ValuesOf(_block.RowLeaves[0], cells, out var columns);
            if (values.Count > 0)
            {
                var comment = WithOrigins(_keys.IsLabel(names, column.Id!) ? string.Empty : column.Label, _block.RowLeaves[0], cells);
                Add(new YamlEntry(indent, _keys.Lead(names, column.Id!)) { Columns = columns, Values = values, IsList = !column.IsLeaf, IsAligned = true, Comment = comment });
            }
        }
    }

    private void AddRows(IEnumerable<AxisNode> nodes, int indent, bool isInLine, KeyNames names)
    {
        foreach (var node in nodes)
        {
            AddNode(node, indent, isInLine, names);
        }
    }

    private void AddNode(AxisNode node, int indent, bool isInLine, KeyNames names)
    {
        if (node.Repeat == RowRepeat.Line)
        {
            Add(new YamlEntry(indent, node.Id + ":"));
            foreach (var line in node.Children)
            {
                AddLine(line, indent + Step);
            }
        }
        else if (node.IsLeaf)
        {
            AddRow(node, indent, isInLine, names);
        }
        else if (node.Id is null)
        {
            AddRows(node.Children, indent, isInLine, names);
        }
        else if (HasValues(node))
        {
            Add(new YamlEntry(indent, _keys.Lead(names, node.Id)) { Comment = CommentOf(node, names) });
            AddGroup(node, indent + Step, isInLine);
        }
    }

    private void AddLine(AxisNode line, int indent)
    {
        _mark = "- ";
        if (!line.IsLeaf)
        {
            AddGroup(line, indent + Step, isInLine: true);
            return;
        }

        var row = _block.RowLeaves[line.FirstLeaf];
        Add(new YamlEntry(indent + Step, string.Empty) { Values = ValuesOf(row, CellsOf(row), out _), IsList = true });
    }

    // The own cells of a group stand before or behind its rows, as its columns stand before or behind theirs.
    private void AddGroup(AxisNode node, int indent, bool isInLine)
    {
        var names = YamlKeys.Inside(_block, node.Children, node.HasCells ? _block.RowLeaves[node.FirstLeaf] : null);
        var own = node.HasCells ? CellsOf(_block.RowLeaves[node.FirstLeaf]) : [];
        var inside = node.HasCells ? node.FirstLeaf + 1 : node.FirstLeaf;
        var first = inside < node.FirstLeaf + node.LeafCount ? CellsOf(_block.RowLeaves[inside]).DefaultIfEmpty(int.MaxValue).First() : int.MaxValue;
        AddOwn(node, own.Where(column => column < first), indent, names);
        AddRows(node.Children, indent, isInLine, names);
        AddOwn(node, own.Where(column => column > first), indent, names);
    }

    private void AddOwn(AxisNode node, IEnumerable<int> columns, int indent, KeyNames names)
    {
        var row = _block.RowLeaves[node.FirstLeaf];
        foreach (var column in columns)
        {
            var value = ValueOf(row, column);
            if (value is not null || !_content.Form.Cells[row.FirstCell + column].IsDerived)
            {
                Add(new YamlEntry(indent, _keys.Lead(names, IdOf(column)))
                {
                    Values = [value is null ? YamlText.Blank : YamlText.Of(value, isInBrackets: false)],
                    Comment = WithOrigins(string.Empty, row, [column]),
                });
            }
        }
    }

    private void AddRow(AxisNode node, int indent, bool isInLine, KeyNames names)
    {
        var row = _block.RowLeaves[node.FirstLeaf];
        if (row.IsAbsent)
        {
            return;
        }

        var cells = CellsOf(row);
        var values = ValuesOf(row, cells, out var columns);
        if (values.Count > 0)
        {
            Add(new YamlEntry(indent, _keys.Lead(names, node.Id!))
            {
                Columns = columns,
                Values = values,
                IsList = cells.Count > 1,
                IsAligned = !isInLine,
                Comment = WithOrigins(CommentOf(node, names), row, cells),
            });
        }
    }

    private void Add(YamlEntry entry)
    {
        _entries.Add(_mark.Length == 0 ? entry : entry with { Indent = entry.Indent - _mark.Length, Lead = _mark + entry.Lead });
        _mark = string.Empty;
    }

    /// <summary>The values of a row: all of them, or all but those that a reader derives; none where it can derive the whole row.</summary>
    private List<string> ValuesOf(RowLeaf row, List<int> cells, out IReadOnlyList<int> columns)
    {
        var texts = cells.Select(column => ValueOf(row, column)).ToList();
        var derived = cells.Select(column => _content.Form.Cells[row.FirstCell + column].IsLeftOutOfRow).ToList();
        var leavesOut = Enumerable.Range(0, texts.Count).All(index => texts[index] is null || !derived[index]);
        var kept = Enumerable.Range(0, texts.Count).Where(index => !leavesOut || !derived[index]).ToList();
        columns = [.. kept.Select(index => cells[index])];
        var isEmpty = texts.TrueForAll(text => text is null) && (row.IsDerived || kept.Count == 0 || IsOfTheOnlyComponent(row));
        return isEmpty ? [] : [.. kept.Select(index => texts[index] is { } text ? YamlText.Of(text, cells.Count > 1) : YamlText.Blank)];
    }

    private bool HasValues(AxisNode node) => Enumerable.Range(node.FirstLeaf, node.LeafCount).Any(index =>
        _block.RowLeaves[index] is { IsAbsent: false } row && (!(row.IsDerived || IsOfTheOnlyComponent(row)) || CellsOf(row).Exists(column => ValueOf(row, column) is not null)));

    private List<int> CellsOf(RowLeaf row) =>
        Enumerable.Range(0, _block.ColumnLeaves.Count).Where(column => row.Has(column) && !_block.ColumnLeaves[column].HoldsHeadings).ToList();

    private string? ValueOf(RowLeaf row, int column) => _content.Values[row.FirstCell + column];

    private string IdOf(int column)
    {
        var path = _block.ColumnLeaves[column].Path;
        return path[(path.LastIndexOf('.') + 1)..];
    }

    // What is repeated is named by its key, and what is the same under each would be said over and over.
    private string CommentOf(AxisNode node, KeyNames names) => _block.IsRepeated || _keys.IsLabel(names, node.Id!) ? string.Empty : node.Label;

    private string WithOrigins(string comment, RowLeaf row, List<int> cells)
    {
        var origins = cells.Select(column => _content.Origins[row.FirstCell + column]).OfType<string>().Distinct().ToList();
        return string.Join("; ", origins.Prepend(comment).Where(part => part.Length > 0));
    }

    // Over a single component stands what stands for it.
    private bool IsOfTheOnlyComponent(RowLeaf row) => row.IsOverall && _content.Form.Components.Count == 1;
}
