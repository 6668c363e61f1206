using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Views;

/// <summary>A report beside that of the year before, cell by cell; versions of the form may differ, the paths of cells do not.</summary>
/// <param name="current">The report.</param>
/// <param name="previous">That of the same agency for the year before.</param>
internal sealed class Comparison(Report current, Report previous)
{
    /// <summary>The year that changes are shown against.</summary>
    public int Year => previous.Header.Year;

    /// <summary>The data file of the report that changes are shown against.</summary>
    public string PreviousFile => previous.Header.File;

    /// <summary>How a figure has changed, with its sign; null where it has not, or cannot be compared.</summary>
    public string? ChangeOf(FormCell cell)
    {
        if (cell.Type.Kind is not (CellKind.Integer or CellKind.Decimal) || !current[cell.Index].HasValue)
        {
            return null;
        }

        var index = ReferenceEquals(current.Form, previous.Form) ? cell.Index : previous.Form.IndexOf(cell.Path);
        if (index < 0 || !previous[index].HasValue || previous.Form.Cells[index].Type.Kind != cell.Type.Kind)
        {
            return null;
        }

        var change = current[cell.Index].Value - previous[index].Value;
        return change == 0 ? null : ChangeText.Of(change, cell.Type);
    }
}
