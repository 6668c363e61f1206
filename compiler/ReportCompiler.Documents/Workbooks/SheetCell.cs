namespace ReportCompiler.Documents.Workbooks;

/// <summary>A cell of a sheet.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Style">What it looks like.</param>
/// <param name="Text">The text that stands in it; null where a number or nothing does.</param>
/// <param name="Number">The number that stands in it; null where a text or nothing does.</param>
/// <param name="Format">The number format, in the words of the file format.</param>
internal sealed record SheetCell(int Column, CellStyle Style, string? Text, decimal? Number = null, string Format = NumberFormats.General)
{
    /// <summary>The formula that reckons it, without the sign of equality; null where none does.</summary>
    public string? Formula { get; init; }
}
