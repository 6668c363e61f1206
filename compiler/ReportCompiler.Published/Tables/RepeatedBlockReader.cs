using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Published.Tables;

/// <summary>Reads a block whose rows a report decides: those of its components and lines.</summary>
/// <param name="document">The document.</param>
/// <param name="section">The section.</param>
/// <param name="block">The block.</param>
/// <param name="components">The components.</param>
/// <param name="used">Where texts that were read are noted, by their places.</param>
internal sealed class RepeatedBlockReader(AlignedDocument document, FormSection section, FormBlock block, ComponentBook components, ISet<int> used)
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<CellReading> _readings = [];
    private readonly List<string> _rows = [];

    /// <summary>The paths of the rows of components and lines that the document has.</summary>
    public IReadOnlyList<string> Rows => _rows;

    /// <summary>How many rows have a heading that means nothing.</summary>
    public int LostRows { get; private set; }

    /// <summary>What the document says in the cells of the block.</summary>
    public IReadOnlyList<CellReading> Read()
    {
        var list = block.Rows.FirstOrDefault(node => node.Repeat == RowRepeat.Line);
        foreach (var record in RowRecords.Of(document, block))
        {
            if (record.Cells.Count == 0)
            {
                LostRows++;
            }
            else if (list is not null)
            {
                ReadLine(list, record, string.Empty, 0);
            }
            else
            {
                ReadRow(record);
            }
        }

        return _readings;
    }

    private void ReadRow(RowRecord record)
    {
        var heading = record.Stubs.Count > 0 ? Use(record.Stubs[0]) : HeadingIn(record);
        var node = Child(block.Rows, heading);
        if (node is not null)
        {
            ReadNode(node, record, node.Id ?? string.Empty, 1);
        }
        else if (block.Rows.FirstOrDefault(candidate => candidate.Repeat == RowRepeat.Component) is { } repeated && components.Find(heading) is { } component)
        {
            AddRow(component);
            ReadNode(repeated, record, component, 1);
        }
        else if (record.Cells.Any(cell => cell >= 0 && document.Items[cell].Text.Trim().Length > 0))
        {
            LostRows++;
        }
    }

    private void ReadNode(AxisNode node, RowRecord record, string path, int depth)
    {
        if (node.Children.FirstOrDefault(child => child.Repeat == RowRepeat.Line) is { } list)
        {
            Add(node, record, path, onlyBegun: true);
            ReadLine(list, record, path, depth);
        }
        else if (node.Children.Count == 0)
        {
            Add(node, record, path, onlyBegun: false);
        }
        else if (Child(node.Children, record.Stubs.Count > depth ? Use(record.Stubs[depth]) : string.Empty) is { } child)
        {
            Add(node, record, path, onlyBegun: true);
            ReadNode(child, record, CellPath.Join(path, child.Id), depth + 1);
        }
        else
        {
            LostRows++;
        }
    }

    // A line goes on for as long as what it has once is drawn across the rows, or left empty in them.
    private void ReadLine(AxisNode list, RowRecord record, string owner, int depth)
    {
        var name = CellPath.Join(owner, list.Id);
        var own = ColumnsOf(list);
        var number = _lines.GetValueOrDefault(name);
        var isNew = number == 0 || own.Any(column => record.Begins[column] && LabelText.Plain(document.Items[record.Cells[column]].Text).Length > 0);
        _lines[name] = isNew ? ++number : number;
        var line = ImportedCells.LineOf(name, number);
        if (isNew)
        {
            AddRow(line);
            Add(list, record, line, onlyBegun: true);
        }

        if (list.Children.FirstOrDefault(child => child.Repeat == RowRepeat.Component) is { } repeated
            && HeadingIn(record) is var heading && LabelText.Plain(heading).Length > 0 && !IsNothing(heading))
        {
            if (components.Find(heading) is { } component)
            {
                AddRow(CellPath.Join(line, component));
                ReadNode(repeated, record, CellPath.Join(line, component), depth);
            }
            else
            {
                LostRows++;
            }
        }
    }

    private bool IsNothing(string heading) => block.CellTypes.Select(type => document.Form.Types[type])
        .Any(type => type.NotApplicable.Length > 0 && LabelText.Plain(type.NotApplicable) == LabelText.Plain(heading));

    private string HeadingIn(RowRecord record)
    {
        var column = block.ColumnLeaves.ToList().FindIndex(leaf => leaf.HoldsHeadings);
        return column < 0 || record.Cells[column] < 0 ? string.Empty : Use(record.Cells[column]);
    }

    private string Use(int item)
    {
        used.Add(item);
        return document.Items[item].Text;
    }

    private void AddRow(string path) => _rows.Add(CellPath.Join(section.Id, block.Id, path));

    private List<int> ColumnsOf(AxisNode node)
    {
        var leaf = block.RowLeaves[node.FirstLeaf];
        return [.. Enumerable.Range(0, block.ColumnLeaves.Count).Where(column => leaf.Has(column) && !block.ColumnLeaves[column].HoldsHeadings)];
    }

    private void Add(AxisNode node, RowRecord record, string path, bool onlyBegun)
    {
        if (onlyBegun && node.Children.Count > 0 && !node.HasCells && node.Repeat == RowRepeat.None)
        {
            return;
        }

        foreach (var column in ColumnsOf(node).Where(column => !onlyBegun || record.Begins[column]))
        {
            var type = document.Form.Types[block.CellTypes[(node.FirstLeaf * block.ColumnLeaves.Count) + column]];
            var cell = CellPath.Join(section.Id, block.Id, path, block.ColumnLeaves[column].Path);
            var reading = record.Cells[column] < 0 ? CellReading.Missing(cell, type)
                : record.IsWhole ? CellReading.Of(cell, type, document.Items[record.Cells[column]])
                : CellReading.Doubtful(cell, type, document.Items[record.Cells[column]]);
            AddReading(reading);
            used.UnionWith(record.Cells.Where(item => item == record.Cells[column]));
        }
    }

    // A row that stands twice, with other figures, leaves open which is meant.
    private void AddReading(CellReading reading)
    {
        var known = _readings.FindIndex(candidate => candidate.Path == reading.Path);
        if (known < 0)
        {
            _readings.Add(reading);
        }
        else if (_readings[known].Written != reading.Written && reading.Item is not null)
        {
            _readings[known] = _readings[known].Item is { } item ? CellReading.Doubtful(reading.Path, reading.Type, item, reading.Item) : reading;
        }
    }

    private static AxisNode? Child(EquatableArray<AxisNode> nodes, string heading) => nodes.FirstOrDefault(
        node => node.Repeat == RowRepeat.None && node.Label.Length > 0 && LabelText.Plain(node.Label) == LabelText.Plain(heading));
}
