using ReportCompiler.Published.Matching;
using ReportCompiler.Published.Tables;
using ReportCompiler.Published.Values;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Workspace.Exchange;

namespace ReportCompiler.Published.Importing;

/// <summary>The cells of a report as a document has them.</summary>
internal sealed class ReportTables
{
    private readonly AlignedDocument _document;
    private readonly ImportedCells _rows = new();
    private readonly List<(FormSection Section, FormBlock Block)> _lost = [];
    private readonly List<(FormSection Section, FormBlock Block)> _unread = [];

    /// <summary>Reads the tables of a document.</summary>
    /// <param name="document">The document.</param>
    public ReportTables(AlignedDocument document)
    {
        _document = document;
        var components = new ComponentBook(document, Used);
        foreach (var section in document.Form.Sections)
        {
            foreach (var block in section.Table?.Blocks ?? default)
            {
                Read(section, block, components);
            }
        }

        Components = components.Components;
        AddLostRows();
        Form = document.Form.For(_rows.ShapeFor(document.Form, Components));
    }

    /// <summary>The form of the report, with its components and lines.</summary>
    public Form Form { get; }

    /// <summary>The components.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>The readings, by the paths of their cells.</summary>
    public Dictionary<string, CellReading> Readings { get; } = new(StringComparer.Ordinal);

    /// <summary>The texts of the document that were read, by their places.</summary>
    public HashSet<int> Used { get; } = [];

    /// <summary>Rows of blocks whose rows a report decides, that mean nothing; a block of which no row was found once.</summary>
    public IReadOnlyList<(FormSection Section, FormBlock Block)> Lost => _lost;

    /// <summary>The reading of a cell.</summary>
    /// <param name="cell">The cell.</param>
    public CellReading this[FormCell cell] => Readings.GetValueOrDefault(cell.Path) ?? CellReading.Missing(cell.Path, cell.Type);

    /// <summary>Whether a cell is that of the row over all components of a report that has one, which stands for it.</summary>
    /// <param name="cell">The cell.</param>
    public bool IsOfTheOnlyComponent(FormCell cell) => cell.Row.IsOverall && Components.Count == 1;

    private void Read(FormSection section, FormBlock block, ComponentBook components)
    {
        IEnumerable<CellReading> readings;
        if (block.IsRepeated)
        {
            var reader = new RepeatedBlockReader(_document, section, block, components, Used);
            var read = reader.Read();
            reader.Rows.ToList().ForEach(row => _rows.AddRow(row));
            readings = read;
            _lost.AddRange(Enumerable.Repeat((section, block), Math.Max(reader.LostRows, read.Count == 0 ? 1 : 0)));
            if (read.Count == 0)
            {
                _unread.Add((section, block));
            }
        }
        else
        {
            readings = new FixedBlockReader(_document, block, Used).Read();
        }

        foreach (var reading in readings)
        {
            Readings[reading.Path] = reading;
        }
    }

    // A table that was not found has no rows; without them its totals would count as 0.
    private void AddLostRows()
    {
        foreach (var (section, block) in _unread.Where(lost => lost.Block.Rows.Any(node => node.Repeat == RowRepeat.Component)))
        {
            foreach (var component in Components)
            {
                _rows.AddRow(CellPath.Join(section.Id, block.Id, component.Id));
            }
        }
    }

    /// <summary>Leaves out the row over the only component where it says the same; where it differs, both stay.</summary>
    public void LeaveOutDoubled()
    {
        if (Components.Count != 1)
        {
            return;
        }

        foreach (var row in Form.PresentCells.Where(cell => cell.Row.IsOverall).GroupBy(cell => cell.Row.FirstCell).Select(row => row.ToList()))
        {
            if (row.TrueForAll(cell => Twin(cell) is { } twin && (this[cell].Written == this[twin].Written || this[cell].State == ReadingState.NotFound)))
            {
                row.ForEach(cell => Readings.Remove(cell.Path));
            }
        }
    }

    private FormCell? Twin(FormCell cell)
    {
        var start = CellPath.Join(cell.Section.Id, cell.Block.Id);
        var rest = cell.Path[(start.Length + 1)..];
        var own = CellPath.Join(start, Components[0].Id, rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        return Form.IndexOf(own) is >= 0 and var index ? Form.Cells[index] : null;
    }
}
