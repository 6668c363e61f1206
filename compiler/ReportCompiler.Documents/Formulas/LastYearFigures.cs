using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Documents.Formulas;

/// <summary>The figures of last year's report, as rules name them; they are known when a form is written.</summary>
/// <param name="form">The form that is filled in.</param>
/// <param name="before">The report; null where there is none.</param>
internal sealed class LastYearFigures(Form form, Report? before)
{
    // A spreadsheet counts days from the last of 1899.
    private const int DayZero = 693_593;

    /// <summary>The figure of a cell that both years have.</summary>
    /// <param name="cell">The index of the cell in the form that is filled in.</param>
    public decimal Of(int cell) => Of(form.Cells[cell].Path);

    /// <summary>The figure of a cell.</summary>
    /// <param name="path">The path of the cell.</param>
    public decimal Of(string path)
    {
        if (before is null || before.Form.IndexOf(path) is not (>= 0 and var index) || !before[index].HasValue || before[index].Text is not null
            && before.Form.Cells[index].Type.IsOfWords)
        {
            throw new UntranslatableException();
        }

        return before.Form.Cells[index].Type.Kind == CellKind.Date ? before[index].Value - DayZero : before[index].Value;
    }

    /// <summary>Whether last year's report says that a cell does not apply.</summary>
    /// <param name="cell">The index of the cell in the form that is filled in.</param>
    public bool IsNotApplicable(int cell) =>
        before?.Form.IndexOf(form.Cells[cell].Path) is >= 0 and var index && before[index].State == CellState.NotApplicable;
}
