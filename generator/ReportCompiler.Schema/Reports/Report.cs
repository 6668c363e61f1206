using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Reports;

/// <summary>One report as read: one flat row of cells in the order of the form, and its prose.</summary>
public sealed class Report
{
    private readonly RememberedCells? _remembered;

    // Null as long as only some cells are at hand; what is read with them is there before they are.
    private volatile Cell[]? _cells;
    private Narrative?[] _narratives = [];
    private IReadOnlyList<Acceptance> _acceptances = [];

    /// <summary>Creates a report whose every cell is blank.</summary>
    /// <param name="form">The version of the form that it fills in.</param>
    /// <param name="header">Whose report it is, and of which year.</param>
    public Report(Form form, ReportHeader header)
    {
        Form = form;
        Header = header;
        var cells = new Cell[form.Cells.Count];
        foreach (var cell in form.AbsentCells)
        {
            cells[cell] = new Cell(0, CellState.Absent, default);
        }

        _cells = cells;

        _narratives = new Narrative?[form.NarrativeCount];
    }

    /// <summary>Creates a report that was read before: some of its cells are at hand, and the rest is read when it is asked for.</summary>
    /// <param name="form">The version of the form that it fills in.</param>
    /// <param name="header">Whose report it is, and of which year.</param>
    /// <param name="remembered">The cells that are at hand, and the way to the rest.</param>
    public Report(Form form, ReportHeader header, RememberedCells remembered)
    {
        Form = form;
        Header = header;
        _remembered = remembered;
    }

    /// <summary>The version of the form that the report fills in.</summary>
    public Form Form { get; }

    /// <summary>Whose report it is, and of which year.</summary>
    public ReportHeader Header { get; private set; }

    /// <summary>Whether it is no report that somebody filed, but the sum of several.</summary>
    public bool IsSum { get; init; }

    /// <summary>The cells, in the order of the form.</summary>
    public IReadOnlyList<Cell> Cells => Whole();

    /// <summary>The prose, in the order of the form; null where there is none.</summary>
    public IReadOnlyList<Narrative?> Narratives
    {
        get
        {
            Whole();
            return _narratives;
        }
    }

    /// <summary>The discrepancies that stand, in the order of the file.</summary>
    public IReadOnlyList<Acceptance> Acceptances => _cells is null ? _remembered!.Acceptances : _acceptances;

    /// <summary>The cell at an index.</summary>
    public ref readonly Cell this[int index]
    {
        get
        {
            if (_cells is { } cells)
            {
                return ref cells[index];
            }

            var kept = _remembered!.Find(index);
            return ref kept >= 0 ? ref _remembered.At(kept) : ref Whole()[index];
        }
    }

    /// <summary>Puts a value where reading or deriving found it.</summary>
    /// <param name="index">The index of the cell.</param>
    /// <param name="cell">What stands there.</param>
    public void Set(int index, Cell cell) => Whole()[index] = cell;

    /// <summary>Puts prose in its place.</summary>
    public void SetNarrative(int index, Narrative narrative)
    {
        Whole();
        _narratives[index] = narrative;
    }

    /// <summary>Notes the day of publication, as an ISO 8601 date.</summary>
    public void Publish(string? date) => Header = Header with { Published = date };

    /// <summary>Notes that the report is published with its figures only.</summary>
    /// <param name="span">Where the file declares it; unknown where it does not.</param>
    public void DeclareFiguresOnly(SourceSpan span) => Header = Header with { FiguresOnlySpan = span };

    /// <summary>Notes the bodies whose figures a collected report lacks.</summary>
    /// <param name="bodies">Their ids.</param>
    public void CollectWithout(IReadOnlyList<string> bodies) => Header = Header with { CollectedWithout = new(bodies) };

    /// <summary>Notes the discrepancies that stand.</summary>
    public void Accept(IReadOnlyList<Acceptance> acceptances)
    {
        Whole();
        _acceptances = acceptances;
    }

    /// <summary>The same report with other cells.</summary>
    /// <param name="cellAt">What stands at an index.</param>
    internal Report With(Func<int, Cell> cellAt)
    {
        var copy = new Report(Form, Header) { _acceptances = Acceptances };
        for (var index = 0; index < Form.Cells.Count; index++)
        {
            copy.Set(index, cellAt(index));
        }

        _narratives.CopyTo(copy._narratives, 0);
        return copy;
    }

    /// <summary>Where to point when speaking of a cell: its own place, else that of its row, its block or the file.</summary>
    public SourceSpan SpanOf(int index)
    {
        var cells = Whole();
        if (cells[index].Span.IsKnown)
        {
            return cells[index].Span;
        }

        var cell = Form.Cells[index];
        var inRow = FirstKnown(Enumerable.Range(cell.Row.FirstCell, cell.Block.ColumnLeaves.Count));
        return inRow.IsKnown ? inRow : OrFileStart(FirstKnown(cell.Block.Cells));
    }

    private static SourceSpan OrFileStart(SourceSpan span) => span.IsKnown ? span : SourceSpan.FileStart;

    private SourceSpan FirstKnown(IEnumerable<int> cells) =>
        cells.Select(index => Whole()[index].Span).FirstOrDefault(span => span.IsKnown);

    // Several threads may ask at once.
    private Cell[] Whole()
    {
        if (_cells is { } cells)
        {
            return cells;
        }

        lock (_remembered!)
        {
            if (_cells is null)
            {
                var whole = _remembered!.Read();
                (_narratives, _acceptances) = (whole._narratives, whole._acceptances);
                _cells = whole._cells;
            }

            return _cells!;
        }
    }
}
