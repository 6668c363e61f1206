using ReportCompiler.Documents.Workbooks;

namespace ReportCompiler.Documents.FormWorkbooks;

/// <summary>Where something stands in a workbook.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
internal sealed record SheetPlace(string Sheet, int Row, int Column)
{
    /// <summary>The place as a formula of its own sheet names it.</summary>
    public string Local => SheetWriter.NameOf(Row, Column);

    /// <summary>The place as a formula of another sheet names it.</summary>
    public string Foreign => $"{QuotedSheet.Of(Sheet)}!{Local}";
}
