using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>Puts the cells of a report into those of a sheet.</summary>
internal static class FigureCells
{
    // A spreadsheet counts days from the last of 1899, and believes that 1900 was a leap year: up to its March it is one off.
    private const int DayZero = 693_593;
    private const int FirstSafeDay = 61;

    /// <summary>
    /// A number as a number and a day as a day; words, and words that stand for a number, as text; nothing where nothing
    /// stands. A number with more digits than a spreadsheet keeps, 15, is text too, so that none is lost.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The cell, of the report's own form.</param>
    /// <param name="column">The column of the sheet, from 0.</param>
    public static SheetCell Of(Report report, FormCell cell, int column) => Of(report, cell, column, CellPrint.InWords(report[cell.Index], cell.Type));

    /// <summary>The same as the form prints it, with its boxes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The cell, of the report's own form.</param>
    /// <param name="column">The column of the sheet, from 0.</param>
    public static SheetCell InForm(Report report, FormCell cell, int column) => Of(report, cell, column, CellPrint.InForm(report[cell.Index], cell.Type));

    private static SheetCell Of(Report report, FormCell cell, int column, string text)
    {
        ref readonly var filled = ref report[cell.Index];
        var isWords = cell.Type.IsOfWords || cell.Type.IsLong;
        var style = isWords ? CellStyle.Words : CellStyle.Figure;
        if (NumberOf(filled, cell.Type) is { } number)
        {
            return new SheetCell(column, style, null, number, NumberFormats.Of(cell.Type));
        }

        return new SheetCell(column, style, text.Length == 0 ? null : text, null, isWords ? NumberFormats.Text : NumberFormats.General);
    }

    private static decimal? NumberOf(in Cell filled, CellType type)
    {
        if (!filled.HasValue || filled.Text is not null)
        {
            return null;
        }

        if (type.Kind == CellKind.Date)
        {
            return filled.Value - DayZero is var day && day >= FirstSafeDay ? day : null;
        }

        return type.IsNumber && IsKept(filled.Value) ? filled.Value : null;
    }

    // The conversion to decimal rounds to the 15 digits that are sure.
    private static bool IsKept(decimal value) => (decimal)(double)value == value;
}
