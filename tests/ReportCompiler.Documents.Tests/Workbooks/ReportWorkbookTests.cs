using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using ReportCompiler.Documents.Layout;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Documents.Workbooks;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.Tests.Workbooks;

public class ReportWorkbookTests
{
    public static TheoryData<string> Folders => Filed.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void WorkbookIsValid(string folder)
    {
        var bytes = Bytes(folder);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);

        OfficeFile.AssertIsValid(document);
        OfficeFile.AssertHasNoTime(bytes);
        Assert.Equal(bytes, Bytes(folder));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void EveryCellStandsInItsPlace(string folder)
    {
        var report = Filed.At(folder).Report;
        var sheets = ReadSheet.All(Bytes(folder)).Values.Skip(1).ToList();
        var sections = report.Form.Sections.Where(section => section.Table is not null).ToList();

        Assert.Equal(sections.Count, sheets.Count);
        foreach (var (section, sheet) in sections.Zip(sheets))
        {
            var places = DrawnTable.Of(report.Form, section.Table!).Places;
            Assert.Equal(section.Heading, sheet.Text(0, 0));
            Assert.All(places, place => AssertStands(report, place, sheet));
            Assert.Equal(
                report.Form.PresentCells.Where(cell => cell.Section.Id == section.Id).Select(cell => cell.Path).Order(StringComparer.Ordinal),
                places.Select(place => place.Cell?.Path).OfType<string>().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void FormIsDrawnAsItIs()
    {
        var sheet = ReadSheet.All(Bytes("suqian/2024/"))["三、收到和处理政府信息公开申请情况"];

        Assert.Equal("申请人情况", sheet.Text(1, 9));
        Assert.Equal("总计", sheet.Text(2, 9));
        Assert.Equal((2, 9), sheet.Begin(3, 9));
        Assert.Equal("法人或其他组织", sheet.Text(2, 6));
        Assert.Equal("商业企业", sheet.Text(3, 4));
        Assert.Equal("三、本年度办理结果", sheet.Text(20, 0));
        Assert.Equal("（三）不予公开", sheet.Text(8, 1));
        Assert.Equal("1.属于国家秘密", sheet.Text(8, 2));
        Assert.Equal("3440", sheet.Text(4, 3));
        Assert.True(sheet.IsNumber(4, 3));
    }

    [Fact]
    public void FirstSheetHoldsTitleAndProse()
    {
        var sheet = ReadSheet.All(Bytes("suqian/2024/"))["报告"];
        var texts = Enumerable.Range(0, sheet.Rows).Select(row => sheet.Text(row, 0)).ToList();

        Assert.Equal("宿迁市2024年政府信息公开工作年度报告", texts[0]);
        Assert.Contains("单位：宿迁市", texts);
        Assert.Contains("一、总体情况", texts);
        Assert.Contains(texts, text => text.Contains("新收3525件", StringComparison.Ordinal));
    }

    [Fact]
    public void NumbersHaveThePlacesOfTheForm()
    {
        var sheet = ReadSheet.All(Bytes("suqian/2024/"))["二、主动公开政府信息情况"];
        var places = DrawnTable.Of(Filed.At("suqian/2024/").Report.Form, Filed.At("suqian/2024/").Report.Form.Sections[1].Table!).Places;
        var money = places.Single(place => place.Cell?.Type.Scale == 4);

        Assert.Equal("0.0000", sheet.Format(1 + money.Row, money.Column));
        Assert.Equal("72701.2578", sheet.Text(1 + money.Row, money.Column));
    }

    private static byte[] Bytes(string folder) => Filed.Write(output => new XlsxReportFormat().Write(Filed.At(folder), output));

    private static void AssertStands(Report report, TablePlace place, ReadSheet sheet)
    {
        var expected = place.Cell is { } cell ? Stored(report, cell) : place.Text;
        for (var row = place.Row; row < place.Row + place.RowSpan; row++)
        {
            for (var column = place.Column; column < place.Column + place.ColumnSpan; column++)
            {
                Assert.Equal(expected, sheet.Text(1 + row, column));
                Assert.Equal((1 + place.Row, place.Column), sheet.Begin(1 + row, column));
            }
        }
    }

    // What the file holds: numbers as they are, days as spreadsheets count them, everything else as the page has it.
    private static string Stored(Report report, FormCell cell)
    {
        var filled = report[cell.Index];
        if (!filled.HasValue || filled.Text is not null)
        {
            return filled.Text ?? string.Empty;
        }

        return cell.Type.Kind == CellKind.Date
            ? (DateTime.Parse(DayNumber.Write(filled.Value), CultureInfo.InvariantCulture) - new DateTime(1899, 12, 30)).Days.ToString(
                CultureInfo.InvariantCulture)
            : filled.Value.ToString(CultureInfo.InvariantCulture);
    }
}
