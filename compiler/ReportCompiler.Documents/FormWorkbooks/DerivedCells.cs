using ReportCompiler.Documents.Formulas;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>The formulas by which derived cells show what they are: plain sums as anybody would write them, all else from the sheet of values.</summary>
/// <param name="form">The form of the report.</param>
/// <param name="reckoning">Its totals.</param>
/// <param name="places">Where its cells stand.</param>
/// <param name="values">The name of the sheet of values.</param>
internal sealed class DerivedCells(Form form, FormReckoning reckoning, WorkbookPlaces places, string values)
{
    /// <summary>The formula of a derived cell; null where there is none.</summary>
    /// <param name="cell">The cell.</param>
    public string? Of(FormCell cell)
    {
        if (reckoning.NumberOf(cell.Index) is null)
        {
            return null;
        }

        var summands = reckoning.SummandsOf(cell.Index).Select(index => (Cell: form.Cells[index], Place: places[index])).ToList();
        var isPlain = summands.Count > 0 && summands.TrueForAll(part => part.Place is { } place && place.Sheet == places[cell.Index]!.Sheet
            && part.Cell.Type is { IsNumber: true, NotApplicable.Length: 0, Specials.Count: 0 });
        return isPlain ? Sum(summands.ConvertAll(part => part.Place!))
            : Shown(cell.Type, $"{QuotedSheet.Of(values)}!{ValueColumns.At(ValueColumns.Values, cell.Index)}");
    }

    // As long as nothing is entered the cell stays empty.
    private static string Sum(List<SheetPlace> parts)
    {
        var rows = parts.GroupBy(part => part.Row).ToList();
        var columns = parts.GroupBy(part => part.Column).ToList();
        var ranges = rows.Count <= columns.Count
            ? rows.SelectMany(row => FormulaText.Stretches(row.Select(part => part.Column)).Select(stretch =>
                RangeOf(row.Key, stretch.First, row.Key, stretch.Last)))
            : columns.SelectMany(column => FormulaText.Stretches(column.Select(part => part.Row)).Select(stretch =>
                RangeOf(stretch.First, column.Key, stretch.Last, column.Key)));
        var all = string.Join(',', ranges);
        return $"IF(COUNT({all})=0,\"\",SUM({all}))";
    }

    private static string RangeOf(int row, int column, int lastRow, int lastColumn)
    {
        var (first, last) = (SheetWriter.NameOf(row, column), SheetWriter.NameOf(lastRow, lastColumn));
        return first == last ? first : $"{first}:{last}";
    }

    private static string Shown(CellType type, string value)
    {
        var number = type.Specials.Aggregate(
            value, (shown, special) => $"IF({value}={FormulaText.Of(special.Value)},{FormulaText.Of(special.Text)},{shown})");
        var word = type.NotApplicable.Length == 0 ? "\"\""
            : $"IF({value}={FormulaText.Of(ValueColumns.NotApplicable)},{FormulaText.Of(type.NotApplicable)},\"\")";
        return $"IF(ISNUMBER({value}),{number},{word})";
    }
}
