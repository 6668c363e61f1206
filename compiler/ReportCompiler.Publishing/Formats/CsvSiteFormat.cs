using ReportCompiler.Publishing.DataExport;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Publishing.Formats;

/// <summary>All reports of a site in one file of comma-separated values, written like <see cref="CsvReportFormat"/>.</summary>
public sealed class CsvSiteFormat : ISiteFormat
{
    private const string Path = "data/reports.csv";

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Files(IReadOnlyList<PublishedReport> reports) => [new SiteFile(Path, output => Write(reports, output))];

    private static void Write(IReadOnlyList<PublishedReport> reports, Stream output)
    {
        using var writer = new StreamWriter(output, CsvLine.Encoding, leaveOpen: true);
        var line = new CsvLine(writer);
        foreach (var name in (string[])["family", "version", "agency", "agency_name", "region", "year"])
        {
            line.Text(name);
        }

        CsvCells.WriteNames(line);
        foreach (var report in reports)
        {
            Write(line, report);
        }
    }

    private static void Write(CsvLine line, PublishedReport published)
    {
        var (report, agency) = (published.Report, published.Agency);
        foreach (var cell in DataCell.Of(report))
        {
            line.Text(report.Form.Family).Number(report.Form.Version).Text(agency.Id).Text(agency.Name).Text(agency.Region);
            CsvCells.Write(line.Number(report.Header.Year), cell);
        }
    }
}
