namespace ReportCompiler.Documents.Workbooks;

/// <summary>A row of a sheet.</summary>
/// <param name="Cells">Its cells, from left to right; places that a merged cell covers have cells of their own, for their frames.</param>
/// <param name="Height">Its height in points; null for what a spreadsheet finds fit.</param>
internal sealed record SheetRow(IReadOnlyList<SheetCell> Cells, double? Height = null);
