using Parquet;
using Parquet.Schema;

namespace ReportCompiler.Documents.DataTables;

/// <summary>A column of the file.</summary>
/// <param name="Field">Its name and type.</param>
/// <param name="WriteAsync">Writes what stands in it for a group of rows.</param>
internal sealed record CellColumn(DataField Field, Func<ParquetRowGroupWriter, CellRow[], Task> WriteAsync);
