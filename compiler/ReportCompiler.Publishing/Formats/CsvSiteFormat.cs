using ReportCompiler.Publishing.DataExport;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Formats;

/// <summary>All reports of a site in one file of comma-separated values, written like <see cref="CsvReportFormat"/>.</summary>
public sealed class CsvSiteFormat : ISiteFormat
{
    private const string Path = "data/reports.csv";
    private const int BufferSize = 32 * 1024;

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Files(IReadOnlyList<PublishedReport> reports) =>
        [SiteFile.Of(Path, [new SiteFilePart(null, WriteNames), .. reports.Select(report => new SiteFilePart(report, output => Write(report, output)))])];

    private static void WriteNames(Stream output)
    {
        output.Write(CsvLine.Encoding.Preamble);
        using var writer = new StreamWriter(output, CsvLine.WithoutMark, BufferSize, leaveOpen: true);
        var line = new CsvLine(writer);
        foreach (var name in (string[])["family", "version", "agency", "agency_name", "region", "year"])
        {
            line.Text(name);
        }

        CsvCells.WriteNames(line);
    }

    private static void Write(PublishedReport published, Stream output)
    {
        var (report, agency) = (published.Report, published.Agency);
        using var writer = new StreamWriter(output, CsvLine.WithoutMark, BufferSize, leaveOpen: true);
        var line = new CsvLine(writer);
        foreach (var cell in DataCell.Of(report))
        {
            line.Text(report.Form.Family).Number(report.Form.Version).Text(agency.Id).Text(agency.Name).Text(agency.Region);
            CsvCells.Write(line.Number(report.Header.Year), cell);
        }
    }
}
