using ReportCompiler.Published.Readers;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;

namespace ReportCompiler.Published.FilledForms;

/// <summary>
/// Several workbooks for one report: what is filled in in one of them only is taken from there, what two of them say differently from neither.
/// </summary>
internal sealed class FilledTogether
{
    private readonly List<FilledConflict> _conflicts = [];
    private readonly Dictionary<string, (string File, CellReading Reading)> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string File, WorkbookCell Cell)> _prose = new(StringComparer.Ordinal);

    /// <summary>Puts workbooks together.</summary>
    /// <param name="forms">The workbooks, of the same rows; at least one.</param>
    public FilledTogether(IReadOnlyList<FilledForm> forms)
    {
        foreach (var form in forms)
        {
            foreach (var reading in form.Readings.Values)
            {
                Add(form.File, reading);
            }

            foreach (var (section, cell) in form.Prose)
            {
                AddText(form.File, section, cell);
            }

            if (form.Published is { } published)
            {
                AddText(form.File, string.Empty, published);
            }
        }
    }

    /// <summary>What two workbooks say differently.</summary>
    public IReadOnlyList<FilledConflict> Conflicts => _conflicts;

    /// <summary>What stands in the cells, by their paths.</summary>
    public Dictionary<string, CellReading> Readings => _readings.ToDictionary(reading => reading.Key, reading => reading.Value.Reading, StringComparer.Ordinal);

    /// <summary>The text of a section; null where there is none, or two. Of no section, the day of publication.</summary>
    /// <param name="section">The id of the section.</param>
    public WorkbookCell? Text(string section) =>
        _conflicts.Exists(conflict => conflict.Path == section) ? null : _prose.TryGetValue(section, out var text) ? text.Cell : null;

    private void Add(string file, CellReading reading)
    {
        if (!_readings.TryGetValue(reading.Path, out var known) || known.Reading.State is ReadingState.Blank or ReadingState.NotFound)
        {
            _readings[reading.Path] = (file, reading);
            return;
        }

        var isSame = known.Reading.Written is not null ? known.Reading.Written == reading.Written : known.Reading.Item?.Text == reading.Item?.Text;
        if (reading.State is ReadingState.Blank or ReadingState.NotFound || isSame || _conflicts.Exists(conflict => conflict.Path == reading.Path))
        {
            return;
        }

        _conflicts.Add(new FilledConflict(reading.Path, (known.File, known.Reading.Item!), (file, reading.Item!)));
        _readings[reading.Path] = (known.File, CellReading.Doubtful(reading.Path, reading.Type, known.Reading.Item!, reading.Item!));
    }

    private void AddText(string file, string section, WorkbookCell cell)
    {
        if (!_prose.TryGetValue(section, out var known))
        {
            _prose[section] = (file, cell);
        }
        else if (FoldedText.OfLines(known.Cell.Text) != FoldedText.OfLines(cell.Text))
        {
            _conflicts.Add(new FilledConflict(section, (known.File, known.Cell.Placed), (file, cell.Placed)));
        }
    }
}
