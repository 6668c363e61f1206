using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>Takes the tables of a data file apart, walking through the places of the form beside them as a reader does.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="form">The form of the report.</param>
/// <param name="keys">Writes keys.</param>
/// <param name="tokens">Takes every scalar that is met.</param>
internal sealed class TableReader(SourceText source, Form form, FilePartKeys keys, List<ScalarToken> tokens)
{
    private readonly RowValues _values = new(source, form, keys);

    /// <summary>Whether everything that was met has the form that its place needs.</summary>
    public bool IsClear { get; private set; } = true;

    /// <summary>Reads the value of a place.</summary>
    /// <param name="unit">The part of the file.</param>
    /// <param name="place">The place.</param>
    /// <param name="value">Its value.</param>
    /// <param name="keep">Keeps prose: the part, the prose, the column of its key, and where that shall stand.</param>
    public void Read(FilePart unit, DataPlace place, DocumentNode value, Action<FilePart, DocumentText, int, int> keep)
    {
        if (place.Kind == PlaceKind.Lines)
        {
            ReadLines(unit, place, value, keep);
        }
        else if (place.Kind is PlaceKind.Blocks or PlaceKind.Rows || (IsOfOnlyRow(place) && value is DocumentMapping))
        {
            ReadKeys(unit, place, value, keep);
        }
        else
        {
            AddTokens(unit, value);
            IsClear &= RowValues.CanTake(value) && !(unit.IsItem && value is DocumentText { Value.Length: 0 });
            if (IsClear)
            {
                _values.Take(unit, place, value);
            }
        }
    }

    // In a table without rows each heading has values of its own.
    private static bool IsOfOnlyRow(DataPlace place) =>
        place.Kind == PlaceKind.OnlyRow || (place.Kind == PlaceKind.Columns && IsOfOnlyRow(place.Parent!));

    private void ReadKeys(FilePart unit, DataPlace place, DocumentNode rows, Action<FilePart, DocumentText, int, int> keep)
    {
        IsClear &= rows is DocumentMapping;
        foreach (var (key, value) in (rows as DocumentMapping)?.Entries ?? [])
        {
            if (place.Find(key.Value) is not { } inside)
            {
                continue;
            }

            var part = Enter(unit, place, inside, key);
            if (inside.Kind == PlaceKind.Prose)
            {
                IsClear &= value is DocumentText;
                if (value is DocumentText prose)
                {
                    keep(part, prose, key.Span.Column, 2);
                }
            }
            else
            {
                Read(part, inside, value, keep);
            }
        }
    }

    private void ReadLines(FilePart unit, DataPlace list, DocumentNode lines, Action<FilePart, DocumentText, int, int> keep)
    {
        IsClear &= lines is DocumentList;
        var items = (lines as DocumentList)?.Items ?? [];
        for (var index = 0; index < items.Count; index++)
        {
            var item = new FilePart(index, string.Empty, items[index].Span) { IsItem = true, IsInLine = true, Block = list.Block };
            unit.Add(item);
            Read(item, list.Line(index)!, items[index], keep);
        }

        if (items.Count == 0)
        {
            unit.Values = ["[]"];
        }
    }

    private FilePart Enter(FilePart parent, DataPlace place, DataPlace inside, DocumentText key)
    {
        var order = place.InOrder.ToList().IndexOf(inside);
        var isOwn = place.Kind == PlaceKind.Rows && inside.Kind is PlaceKind.Cell or PlaceKind.Columns;
        var unit = new FilePart(order, keys.Lead(place.Names, inside.Id, key), key.Span)
        {
            Block = inside.Kind == PlaceKind.Prose ? null : inside.Block,
            IsInLine = isOwn || (place.Kind == PlaceKind.Rows && inside.Node is not null && (parent.IsInLine || parent.IsItem)),
            IsOfBlock = place.Kind == PlaceKind.Blocks && inside.Kind != PlaceKind.Prose,
        };
        parent.Add(unit);
        tokens.Add(new ScalarToken(key.Span, key.Span.Column, unit));
        return unit;
    }

    private void AddTokens(FilePart unit, DocumentNode value)
    {
        switch (value)
        {
            case DocumentText text:
                tokens.Add(new ScalarToken(text.Span, unit.Start.Column, unit));
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
                    tokens.Add(new ScalarToken(key.Span, key.Span.Column, unit));
                    AddTokens(unit, inside);
                }

                break;
        }
    }
}
