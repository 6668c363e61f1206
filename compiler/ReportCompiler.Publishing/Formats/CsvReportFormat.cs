using ReportCompiler.Publishing.DataExport;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Formats;

/// <summary>
/// A report as comma-separated values, a line for each cell in the order of the form. RFC 4180: lines end in CR LF. UTF-8
/// with a byte order mark, without which Excel would not read Chinese.
/// </summary>
public sealed class CsvReportFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string FileName => "report.csv";

    /// <inheritdoc/>
    public void Write(PublishedReport report, Stream output)
    {
        using var writer = new StreamWriter(output, CsvLine.Encoding, leaveOpen: true);
        var line = new CsvLine(writer);
        CsvCells.WriteNames(line.Text("agency").Text("year"));
        var header = report.Report.Header;
        foreach (var cell in DataCell.Of(report.Report))
        {
            CsvCells.Write(line.Text(header.Agency).Number(header.Year), cell);
        }
    }
}
