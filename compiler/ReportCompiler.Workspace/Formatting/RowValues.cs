using System.Buffers;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reading;
using ReportCompiler.Schema.Text;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>The values of a row as they are to be written: a list where all stand there that a list needs, else a mapping on one line.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="form">The form of the report.</param>
/// <param name="keys">Writes keys.</param>
internal sealed class RowValues(SourceText source, Form form, UnitKeys keys)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",[]{}:");

    /// <summary>Takes the value of a row.</summary>
    /// <param name="unit">The row.</param>
    /// <param name="block">The block that it stands in.</param>
    /// <param name="row">The row in the form.</param>
    /// <param name="nodes">The columns that it may have values in.</param>
    /// <param name="value">The value.</param>
    public void Take(Unit unit, FormBlock block, RowLeaf row, EquatableArray<AxisNode> nodes, DocumentNode value)
    {
        var cells = ColumnsOf(block, row, nodes);
        var texts = new SortedDictionary<int, string>();
        if (value is DocumentText text)
        {
            unit.Values = [.. text.Value.Length == 0 && cells.Count > 1 ? [] : new[] { Of(text, isInBrackets: false) }];
            unit.Columns = cells.Count == 1 ? cells : [];
        }
        else if (value is DocumentList list)
        {
            TakeList(unit, row, cells, list);
        }
        else if (Gather(block, row, nodes, (DocumentMapping)value, texts) && ShapeOf(row, cells, texts) is { } columns)
        {
            Set(unit, columns, [.. columns.Select(column => texts[column])], cells.Count > 1);
        }
        else
        {
            unit.Values = [InBraces(block, row, nodes, (DocumentMapping)value)];
        }
    }

    private void TakeList(Unit unit, RowLeaf row, List<int> cells, DocumentList list)
    {
        var typed = cells.Where(column => !form.Cells[row.FirstCell + column].IsLeftOutOfRow).ToList();
        var columns = list.Items.Count == cells.Count ? cells : list.Items.Count == typed.Count ? typed : [];
        var isList = columns.Count == 0 || cells.Count > 1;
        Set(unit, columns, [.. list.Items.Select(item => Of((DocumentText)item, isList))], isList);
    }

    private static void Set(Unit unit, IReadOnlyList<int> columns, IReadOnlyList<string> values, bool isList)
    {
        unit.Columns = columns;
        unit.IsList = isList && values.Count > 0;
        unit.Values = isList && values.Count == 0 ? ["[]"] : values;
    }

    // A list has all cells, or all but the derived ones.
    private List<int>? ShapeOf(RowLeaf row, List<int> cells, SortedDictionary<int, string> texts) =>
        texts.Count == cells.Count ? cells
        : cells.Where(column => !form.Cells[row.FirstCell + column].IsLeftOutOfRow).ToList() is var typed && typed.SequenceEqual(texts.Keys) && typed.Count > 0 ? typed
        : null;

    private bool Gather(FormBlock block, RowLeaf row, EquatableArray<AxisNode> nodes, DocumentMapping mapping, SortedDictionary<int, string> texts)
    {
        var columns = AxisNaming.Columns(nodes, row);
        var names = KeyNames.Of(columns);
        foreach (var (key, value) in mapping.Entries)
        {
            if (columns.Find(candidate => candidate.Id == names.Find(key.Value)) is not { } column || !Gather(block, row, column, value, texts))
            {
                return false;
            }
        }

        return true;
    }

    private bool Gather(FormBlock block, RowLeaf row, AxisNode column, DocumentNode value, SortedDictionary<int, string> texts)
    {
        if (value is DocumentMapping nested)
        {
            return Gather(block, row, column.Children, nested, texts);
        }

        var cells = ColumnsOf(block, row, new(column));
        var items = value is DocumentList list ? list.Items : [value];
        if (items.Count != cells.Count || !items.All(item => item is DocumentText))
        {
            return false;
        }

        for (var index = 0; index < cells.Count; index++)
        {
            texts[cells[index]] = Of((DocumentText)items[index], isInBrackets: true);
        }

        return true;
    }

    private string InBraces(FormBlock block, RowLeaf row, EquatableArray<AxisNode> nodes, DocumentMapping mapping)
    {
        var columns = AxisNaming.Columns(nodes, row);
        var names = KeyNames.Of(columns);
        var parts = mapping.Entries
            .Select(entry => (Entry: entry, Column: columns.FindIndex(column => column.Id == names.Find(entry.Key.Value))))
            .OrderBy(part => part.Column)
            .Select(part => $"{keys.LeadInBraces(names, columns[part.Column].Id!, part.Entry.Key)} {InBraces(block, row, columns[part.Column], part.Entry.Value)}");
        return "{" + string.Join(", ", parts) + "}";
    }

    private string InBraces(FormBlock block, RowLeaf row, AxisNode column, DocumentNode value) => value switch
    {
        DocumentMapping nested => InBraces(block, row, column.Children, nested),
        DocumentList list => "[" + string.Join(", ", list.Items.Select(item => Of((DocumentText)item, isInBrackets: true))) + "]",
        _ => Of((DocumentText)value, isInBrackets: true),
    };

    private static List<int> ColumnsOf(FormBlock block, RowLeaf row, EquatableArray<AxisNode> nodes) =>
        [.. nodes.SelectMany(node => Enumerable.Range(node.FirstLeaf, node.LeafCount)).Where(column => row.Has(column) && !block.ColumnLeaves[column].HoldsHeadings)];

    // What stands there is kept, quotes and all, where it means the same in its new place.
    private string Of(DocumentText text, bool isInBrackets)
    {
        if (source.IsBlock(text.Span) || source.Raw(text.Span) is not { } raw)
        {
            return YamlText.Of(text.Value, isInBrackets);
        }

        raw = raw.Trim();
        var isQuoted = raw.Length > 1 && raw[0] is '"' or '\'';
        return raw.Length == 0 ? YamlText.Blank
            : isQuoted || !isInBrackets || raw.AsSpan().IndexOfAny(Separators) < 0 ? raw
            : YamlText.Of(text.Value, isInBrackets);
    }
}
