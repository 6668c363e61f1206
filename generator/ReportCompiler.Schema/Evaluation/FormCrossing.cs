using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Schema.Evaluation;

/// <summary>Figures of a report as another form would have them.</summary>
public static class FormCrossing
{
    /// <summary>The value of a cell without what it counts of rows that another form does not have.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell in it.</param>
    /// <param name="other">The form that the figure is wanted for.</param>
    public static Operand ValueIn(Report report, int cell, Form other) =>
        Without(report, cell, counted => !ReferenceEquals(report.Form, other) && other.IndexOf(report.Form.Cells[counted].Path) < 0);

    /// <summary>The value of a cell in the form as it is declared: without what it counts of rows that regions add.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The index of the cell in it.</param>
    public static Operand WithoutAdditions(Report report, int cell) => Without(report, cell, _ => true);

    /// <summary>
    /// A report as it would be in the same version of its form with other additions: the cells that both have, totals without what the other form does
    /// not count, and the prose. What is only in the other form is blank.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="other">The form.</param>
    public static Report In(Report report, Form other)
    {
        var crossed = new Report(other, report.Header);
        foreach (var cell in other.PresentCells)
        {
            if (report.Form.IndexOf(cell.Path) is >= 0 and var index)
            {
                var (filled, value) = (report[index], ValueIn(report, index, other));
                crossed.Set(cell.Index, value.IsKnown && filled.HasValue && value.Value != filled.Value ? filled with { Value = value.Value } : filled);
            }
        }

        for (var index = 0; index < report.Narratives.Count; index++)
        {
            if (report.Narratives[index] is { } narrative)
            {
                crossed.SetNarrative(index, narrative);
            }
        }

        crossed.Accept(report.Acceptances);
        return crossed;
    }

    private static Operand Without(Report report, int cell, Func<int, bool> isForeign) => report.Form.CountedIn(cell)
        .Where(isForeign)
        .Aggregate(CellOperand.Of(report[cell]), (rest, counted) => rest - CellOperand.Of(report[counted]));
}
