using Parquet;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.DataTables;

/// <summary>
/// All reports of a site as an Apache Parquet file, a row for each cell. Figures are decimals, exactly as they were filed;
/// what is no figure stands in a column of its own.
/// </summary>
public sealed class ParquetSiteFormat : ISiteFormat
{
    private const string Path = "data/reports.parquet";

    // As many rows as are held in memory at a time.
    private const int RowsOfAGroup = 500_000;

    // Brotli and the like press harder; every tool reads gzip.
    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Gzip };

    /// <inheritdoc/>
    public string Name => "parquet";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Files(IReadOnlyList<PublishedReport> reports) => [new SiteFile(Path, output => Write(reports, output))];

    private static void Write(IReadOnlyList<PublishedReport> reports, Stream output)
    {
        // The writer needs to know where in the file it is. In memory, nothing that it does waits.
        using var file = new MemoryStream();
        WriteAsync(reports, file).GetAwaiter().GetResult();
        file.Position = 0;
        file.CopyTo(output);
    }

    private static async Task WriteAsync(IReadOnlyList<PublishedReport> reports, Stream file)
    {
        var columns = CellColumns.All();
        await using var writer = await ParquetWriter.CreateAsync(new(columns.Select(column => column.Field)), file, Options).ConfigureAwait(false);
        foreach (var rows in reports.SelectMany(report => DataCell.Of(report.Report).Select(cell => new CellRow(report, cell))).Chunk(RowsOfAGroup))
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in columns)
            {
                await column.WriteAsync(group, rows).ConfigureAwait(false);
            }
        }
    }
}
