using System.Text;
using ReportCompiler.Publishing.Formats;
using ReportCompiler.Publishing.Tests.Support;
using ReportCompiler.Schema.Agencies;

namespace ReportCompiler.Publishing.Tests.DataExport;

public class CsvTests
{
    private const string Template =
        """
        template: mixed
        version: 1
        years: 2020..
        language: en
        title: "{agency.name} {year}"
        types:
          words: {kind: text}
          change: {kind: integer, signed: true}
          money: {kind: decimal, scale: 2, unit: EUR}
          days: {kind: decimal, scale: ..4, special: {"<1": 0.1}, notApplicable: N/A}
          flag: {kind: flag}
          day: {kind: date}
        sections:
          - id: facts
            heading: Facts
            table:
              columns:
                - {id: words, label: "=Words, or \"words\"", cells: words}
                - {id: change, label: Change, cells: change}
                - {id: money, label: Money, cells: money}
                - {id: days, label: Days, cells: days}
                - {id: more, label: More days, cells: days}
                - {id: flag, label: Flag, cells: flag}
                - {id: day, label: Day, cells: day}
        """;

    [Fact]
    public void ReportHasALineForEachCell()
    {
        var text = Text(Report("plain", "-3"));

        Assert.Equal(
            """"
            agency,year,path,label,unit,value,state
            town,2024,facts.words,"'=Words, or ""words""",,plain,given
            town,2024,facts.change,Change,,-3,given
            town,2024,facts.money,Money,EUR,1.5,given
            town,2024,facts.days,Days,,<1,given
            town,2024,facts.more,More days,,,notApplicable
            town,2024,facts.flag,Flag,,true,given
            town,2024,facts.day,Day,,2024-02-29,given

            """".ReplaceLineEndings("\r\n"),
            text);
    }

    [Theory]
    [InlineData("=HYPERLINK(0)", "'=HYPERLINK(0)")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\\t=1", "'\t'=1")]
    [InlineData("\\r=1", "\"'\r=1\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("x;=1+1", "x;'=1+1")]
    [InlineData("x;=1;@b", "x;'=1;'@b")]
    [InlineData("x\\t=1+1", "x\t'=1+1")]
    [InlineData("x; =1", "x; =1")]
    [InlineData("一；二;三", "一；二;三")]
    [InlineData("a\\\"b", "\"a\"\"b\"")]
    [InlineData("a\\0b", "a\uFFFDb")]
    public void TextOfAReportStaysText(string yaml, string field) =>
        Assert.Contains($",,{field},given\r\n", Text(Report(yaml, "+2")), StringComparison.Ordinal);

    [Fact]
    public void NumberWithASignStaysANumber() =>
        Assert.Contains("facts.change,Change,,2,given", Text(Report("x", "+2")), StringComparison.Ordinal);

    [Fact]
    public void FileBeginsWithTheMarkThatExcelLooksFor() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], Bytes(Report("x", "0"))[..3]);

    [Fact]
    public void SiteHoldsEveryCellOfEveryReport()
    {
        var file = Assert.Single(new CsvSiteFormat().Files(PublicationSamples.RealReports));
        using var output = new MemoryStream();
        file.Write(output);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split("\r\n");

        Assert.Equal("data/reports.csv", file.Path);
        Assert.Equal("\uFEFFfamily,version,agency,agency_name,region,year,path,label,unit,value,state", lines[0]);
        Assert.Equal(PublicationSamples.RealReports.Sum(report => report.Report.Form.PresentCells.Count()) + 2, lines.Length);
        Assert.Contains("gov-info-disclosure,2021,suqian,宿迁市,321300,2024,disclosure.fees.charges.amount,行政事业性收费 · 本年收费金额（单位：万元）,万元,72701.2578,given", lines);
    }

    [Fact]
    public void NameOfAnAgencyStaysText()
    {
        var report = PublicationSamples.Of(Template, Yaml("x", "0"), new Agency("town", "=cmd|' /C calc'!A0", AgencyLevel.Town, null, false, null));
        using var output = new MemoryStream();
        new CsvSiteFormat().Files([report]).Single().Write(output);

        Assert.Contains(",town,'=cmd|' /C calc'!A0,,2024,", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static string Yaml(string words, string change) =>
        $$"""
        template: mixed
        agency: town
        year: 2024
        facts: {words: "{{words}}", change: {{change}}, money: 1.50, days: "<1", more: N/A, flag: yes, day: 2024-02-29}
        """;

    private static PublishedReport Report(string words, string change) => PublicationSamples.Of(Template, Yaml(words, change));

    private static string Text(PublishedReport report) => Encoding.UTF8.GetString(Bytes(report)).TrimStart('\uFEFF');

    private static byte[] Bytes(PublishedReport report)
    {
        using var output = new MemoryStream();
        new CsvReportFormat().Write(report, output);
        return output.ToArray();
    }
}
