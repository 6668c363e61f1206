using ReportCompiler.Published.Readers;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.FilledForms;

namespace ReportCompiler.Published.FilledForms;

/// <summary>A form that came back as a workbook: what stands in its cells, found by their names.</summary>
internal sealed class FilledForm
{
    private readonly NamedWorkbook _workbook;
    private readonly FilledFormKey _key;
    private readonly List<FormCell> _lost = [];
    private readonly Dictionary<string, CellReading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkbookCell> _typedTotals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkbookCell> _prose = new(StringComparer.Ordinal);
    private readonly List<FormSection> _lostProse = [];

    /// <summary>Reads a form.</summary>
    /// <param name="file">The file, as messages name it.</param>
    /// <param name="source">The workbook, with its key.</param>
    /// <param name="form">The form, with the rows that there is room for.</param>
    public FilledForm(string file, KeyedWorkbook source, Form form)
    {
        (File, Form, _workbook, _key) = (file, form, source.Workbook, source.Key);
        var names = PlaceNames.Of([.. form.PresentCells.Select(cell => cell.Path)]);
        foreach (var cell in form.PresentCells)
        {
            Read(cell, names[cell.Path]);
        }

        foreach (var section in form.Sections.Where(section => section.Narrative is not null))
        {
            ReadProse(section);
        }

        Published = _workbook.At(PlaceNames.Published).FirstOrDefault(cell => cell.Text.Length > 0);
        ChangedLabels = [.. source.Labels.Select(label => (label.Text, Cell: _workbook.At(label.Name) is [var cell, ..] ? cell : null))
            .Where(label => label.Cell is not null && FoldedText.OfLines(label.Cell.Text) != FoldedText.OfLines(label.Text))
            .Select(label => (label.Text, label.Cell!))];
        Unplaced = [.. _workbook.Unnamed(_workbook.SheetOf(PlaceNames.Checks))];
    }

    /// <summary>The file, as messages name it.</summary>
    public string File { get; }

    /// <summary>The form, with the rows that there is room for.</summary>
    public Form Form { get; }

    /// <summary>What stands in the cells, by their paths; of cells that are reckoned, nothing.</summary>
    public Dictionary<string, CellReading> Readings => _readings;

    /// <summary>The cells whose names lead nowhere any more.</summary>
    public IReadOnlyList<FormCell> Lost => _lost;

    /// <summary>Figures that stand where a formula stood, by the paths of their cells.</summary>
    public IReadOnlyDictionary<string, WorkbookCell> TypedTotals => _typedTotals;

    /// <summary>The prose, by the ids of sections.</summary>
    public IReadOnlyDictionary<string, WorkbookCell> Prose => _prose;

    /// <summary>The sections whose places for prose have lost their names.</summary>
    public IReadOnlyList<FormSection> LostProse => _lostProse;

    /// <summary>Where the day of publication stands; null where it is left blank.</summary>
    public WorkbookCell? Published { get; }

    /// <summary>What the form says itself and does not say any more.</summary>
    public IReadOnlyList<(string Text, WorkbookCell Cell)> ChangedLabels { get; }

    /// <summary>What stands beside the places of the form.</summary>
    public IReadOnlyList<WorkbookCell> Unplaced { get; }

    /// <summary>The names of the sheets that somebody sees, to tell which are gone.</summary>
    public IReadOnlyList<string> Sheets => _workbook.VisibleSheets;

    private void Read(FormCell cell, string name)
    {
        var places = _workbook.At(_key.Names.ContainsKey(name) || !name.StartsWith(PlaceNames.Long, StringComparison.Ordinal) ? name : string.Empty);
        if (cell.IsDerived)
        {
            if (places.FirstOrDefault(place => place.Formula is null && place.Text.Length > 0) is { } typed)
            {
                _typedTotals[cell.Path] = typed;
            }

            return;
        }

        if (places.Count == 0)
        {
            _lost.Add(cell);
            return;
        }

        _readings[cell.Path] = ReadingOf(cell, places);
    }

    private static CellReading ReadingOf(FormCell cell, IReadOnlyList<WorkbookCell> places)
    {
        var filled = places.Where(place => place.Text.Length > 0).DistinctBy(place => place.Text, StringComparer.Ordinal).ToList();
        if (filled.Count > 1)
        {
            return CellReading.Doubtful(cell.Path, cell.Type, [.. filled.Select(place => place.Placed)]);
        }

        if (filled.Count == 1)
        {
            return CellReading.Of(cell.Path, cell.Type, filled[0].Placed);
        }

        // A formula that no program has reckoned yet.
        return places.FirstOrDefault(place => place.Formula is not null) is { } formula
            ? CellReading.Doubtful(cell.Path, cell.Type, (formula with { Text = formula.Formula! }).Placed)
            : new CellReading(cell.Path, ReadingState.Blank) { Type = cell.Type, Item = places[0].Placed };
    }

    private void ReadProse(FormSection section)
    {
        var places = _workbook.At(PlaceNames.Prose + section.Id);
        if (places.Count == 0)
        {
            _lostProse.Add(section);
        }
        else if (places.FirstOrDefault(place => place.Text.Length > 0) is { } filled)
        {
            _prose[section.Id] = filled;
        }
    }
}
