using ReportCompiler.Schema.Text;

namespace ReportCompiler.Published.Grids;

/// <summary>Where in a document something stands, for a person who looks it up. Numbers are from 1; 0 where there is no such thing.</summary>
/// <param name="Page">The page or sheet.</param>
/// <param name="Table">The table in the document.</param>
/// <param name="Row">The row of the table.</param>
/// <param name="Cell">The cell in the row.</param>
/// <param name="Line">The line of a text.</param>
public readonly record struct ItemPlace(int Page, int Table, int Row, int Cell, int Line)
{
    /// <summary>The sheet of a workbook, by its name; null where the numbers say more.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cell of the sheet, such as <c>C5</c>; null where the numbers say more.</summary>
    public string? Address { get; init; }

    /// <summary>The place in words.</summary>
    public LocalizedText InWords()
    {
        var (page, table, row, cell, line) = this;
        if (Sheet is { } sheet && Address is { } address)
        {
            return Words.Say("item-place.sheet", $"sheet '{sheet}', cell {address}", $"工作表“{sheet}”，单元格 {address}");
        }

        return line > 0
            ? Words.Say("item-place.line", $"line {line}", $"第 {line} 行")
            : page > 0
            ? Words.Say("item-place.page", $"page {page}, table {table}, row {row}, cell {cell}", $"第 {page} 页，第 {table} 表，第 {row} 行，第 {cell} 格")
            : Words.Say("item-place.table", $"table {table}, row {row}, cell {cell}", $"第 {table} 表，第 {row} 行，第 {cell} 格");
    }
}
