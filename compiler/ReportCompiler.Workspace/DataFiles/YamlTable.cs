using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Texts;

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
    /// <param name="place">The block.</param>
    /// <param name="indent">How far they are indented.</param>
    public static IReadOnlyList<YamlEntry> Of(ReportContent content, DataPlace place, int indent)
    {
        var table = new YamlTable(content, place.Block!);
        if (place.Kind == PlaceKind.OnlyRow)
        {
            table.AddOnlyRow(place, indent);
        }
        else
        {
            table.AddRows(place, indent, isInLine: false);
        }

        return table._entries;
    }

    // Each heading takes a list of its own; one that is a single column, a value.
    private void AddOnlyRow(DataPlace place, int indent)
    {
        foreach (var column in place.Children.Where(child => child.Kind != PlaceKind.Prose))
        {
            if (column.Kind == PlaceKind.Columns && column.Children.All(child => child.Kind == PlaceKind.Columns))
            {
                Add(new YamlEntry(
                    indent, _keys.Lead(place.Names, column.Id)) { Comment = _keys.IsLabel(place.Names, column.Id) ? string.Empty : column.Label });
                AddOnlyRow(column, indent + Step);
                continue;
            }

            var values = ValuesOf(column, out var columns);
            if (values.Count > 0)
            {
                Add(new YamlEntry(indent, _keys.Lead(place.Names, column.Id))
                {
                    Columns = columns,
                    Values = values,
                    IsList = column.Kind == PlaceKind.Columns,
                    IsAligned = true,
                    IsAtLeft = IsAtLeft(column),
                    Comment = WithOrigins(_keys.IsLabel(place.Names, column.Id) ? string.Empty : column.Label, column),
                });
            }
        }
    }

    private void AddRows(DataPlace place, int indent, bool isInLine)
    {
        foreach (var inside in place.InOrder)
        {
            switch (inside.Kind)
            {
                case PlaceKind.Lines:
                    Add(new YamlEntry(indent, inside.Id + ":"));
                    foreach (var line in inside.Children)
                    {
                        AddLine(line, indent + Step);
                    }

                    break;
                case PlaceKind.Row:
                    AddRow(inside, indent, isInLine);
                    break;
                case PlaceKind.Rows when HasValues(inside):
                    Add(new YamlEntry(indent, _keys.Lead(place.Names, inside.Id)) { Comment = CommentOf(inside) });
                    AddRows(inside, indent + Step, isInLine);
                    break;
                case PlaceKind.Cell or PlaceKind.Columns:
                    AddOwn(inside, indent);
                    break;
            }
        }
    }

    private void AddLine(DataPlace line, int indent)
    {
        _mark = "- ";
        if (line.Kind == PlaceKind.Rows)
        {
            AddRows(line, indent + Step, isInLine: true);
        }
        else
        {
            Add(new YamlEntry(indent + Step, string.Empty) { Values = ValuesOf(line, out _), IsList = true });
        }
    }

    // The own cells of a group: what a reader derives may be left out.
    private void AddOwn(DataPlace own, int indent)
    {
        if (own.Columns.All(column => ValueOf(own.Row!, column) is null && _content.Form.Cells[own.Row!.FirstCell + column].IsDerived))
        {
            return;
        }

        var isList = own.Kind == PlaceKind.Columns;
        Add(new YamlEntry(indent, _keys.Lead(own.Parent!.Names, own.Id))
        {
            Values = [.. own.Columns.Select(column => Written(own.Row!, column, isList))],
            IsList = isList,
            Comment = WithOrigins(string.Empty, own),
        });
    }

    private void AddRow(DataPlace place, int indent, bool isInLine)
    {
        if (place.IsAbsent)
        {
            return;
        }

        var values = ValuesOf(place, out var columns);
        if (values.Count > 0)
        {
            Add(new YamlEntry(indent, _keys.Lead(place.Parent!.Names, place.Id))
            {
                Columns = columns,
                Values = values,
                IsList = place.Columns.Count > 1,
                IsAligned = !isInLine,
                IsAtLeft = IsAtLeft(place),
                Comment = WithOrigins(CommentOf(place), place),
            });
        }
    }

    private void Add(YamlEntry entry)
    {
        _entries.Add(_mark.Length == 0 ? entry : entry with { Indent = entry.Indent - _mark.Length, Lead = _mark + entry.Lead });
        _mark = string.Empty;
    }

    /// <summary>The values of a row: all of them, or all but those that a reader derives; none where it can derive the whole row.</summary>
    private List<string> ValuesOf(DataPlace place, out IReadOnlyList<int> columns)
    {
        var row = place.Row!;
        var cells = place.Columns;
        var texts = cells.Select(column => ValueOf(row, column)).ToList();
        var derived = cells.Select(column => _content.Form.Cells[row.FirstCell + column].IsLeftOutOfRow).ToList();
        var leavesOut = Enumerable.Range(0, texts.Count).All(index => texts[index] is null || !derived[index]);
        var kept = Enumerable.Range(0, texts.Count).Where(index => !leavesOut || !derived[index]).ToList();
        columns = [.. kept.Select(index => cells[index])];
        var isEmpty = texts.TrueForAll(text => text is null) && (row.IsDerived || kept.Count == 0 || IsOfTheOnlyComponent(row));
        return isEmpty ? [] : [.. kept.Select(index => Written(row, cells[index], cells.Count > 1))];
    }

    private bool HasValues(DataPlace place) => place.Rows.Any(row => !row.IsAbsent
        && (!(row.IsDerived || IsOfTheOnlyComponent(row)) || CellsOf(row).Exists(column => ValueOf(row, column) is not null)));

    private List<int> CellsOf(RowLeaf row) =>
        Enumerable.Range(0, _block.ColumnLeaves.Count).Where(column => row.Has(column) && !_block.ColumnLeaves[column].HoldsHeadings).ToList();

    private bool IsAtLeft(DataPlace place) => place.Columns.Count == 1 && _content.Form.Cells[place.Row!.FirstCell + place.Columns[0]].Type.IsAtLeft;

    private string Written(RowLeaf row, int column, bool isInBrackets) =>
        CellYaml.Of(ValueOf(row, column), _content.Form.Cells[row.FirstCell + column].Type, isInBrackets);

    private string? ValueOf(RowLeaf row, int column) => _content.Values[row.FirstCell + column];

    // What is repeated is named by its key, and what is the same under each would be said over and over.
    private string CommentOf(DataPlace place) =>
        _block.IsRepeated || _keys.IsLabel(place.Parent!.Names, place.Id) ? string.Empty : place.Label;

    private string WithOrigins(string comment, DataPlace place)
    {
        var origins = place.Cells.Select(cell => _content.Origins[cell] ?? HintOf(cell)).Where(said => said.Length > 0).Distinct();
        return string.Join("; ", origins.Prepend(comment).Where(part => part.Length > 0));
    }

    private string HintOf(int cell) => _content.IsGuided && _content.Values[cell] is null
        ? CellHints.Of(_content.Form.Cells[cell].Type).In(_content.Form.WordLanguage)
        : string.Empty;

    // Over a single component stands what stands for it.
    private bool IsOfTheOnlyComponent(RowLeaf row) => row.IsOverall && _content.Form.Components.Count == 1;
}
