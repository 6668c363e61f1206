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
    /// <summary>The place in words.</summary>
    public LocalizedText Words => Line > 0
        ? Schema.Text.Words.Say("item-place.line", $"line {Line}", $"第 {Line} 行")
        : Page > 0
        ? Schema.Text.Words.Say("item-place.page", $"page {Page}, table {Table}, row {Row}, cell {Cell}", $"第 {Page} 页，第 {Table} 表，第 {Row} 行，第 {Cell} 格")
        : Schema.Text.Words.Say("item-place.table", $"table {Table}, row {Row}, cell {Cell}", $"第 {Table} 表，第 {Row} 行，第 {Cell} 格");
}
