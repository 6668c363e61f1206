using ReportCompiler.Schema.Evaluation;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Collecting;

/// <summary>
/// Fills in the rows of components where each body becomes one: what its report has over all of its components stands in the body's own row, and the rows
/// over all bodies follow from these as the form says. Figures that only the single cases would tell, such as medians over all bodies, are left open.
/// </summary>
/// <param name="form">The form of the report that is made, with its components and lines.</param>
/// <param name="figures">Fills in its cells.</param>
internal sealed class ComponentCollector(Form form, FigureCollector figures)
{
    private readonly Form _origin = form.Origin.WithPrototype();

    /// <summary>Fills in the row of each component.</summary>
    /// <param name="reports">The reports, in the order of the components.</param>
    public void AddRows(IReadOnlyList<Report> reports)
    {
        var extent = form.Origin.Extent;
        for (var place = extent.FixedSize; place < extent.FixedSize + extent.ComponentSize; place++)
        {
            for (var component = 0; component < reports.Count; component++)
            {
                var cell = form.Cells[form.Lines!.Locate(place, component, null)];
                if (cell is { Path.Length: > 0, IsDerived: false, Row.IsAbsent: false })
                {
                    AddCell(cell, _origin.Cells[place], reports[component]);
                }
            }
        }
    }

    /// <summary>Fills in what stands once: tables of no component, and of the rows over all of them what does not follow from theirs.</summary>
    /// <param name="reports">The reports.</param>
    public void AddRest(IReadOnlyList<Report> reports)
    {
        var fixedCells = form.PresentCells.Where(cell => cell.Index < form.Origin.Extent.FixedSize && !cell.IsDerived).ToList();
        figures.Add(fixedCells.Where(cell => !cell.Row.IsOverall), reports);
        foreach (var cell in fixedCells.Where(cell => cell.Row.IsOverall))
        {
            figures.LeaveOpen(cell, OpenCause.NotAdditive);
        }
    }

    private void AddCell(FormCell cell, FormCell prototype, Report report)
    {
        if (OverallOf(prototype) is { } overall && report.Form.IndexOf(overall.Path) is >= 0 and var index)
        {
            figures.Put(cell, report[index]);
            return;
        }

        // Without a row over all of them, a figure of a single component is the body's, and of several their sum.
        var operands = Enumerable.Range(0, report.Form.Components.Count)
            .Select(component => report[report.Form.Lines!.Locate(prototype.Index, component, null)])
            .Where(source => source.State != CellState.Absent)
            .ToList();
        if (operands is [var only])
        {
            figures.Put(cell, only);
        }
        else
        {
            figures.Put(cell, ReportSum.AggregateOf(prototype), operands.ConvertAll(source => source.HasValue ? (Operand)source.Value
                : source.State == CellState.NotApplicable ? Operand.NotApplicable : default));
        }
    }

    // The cell in the row over all components that stands for the same.
    private FormCell? OverallOf(FormCell prototype)
    {
        var block = prototype.Block;
        var column = prototype.Index - prototype.Row.FirstCell;
        var rows = block.RowLeaves.Where(row => row.IsOverall && TailOf(row.Path) == TailOf(prototype.Row.Path) && row.Has(column)).ToList();
        return rows is [var row] ? _origin.Cells[row.FirstCell + column] : null;
    }

    private static string TailOf(string path) => path.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? path[dot..] : string.Empty;
}
