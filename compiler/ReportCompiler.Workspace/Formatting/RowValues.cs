using System.Buffers;
using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Yaml;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>The values of a row as they are to be written: a list where all stand there that a list needs, else a mapping on one line.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="form">The form of the report.</param>
/// <param name="keys">Writes keys.</param>
internal sealed class RowValues(SourceText source, Form form, FilePartKeys keys)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",[]{}:");

    /// <summary>Whether a value is that of a row: a text, a list of texts, or a mapping of such.</summary>
    /// <param name="value">The value.</param>
    public static bool CanTake(DocumentNode value) => value switch
    {
        DocumentMapping mapping => mapping.Entries.All(entry => CanTake(entry.Value)),
        DocumentList list => list.Items.All(item => item is DocumentText || IsOfCell(item)),
        _ => true,
    };

    // What is chosen or listed in one cell: texts, or texts each behind a key.
    private static bool IsOfCell(DocumentNode value) => value switch
    {
        DocumentMapping mapping => mapping.Entries.Count == 1 && mapping.Entries[0].Value is DocumentText,
        DocumentList list => list.Items.All(item => item is DocumentText || item is DocumentMapping && IsOfCell(item)),
        _ => false,
    };

    private bool IsOneCell(DataPlace place, DocumentNode value) =>
        place.Columns.Count == 1 && form.Cells[place.Row!.FirstCell + place.Columns[0]].Type is { TakesItems: true } type
            && (value is DocumentList list ? !list.Items.Any(item => item is DocumentList) : value is DocumentMapping mapping && IsOther(mapping, type));

    private static bool IsOther(DocumentMapping mapping, CellType type) =>
        type.Other.Length > 0 && mapping.Entries.Count == 1 && mapping.Entries[0].Key.Value is var key && (key == CellItems.Other || key == type.Other);

    /// <summary>Takes the value of a row.</summary>
    /// <param name="unit">The row.</param>
    /// <param name="place">The row in the form, or some columns of it.</param>
    /// <param name="value">The value.</param>
    public void Take(FilePart unit, DataPlace place, DocumentNode value)
    {
        var columns = place.Columns;
        unit.IsAtLeft = columns.Count == 1 && form.Cells[place.Row!.FirstCell + columns[0]].Type.IsAtLeft;
        var texts = new SortedDictionary<int, string>();
        if (value is DocumentText text)
        {
            unit.Values = [.. text.Value.Length == 0 && columns.Count > 1 ? [] : new[] { Of(text, isInBrackets: false) }];
            unit.Columns = columns.Count == 1 ? columns : [];
        }
        else if (IsOneCell(place, value))
        {
            Set(unit, place.Columns, [Of(value, isInBrackets: false)], isList: false);
        }
        else if (value is DocumentList list)
        {
            TakeList(unit, place, list);
        }
        else if (Gather(place, value, texts) && ShapeOf(place, texts) is { } shape)
        {
            Set(unit, shape, [.. shape.Select(column => texts[column])], columns.Count > 1);
        }
        else
        {
            unit.Values = [InBraces(place, value)];
        }
    }

    private void TakeList(FilePart unit, DataPlace place, DocumentList list)
    {
        var typed = Typed(place);
        var columns = list.Items.Count == place.Columns.Count ? place.Columns : list.Items.Count == typed.Count ? typed : [];
        var isList = columns.Count == 0 || place.Columns.Count > 1;
        Set(unit, columns, [.. list.Items.Select(item => Of(item, isList))], isList);
    }

    private static void Set(FilePart unit, IReadOnlyList<int> columns, IReadOnlyList<string> values, bool isList)
    {
        unit.Columns = columns;
        unit.IsList = isList && values.Count > 0;
        unit.Values = isList && values.Count == 0 ? ["[]"] : values;
    }

    // A list has all cells, or all but the derived ones.
    private IReadOnlyList<int>? ShapeOf(DataPlace place, SortedDictionary<int, string> texts) =>
        texts.Count == place.Columns.Count ? place.Columns
        : Typed(place) is { Count: > 0 } typed && typed.SequenceEqual(texts.Keys) ? typed
        : null;

    private List<int> Typed(DataPlace place) => [.. place.Columns.Where(column => !form.Cells[place.Row!.FirstCell + column].IsLeftOutOfRow)];

    private bool Gather(DataPlace place, DocumentNode value, SortedDictionary<int, string> texts)
    {
        if (value is DocumentMapping mapping && !IsOneCell(place, value))
        {
            return mapping.Entries.All(entry => place.Find(entry.Key.Value) is { } inside && Gather(inside, entry.Value, texts));
        }

        var items = value is DocumentList list && !IsOneCell(place, value) ? list.Items : [value];
        if (items.Count != place.Columns.Count || !items.All(item => item is DocumentText || IsOfCell(item)))
        {
            return false;
        }

        for (var index = 0; index < items.Count; index++)
        {
            texts[place.Columns[index]] = Of(items[index], isInBrackets: true);
        }

        return true;
    }

    private string InBraces(DataPlace place, DocumentNode value)
    {
        switch (value)
        {
            case var whole when IsOneCell(place, whole):
                return Of(whole, isInBrackets: true);
            case DocumentMapping mapping:
                var order = place.Children.ToList();
                var parts = mapping.Entries
                    .Select(entry => (entry.Key, entry.Value, Inside: place.Find(entry.Key.Value)!))
                    .OrderBy(part => order.IndexOf(part.Inside))
                    .Select(part => $"{keys.LeadInBraces(place.Names, part.Inside.Id, part.Key)} {InBraces(part.Inside, part.Value)}");
                return "{" + string.Join(", ", parts) + "}";
            case DocumentList list:
                return "[" + string.Join(", ", list.Items.Select(item => Of(item, isInBrackets: true))) + "]";
            default:
                return Of(value, isInBrackets: true);
        }
    }

    // Within brackets, a text behind a key needs no braces of its own.
    private string Of(DocumentNode value, bool isInBrackets) => value switch
    {
        DocumentList list => "["
            + string.Join(", ", list.Items.Select(item => item is DocumentMapping pair ? PairOf(pair) : Of(item, isInBrackets: true)))
            + "]",
        DocumentMapping mapping => "{" + PairOf(mapping) + "}",
        _ => Of((DocumentText)value, isInBrackets),
    };

    private string PairOf(DocumentMapping pair) =>
        $"{YamlText.Of(pair.Entries[0].Key.Value, isInBrackets: true)}: {Of(pair.Entries[0].Value, isInBrackets: true)}";

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
