using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>Reports of several bodies added up as if they were one body's.</summary>
public static class ReportSum
{
    /// <summary>
    /// How the figures of a cell in several reports make one: added up, or the least or greatest of them; <see cref="Aggregate.Own"/> where none can be
    /// made of them, as of medians, shares, days and words. Where the form has a row over all components, what it says of each column holds.
    /// </summary>
    /// <param name="cell">The cell.</param>
    public static Aggregate AggregateOf(FormCell cell)
    {
        if (cell.Block.RowLeaves.Any(row => row.IsOverall))
        {
            return cell.Column.Overall;
        }

        return cell.Type is { IsNumber: true, Unit: not "%" } ? Aggregate.Sum : Aggregate.Own;
    }

    /// <summary>The sum of reports, less some others, on the form of the first. What cannot be added up, or lacks a value in one, is blank.</summary>
    /// <param name="added">The reports; at least one.</param>
    /// <param name="taken">The reports that are taken off.</param>
    public static Report Of(IReadOnlyList<Report> added, IReadOnlyList<Report> taken)
    {
        var first = added[0];
        var sum = new Report(first.Form, first.Header) { IsSum = true };
        foreach (var cell in first.Form.PresentCells.Where(cell => AggregateOf(cell) == Aggregate.Sum))
        {
            var value = Total(added, cell, first.Form) - (taken.Count == 0 ? 0m : Total(taken, cell, first.Form));
            if (value.IsKnown || value.IsNotApplicable)
            {
                sum.Set(cell.Index, new Cell(value.Value, value.IsKnown ? CellState.Derived : CellState.NotApplicable, default));
            }
        }

        return sum;
    }

    /// <summary>The value of a cell, by path, in a report on whatever form; unknown where it has none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The cell in the form that the value is wanted for.</param>
    /// <param name="form">That form.</param>
    public static Operand ValueIn(Report report, FormCell cell, Form form)
    {
        var index = ReferenceEquals(report.Form, form) ? cell.Index : report.Form.IndexOf(cell.Path);
        return index < 0 ? default : FormCrossing.ValueIn(report, index, form);
    }

    private static Operand Total(IReadOnlyList<Report> reports, FormCell cell, Form form) =>
        reports.Select(report => ValueIn(report, cell, form)).Aggregate((left, right) => Functions.Sum(left, right));
}
