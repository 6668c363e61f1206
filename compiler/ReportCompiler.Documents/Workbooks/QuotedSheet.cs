namespace ReportCompiler.Documents.Workbooks;

/// <summary>How formulas and names of a workbook name a sheet, and a cell of it.</summary>
internal static class QuotedSheet
{
    /// <summary>The sheet.</summary>
    /// <param name="name">Its name.</param>
    public static string Of(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A cell of a sheet that stays the same wherever it is named.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public static string Fixed(string name, int row, int column) => $"{Of(name)}!{Fixed(row, column)}";

    /// <summary>The same in the sheet itself: <c>$C$5</c>.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public static string Fixed(int row, int column)
    {
        var name = SheetWriter.NameOf(row, column);
        var letters = name.TakeWhile(char.IsAsciiLetter).Count();
        return $"${name[..letters]}${name[letters..]}";
    }
}
