using Parquet;
using Parquet.Schema;
using ReportCompiler.Documents.DataTables;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Tests.DataTables;

public class ParquetTests
{
    [Fact]
    public async Task EveryCellOfEveryReportIsARow()
    {
        var rows = Filed.All.SelectMany(report => DataCell.Of(report.Report).Select(cell => (Report: report, Cell: cell))).ToList();
        await using var reader = await Open(Filed.All);

        Assert.Equal(
            ["family", "version", "agency", "agency_name", "region", "year", "path", "label", "value", "text", "unit", "state"],
            reader.Schema.DataFields.Select(field => field.Name));
        Assert.Equal(rows.Select(row => row.Report.Report.Form.Family), await Texts(reader, "family"));
        Assert.Equal(rows.Select(row => row.Report.Report.Form.Version), await Numbers(reader, "version"));
        Assert.Equal(rows.Select(row => row.Report.Agency.Id), await Texts(reader, "agency"));
        Assert.Equal(rows.Select(row => row.Report.Agency.Name), await Texts(reader, "agency_name"));
        Assert.Equal(rows.Select(row => row.Report.Agency.Region), await Texts(reader, "region"));
        Assert.Equal(rows.Select(row => row.Report.Report.Header.Year), await Numbers(reader, "year"));
        Assert.Equal(rows.Select(row => row.Cell.Cell.Path), await Texts(reader, "path"));
        Assert.Equal(rows.Select(row => row.Cell.Cell.Label), await Texts(reader, "label"));
        Assert.Equal(rows.Select(row => row.Cell.Number), await Values(reader));
        Assert.Equal(rows.Select(row => row.Cell.Text), await Texts(reader, "text"));
        Assert.Equal(rows.Select(row => row.Cell.Cell.Type.Unit), await Texts(reader, "unit"));
        Assert.Equal(rows.Select(row => row.Cell.State), await Texts(reader, "state"));
    }

    [Theory]
    [InlineData("999999999999999")]
    [InlineData("-999999999999999")]
    [InlineData("0.0000000001")]
    [InlineData("123456789012345.0123456789")]
    [InlineData("-0.3")]
    public async Task FigureIsExact(string figure)
    {
        var report = Filed.Of(
            """
            template: exact
            version: 1
            years: 2020..
            language: en
            title: "{agency.name} {year}"
            types:
              exact: {kind: decimal, scale: ..10}
            sections:
              - id: facts
                heading: Facts
                table:
                  cells: exact
                  columns:
                    - {id: it, label: It}
                    - {id: other, label: Other}
            """,
            $"template: exact\nagency: town\nyear: 2024\nfacts: {{it: {figure}}}\n");
        await using var reader = await Open([report]);

        Assert.Equal([decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture), null], await Values(reader));
    }

    [Fact]
    public void FileIsTheSameEachTime() => Assert.Equal(Bytes(Filed.All), Bytes(Filed.All));

    [Fact]
    public async Task SiteWithoutReportsHasAFileWithoutRows()
    {
        await using var reader = await Open([]);

        Assert.Equal(0, reader.RowGroupCount);
        Assert.Equal(12, reader.Schema.DataFields.Length);
    }

    private static byte[] Bytes(IReadOnlyList<PublishedReport> reports) =>
        Filed.Write(new ParquetSiteFormat().Files(reports).Single(file => file.Path == "data/reports.parquet").Write);

    private static Task<ParquetReader> Open(IReadOnlyList<PublishedReport> reports) => ParquetReader.CreateAsync(new MemoryStream(Bytes(reports)));

    private static async Task<string?[]> Texts(ParquetReader reader, string name)
    {
        using var group = reader.OpenRowGroupReader(0);
        var texts = new string?[group.RowCount];
        await group.ReadAsync(Field(reader, name), texts.AsMemory());
        return texts;
    }

    private static async Task<int[]> Numbers(ParquetReader reader, string name)
    {
        using var group = reader.OpenRowGroupReader(0);
        var numbers = new int[group.RowCount];
        await group.ReadAsync<int>(Field(reader, name), numbers.AsMemory());
        return numbers;
    }

    private static async Task<decimal?[]> Values(ParquetReader reader)
    {
        using var group = reader.OpenRowGroupReader(0);
        var numbers = new decimal?[group.RowCount];
        await group.ReadAsync<decimal>(Field(reader, "value"), numbers.AsMemory());
        return numbers;
    }

    private static DataField Field(ParquetReader reader, string name) => reader.Schema.DataFields.Single(field => field.Name == name);
}
