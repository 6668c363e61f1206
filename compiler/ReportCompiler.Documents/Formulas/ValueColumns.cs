namespace ReportCompiler.Documents.Formulas;

/// <summary>
/// The columns of the hidden sheet in which a workbook reckons: what stands in the cells of the form as rules see it, and what each rule comes
/// to. A cell of the form, a statement of a rule and an argument of a function each have a row by their number.
/// </summary>
internal static class ValueColumns
{
    /// <summary>That the report says that a cell does not apply.</summary>
    public const string NotApplicable = "|n";

    /// <summary>That a cell is of a row that the report does without.</summary>
    public const string Absent = "|a";

    /// <summary>The paths of cells.</summary>
    public const int Paths = 0;

    /// <summary>What stands in cells: a number, a word, or one of the marks above; nothing where nothing stands.</summary>
    public const int Values = 1;

    /// <summary>Cells as numbers; an error where there is none: #DIV/0! for what does not apply, else #N/A.</summary>
    public const int Numbers = 2;

    /// <summary>How many rules speak of a cell that are broken.</summary>
    public const int Flags = 3;

    /// <summary>How many entries a row has that a report may do without, beside its first cell.</summary>
    public const int Entries = 4;

    /// <summary>The ids of rules, statement by statement.</summary>
    public const int Rules = 5;

    /// <summary>Whether a statement holds: 1 if it does, 0 if it does not, 0.5 where that cannot be said.</summary>
    public const int Outcomes = 6;

    /// <summary>The left sides of comparisons.</summary>
    public const int Lefts = 7;

    /// <summary>Their right sides.</summary>
    public const int Rights = 8;

    /// <summary>Arguments of functions that are no cells, as numbers.</summary>
    public const int Arguments = 9;

    /// <summary>The same as values.</summary>
    public const int ArgumentValues = 10;

    /// <summary>Days that are not worked.</summary>
    public const int Holidays = 11;

    /// <summary>How many columns there are.</summary>
    public const int Count = 12;

    /// <summary>The row of what has a number, from 0: below the heads of the columns.</summary>
    /// <param name="number">The number, from 0.</param>
    public static int RowOf(int number) => number + 1;

    /// <summary>A place of the sheet, as its own formulas name it.</summary>
    /// <param name="column">The column.</param>
    /// <param name="number">The number of what has the row.</param>
    public static string At(int column, int number) => Workbooks.SheetWriter.NameOf(RowOf(number), column);
}
