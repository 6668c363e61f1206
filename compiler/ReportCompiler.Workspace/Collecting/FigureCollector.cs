using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.DataFiles;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>Fills in the cells of a collected report: figures added up as the form adds them up, totals left to be derived.</summary>
/// <param name="content">The report that is made.</param>
internal sealed class FigureCollector(ReportContent content)
{
    private readonly List<(string Cell, OpenCause Cause)> _open = [];

    /// <summary>The cells that are left open, and why.</summary>
    public IReadOnlyList<(string Cell, OpenCause Cause)> Open => [.. _open.OrderBy(entry => content.Form.IndexOf(entry.Cell))];

    /// <summary>How many cells were filled in.</summary>
    public int Filled { get; private set; }

    /// <summary>Adds cells up by their paths, over whole reports.</summary>
    /// <param name="cells">The cells of the report that is made.</param>
    /// <param name="reports">The reports.</param>
    public void Add(IEnumerable<FormCell> cells, IReadOnlyList<Report> reports)
    {
        foreach (var cell in cells.Where(cell => !cell.IsDerived))
        {
            Put(cell, ReportSum.AggregateOf(cell), [.. reports.Select(report => ReportSum.ValueIn(report, cell, content.Form))]);
        }
    }

    /// <summary>Puts what several figures come to into a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="aggregate">How they are taken together.</param>
    /// <param name="values">The figures.</param>
    public void Put(FormCell cell, Aggregate aggregate, IReadOnlyList<Operand> values)
    {
        var known = values.Where(value => !value.IsNotApplicable).ToList();
        if (aggregate == Aggregate.Own)
        {
            LeaveOpen(cell, OpenCause.NotAdditive);
        }
        else if (known.Exists(value => !value.IsKnown))
        {
            LeaveOpen(cell, OpenCause.BlankInMember);
        }
        else if (known.Count == 0)
        {
            Put(cell, cell.Type.NotApplicable.Length == 0 ? new Cell(0, CellState.Blank, default) : new Cell(0, CellState.NotApplicable, default));
        }
        else
        {
            var figures = known.Select(value => value.Value);
            var figure = aggregate == Aggregate.Minimum ? figures.Min() : aggregate == Aggregate.Maximum ? figures.Max() : figures.Sum();
            Put(cell, new Cell(figure, CellState.Given, default, cell.Type.Specials.FirstOrDefault(special => special.Value == figure)?.Text));
        }
    }

    /// <summary>Puts what stands in one report into a cell, as it stands there.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="source">What stands in the report.</param>
    public void Put(FormCell cell, in Cell source)
    {
        var stated = source.State == CellState.Derived ? source with { State = CellState.Given } : source;
        if (ReportContent.TextOf(stated, cell.Type) is { Length: > 0 } text)
        {
            content.Values[cell.Index] = text;
            Filled++;
        }
        else
        {
            LeaveOpen(cell, OpenCause.BlankInMember);
        }
    }

    /// <summary>Leaves a cell to be filled in.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="cause">Why.</param>
    public void LeaveOpen(FormCell cell, OpenCause cause) => _open.Add((cell.Path, cause));
}
