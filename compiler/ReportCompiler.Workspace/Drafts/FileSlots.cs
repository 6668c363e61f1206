using ReportCompiler.Schema.DataLayout;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Yaml;

namespace ReportCompiler.Workspace.Drafts;

/// <summary>Where in a data file each place of its form stands, found by walking through the places beside the file as a reader does.</summary>
internal sealed class FileSlots
{
    private readonly Dictionary<DataPlace, FileSlot> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly DocumentNode?[] _cells;
    private readonly DocumentText?[] _prose;
    private readonly DataPlace?[] _rows;

    private FileSlots(Form form)
    {
        Top = PlaceTree.Of(form);
        _cells = new DocumentNode?[form.Cells.Count];
        _prose = new DocumentText?[form.NarrativeCount];
        _rows = new DataPlace?[form.Cells.Count];
        Index(Top);
    }

    /// <summary>The whole file.</summary>
    public DataPlace Top { get; }

    /// <summary>Looks through a file; null where it is no YAML that can be read whole.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="form">The form of the report in it.</param>
    public static FileSlots? Read(string file, string text, Form form)
    {
        if (YamlDocument.Read(file, text, []) is not DocumentMapping root)
        {
            return null;
        }

        var slots = new FileSlots(form);
        slots.Take(slots.Top, new FileSlot(null, root));
        return slots;
    }

    /// <summary>What stands at a place; null where the file does not have it.</summary>
    public FileSlot? At(DataPlace place) => _slots.GetValueOrDefault(place);

    /// <summary>What stands in a cell; null where nothing of its own does.</summary>
    public DocumentNode? Cell(int index) => _cells[index];

    /// <summary>The prose of a place for prose; null where the file has none.</summary>
    public DocumentText? Prose(int index) => _prose[index];

    /// <summary>The innermost place with a key or an item of its own that a cell stands in; null for a cell that no file has.</summary>
    /// <param name="cell">The index of the cell.</param>
    public DataPlace? RowOf(int cell)
    {
        var place = _rows[cell];
        while (place is not null && (At(place) is { Value: DocumentMapping } || (place.Kind == PlaceKind.OnlyRow && At(place)?.Value is not DocumentList))
            && place.Children.FirstOrDefault(child => child.Cells.Contains(cell)) is { } inside)
        {
            place = inside;
        }

        return place;
    }

    private void Index(DataPlace place)
    {
        if (place.Kind is PlaceKind.Row or PlaceKind.OnlyRow or PlaceKind.Columns or PlaceKind.Cell)
        {
            foreach (var cell in place.Cells)
            {
                _rows[cell] = place;
            }

            return;
        }

        foreach (var inside in place.Children)
        {
            Index(inside);
        }
    }

    private void Take(DataPlace place, FileSlot slot)
    {
        _slots[place] = slot;
        switch (place.Kind, slot.Value)
        {
            case (PlaceKind.Head, _):
                break;
            case (PlaceKind.Prose, DocumentText text):
                _prose[place.Narrative] = text;
                break;
            case (PlaceKind.Lines, DocumentList lines):
                TakeLines(place, lines);
                break;
            case (PlaceKind.Row or PlaceKind.OnlyRow or PlaceKind.Columns or PlaceKind.Cell, var value) when place.Columns.Count > 0 && IsOfCells(place, value):
                TakeValues(place, value);
                break;
            case (_, DocumentMapping mapping):
                TakeKeys(place, mapping);
                break;
        }
    }

    // What is chosen in one cell may be a mapping of its own.
    private static bool IsOfCells(DataPlace place, DocumentNode value) => value is not DocumentMapping
        || (place.Columns.Count == 1 && place.Form.Cells[place.Cells[0]].Type.TakesItems);

    private void TakeKeys(DataPlace place, DocumentMapping mapping)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            if (place.Find(key.Value) is { } inside)
            {
                Take(inside, new FileSlot(key, value));
            }
        }
    }

    private void TakeLines(DataPlace place, DocumentList lines)
    {
        foreach (var (line, item) in place.Children.Zip(lines.Items))
        {
            Take(line, new FileSlot(null, item));
        }
    }

    private void TakeValues(DataPlace place, DocumentNode value)
    {
        var cells = place.Cells;
        if (cells.Count == 1)
        {
            _cells[cells[0]] = value is DocumentList { Items: [var only] } && !place.Form.Cells[cells[0]].Type.TakesItems ? only : value;
        }
        else if (value is DocumentList list)
        {
            // All of them, or all but those that a reader derives.
            var given = list.Items.Count == cells.Count ? cells : [.. cells.Where(cell => !place.Form.Cells[cell].IsLeftOutOfRow)];
            for (var index = 0; index < given.Count && given.Count == list.Items.Count; index++)
            {
                _cells[given[index]] = list.Items[index];
            }
        }
    }
}
