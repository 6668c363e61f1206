using ReportCompiler.Documents.Formulas;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>Writes what stands in the cells of a form as rules see it.</summary>
/// <param name="form">The form of the report.</param>
/// <param name="places">Where its cells stand.</param>
/// <param name="rows">The rows that a report may do without.</param>
/// <param name="language">The language of what is said beside the form.</param>
internal sealed class FormCellValues(Form form, WorkbookPlaces places, OptionalRows rows, Language language)
{
    /// <summary>How many entries the row of a cell has, if a report may do without it, where the row begins; null elsewhere.</summary>
    /// <param name="cell">The cell.</param>
    public string? EntriesAt(FormCell cell) => KeyOf(cell.Row.FirstCell) == cell.Index ? CountOf(rows.With(cell.Row)) : null;

    /// <summary>Where that number stands; null for a row that is always there.</summary>
    /// <param name="firstCell">The index of the first place of the row.</param>
    public string? EntriesOf(int firstCell) => KeyOf(firstCell) is { } key ? ValueColumns.At(ValueColumns.Entries, key) : null;

    /// <summary>What stands in a cell that is filled in.</summary>
    /// <param name="cell">The cell.</param>
    public string OfEntry(FormCell cell) => InRow(cell, places[cell.Index] is { } place ? OfText(place.Foreign, cell.Type) : "\"\"");

    /// <summary>What a derived cell is, reckoned beside.</summary>
    /// <param name="cell">The cell.</param>
    public string OfDerived(FormCell cell) => InRow(cell, OfNumber(ValueColumns.At(ValueColumns.Numbers, cell.Index)));

    /// <summary>The number of a derived cell: unknown in a row that is not there.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">What it is reckoned by; null where nothing can.</param>
    public string NumberOfDerived(FormCell cell, string? number) => number is null ? "NA()"
        : EntriesOf(cell.Row.FirstCell) is { } entries ? $"IF({entries}=0,NA(),{number})" : number;

    /// <summary>A number that may be an error, as a value.</summary>
    /// <param name="number">Where it stands.</param>
    public static string OfNumber(string number) =>
        $"IF(ISNUMBER({number}),{number},IF(ISERROR({number}),IF(ERROR.TYPE({number})=2,{FormulaText.Of(ValueColumns.NotApplicable)},\"\"),\"\"))";

    /// <summary>A value as a number, or an error.</summary>
    /// <param name="value">Where it stands.</param>
    public static string NumberOf(string value) => $"IF(ISNUMBER({value}),{value},IF({value}={FormulaText.Of(ValueColumns.NotApplicable)},1/0,NA()))";

    /// <summary>What the text of a place means.</summary>
    /// <param name="place">The place.</param>
    /// <param name="type">What may stand there.</param>
    public string OfText(string place, CellType type)
    {
        var nothing = type.Kind switch
        {
            CellKind.Date => $"IFERROR(DATEVALUE({place}),\"\")",
            CellKind.Integer or CellKind.Decimal or CellKind.Flag => "\"\"",
            _ => $"{place}&\"\"",
        };
        var words = type.Specials.Select(special => (special.Text, Value: FormulaText.Of(special.Value)));
        if (type.Kind == CellKind.Flag)
        {
            words = FormSheetWords.ChoicesOf(type).Select((word, index) => (word.In(language), index == 0 ? "1" : "0"));
        }

        if (type.NotApplicable.Length > 0)
        {
            words = words.Append((type.NotApplicable, FormulaText.Of(ValueColumns.NotApplicable)));
        }

        var text = words.Aggregate(nothing, (otherwise, word) => $"IF({place}={FormulaText.Of(word.Item1)},{word.Item2},{otherwise})");
        return type.IsNumber || type.Kind == CellKind.Date ? $"IF(ISNUMBER({place}),{place},{text})" : text;
    }

    private string InRow(FormCell cell, string value) => EntriesOf(cell.Row.FirstCell) is { } entries
        ? $"IF({entries}=0,{FormulaText.Of(ValueColumns.Absent)},{value})" : value;

    private int? KeyOf(int firstCell) => rows.At(firstCell) is { Count: > 0 } group ? group.SelectMany(CellsOf).Cast<int?>().FirstOrDefault() : null;

    private IEnumerable<int> CellsOf(RowLeaf row) => Enumerable.Range(row.FirstCell, form.Cells[row.FirstCell].Block.ColumnLeaves.Count)
        .Where(index => form.Cells[index].Path.Length > 0);

    private string CountOf(IReadOnlyList<RowLeaf> group)
    {
        var entries = group.SelectMany(CellsOf).Where(index => !form.Cells[index].IsDerived).Select(index => places[index]).OfType<SheetPlace>();
        var ranges = entries.GroupBy(place => (place.Sheet, place.Row)).SelectMany(row => FormulaText
            .Stretches(row.Select(place => place.Column)).Select(stretch =>
            $"{QuotedSheet.Of(row.Key.Sheet)}!{SheetWriter.NameOf(row.Key.Row, stretch.First)}:{SheetWriter.NameOf(row.Key.Row, stretch.Last)}")).ToList();
        return ranges.Count == 0 ? "1" : $"COUNTA({string.Join(',', ranges)})";
    }
}
