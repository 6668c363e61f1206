using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Publishing.Formats;

namespace ReportCompiler.Documents.Tests.Workbooks;

public class YearWorkbookTests
{
    private const int HeadRowsOfRequests = 7;

    [Fact]
    public void ThereIsAFileForEachKindAndYear() =>
        Assert.Equal(
            ["data/gov-info-disclosure-2019.xlsx", "data/gov-info-disclosure-2023.xlsx", "data/gov-info-disclosure-2024.xlsx",
             "data/us-foia-annual-2022.xlsx", "data/us-foia-annual-2023.xlsx", "data/us-foia-annual-2024.xlsx"],
            new XlsxSiteFormat().Files(Filed.All).Select(file => file.Path));

    [Fact]
    public void WorkbooksAreValidAndTheSameEachTime()
    {
        foreach (var file in new XlsxSiteFormat().Files(Filed.All))
        {
            var bytes = Filed.Write(file.Write);
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
            OfficeFile.AssertIsValid(document);
            OfficeFile.AssertHasNoTime(bytes);
            Assert.Equal(bytes, Filed.Write(file.Write));
        }
    }

    [Fact]
    public void EachAgencyIsARowAndEachCellAColumn()
    {
        PublishedReport[] reports = [Filed.At("suqian/2024/"), Filed.At("suqian/2024/") with { Agency = Filed.At("huaxian-hrss/2019/").Agency }];
        var sheet = Open(reports, "gov-info-disclosure-2024")["三、收到和处理政府信息公开申请情况"];
        var cells = reports[0].Report.Form.Cells.Where(cell => cell.Section.Id == "requests").ToList();

        Assert.Equal(3 + cells.Count, sheet.Columns);
        var paths = Enumerable.Range(0, sheet.Rows).First(row => sheet.Text(row, 0) == "agency");
        for (var column = 0; column < cells.Count; column++)
        {
            Assert.Equal(cells[column].Path, sheet.Text(paths, 3 + column));
            Assert.Equal(reports[0].Report[cells[column].Index].Value.ToString(CultureInfo.InvariantCulture), sheet.Text(paths + 1, 3 + column));
            Assert.Equal(cells[column].Column.Label, sheet.Text(paths - 1, 3 + column));
            Assert.True(sheet.IsNumber(paths + 2, 3 + column));
        }

        Assert.Equal(["suqian", "huaxian-hrss"], [sheet.Text(paths + 1, 0), sheet.Text(paths + 2, 0)]);
        Assert.Equal("321300", sheet.Text(paths + 1, 2));
        Assert.False(sheet.IsNumber(paths + 1, 2));
    }

    [Fact]
    public void CellsThatARegionAddsStandBehindThoseOfTheForm()
    {
        const string Template =
            """
            template: test
            version: 1
            years: 2024..
            language: en
            title: "{year}"
            types: {count: {kind: integer, min: 0}}
            sections:
              - id: a
                heading: A
                table:
                  cells: count
                  columns: [{id: n, label: N}]
                  rows: [{id: x, label: X}, {id: y, label: Y}]
            """;
        const string Extension =
            """
            extends: test
            for: town
            years: 2024..
            name: {en: Town, zh: 镇}
            rows: [{in: a, after: x, row: {id: own, label: Own}}]
            """;
        const string Report = "template: test\nagency: town\nyear: 2024\na: {x: 1, y: 2}\n";
        var added = Filed.Of(Template, Extension, Report.Replace("x: 1", "x: 1, own: 5", StringComparison.Ordinal));

        var sheet = Open([added, Filed.Of(Template, Report)], "test-2024")["A"];

        var paths = Enumerable.Range(0, sheet.Rows).First(row => sheet.Text(row, 0) == "agency");
        Assert.Equal(["a.x.n", "a.y.n", "a.own.n"], Enumerable.Range(3, sheet.Columns - 3).Select(column => sheet.Text(paths, column)));
        Assert.Equal(["1", "2", "5"], Enumerable.Range(3, 3).Select(column => sheet.Text(paths + 1, column)));
        Assert.Equal(["1", "2"], Enumerable.Range(3, 2).Select(column => sheet.Text(paths + 2, column)));
        Assert.False(sheet.IsNumber(paths + 2, 5));
    }

    [Fact]
    public void HeadingsReachOverTheCellsThatTheyAreOf()
    {
        var sheet = Open([Filed.At("suqian/2024/")], "gov-info-disclosure-2024")["三、收到和处理政府信息公开申请情况"];

        Assert.Equal("一、本年新收政府信息公开申请数量", sheet.Text(0, 3));
        Assert.Equal((0, 3), sheet.Begin(0, 9));
        Assert.Equal("二、上年结转政府信息公开申请数量", sheet.Text(0, 10));
        Assert.Equal("三、本年度办理结果", sheet.Text(0, 17));
        Assert.Equal("（一）予以公开", sheet.Text(1, 17));
        Assert.Equal("自然人", sheet.Text(2, 3));
        Assert.Equal((2, 3), sheet.Begin(HeadRowsOfRequests - 2, 3));
    }

    [Fact]
    public void RowsThatReportsDecideStandBelowOneAnother()
    {
        PublishedReport[] reports = [Filed.At("fictitious-department/2024/"), Filed.At("us-access-board/2024/")];
        var sheets = Open(reports, "us-foia-annual-2024");
        var sections = reports.Select(report => report.Report.Form.Sections.Single(section => section.Id == "requests")).ToList();
        var rows = sections.Sum(section => section.Table!.Blocks[0].Body.Count);
        var sheet = sheets[sections[0].Short];
        var paths = Enumerable.Range(0, sheet.Rows).First(row => sheet.Text(row, 0) == "agency");

        Assert.Equal(rows, sheet.Rows - paths - 1);
        Assert.Equal("fictitious-department", sheet.Text(paths + 1, 0));
        Assert.Equal("OSEC", sheet.Text(paths + 1, 3));
        Assert.Equal("us-access-board", sheet.Text(sheet.Rows - 1, 0));
    }

    [Fact]
    public void IndexNamesSheetsAndAgencies()
    {
        var sheet = Open([Filed.At("suqian/2024/")], "gov-info-disclosure-2024")["目录"];

        Assert.Equal("二、主动公开政府信息情况", sheet.Text(1, 0));
        Assert.Equal("宿迁市", sheet.Text(sheet.Rows - 1, 1));
    }

    private static Dictionary<string, ReadSheet> Open(IReadOnlyList<PublishedReport> reports, string name) =>
        ReadSheet.All(Filed.Write(new XlsxSiteFormat().Files(reports).Single(file => file.Path == $"data/{name}.xlsx").Write));
}
