namespace ReportCompiler.Published.Tables;

/// <summary>A row of a document as it is read: its headings, and what stands in its columns.</summary>
/// <param name="Stubs">The places of the row headings, from the left; those that span rows in each of them.</param>
/// <param name="Cells">For each column the place of the text, -1 where there is none.</param>
/// <param name="Begins">Whether what stands in a column begins in this row.</param>
/// <param name="IsWhole">Whether the row has a cell for each column, so that none can be in the wrong one.</param>
internal sealed record RowRecord(IReadOnlyList<int> Stubs, IReadOnlyList<int> Cells, IReadOnlyList<bool> Begins, bool IsWhole);
