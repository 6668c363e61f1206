using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Documents.Tests.FormWorkbooks;

public class FormWorkbookTests
{
    public static TheoryData<string> Folders => Filed.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void WorkbookIsValidAndAlwaysTheSame(string folder)
    {
        var bytes = HandedOut.For(folder);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);

        OfficeFile.AssertIsValid(document);
        OfficeFile.AssertHasNoTime(bytes);
        Assert.Equal(bytes, HandedOut.For(folder));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void OpenAreTheCellsToBeFilledInAndNoOthers(string folder)
    {
        var form = HandedOut.OrderFor(folder).Form;
        using var document = SpreadsheetDocument.Open(new MemoryStream(HandedOut.For(folder)), false);
        var sheets = new NamedSheets(document.WorkbookPart!);

        Assert.All(form.PresentCells, cell => Assert.Equal(!cell.IsDerived, sheets.IsOpen(sheets.Find("cell." + cell.Path)!)));
        Assert.All(sheets.Labels, label => Assert.False(sheets.IsOpen(label)));
        Assert.All(sheets.Worksheets, sheet => Assert.True(sheet.GetFirstChild<SheetProtection>()!.Sheet!.Value));
        Assert.All(sheets.Worksheets, sheet => Assert.Null(sheet.GetFirstChild<SheetProtection>()!.HashValue));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void EveryDerivedCellHasAFormula(string folder)
    {
        var form = HandedOut.OrderFor(folder).Form;
        using var document = SpreadsheetDocument.Open(new MemoryStream(HandedOut.For(folder)), false);
        var sheets = new NamedSheets(document.WorkbookPart!);

        Assert.All(form.PresentCells.Where(cell => cell.IsDerived), cell => Assert.NotNull(sheets.Find("cell." + cell.Path)!.CellFormula));
    }

    [Fact]
    public void TotalIsASumAsAnybodyWouldWriteIt()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(HandedOut.For("suqian/2024/")), false);

        var total = new NamedSheets(document.WorkbookPart!).Find("cell.requests.received.total")!;

        Assert.Equal("IF(COUNT(D5:I5)=0,\"\",SUM(D5:I5))", total.CellFormula!.Text);
    }

    [Fact]
    public void LastYearsFiguresAreCommentsAndWhatIsCarriedOverStandsThere()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(HandedOut.For("suqian/2024/")), false);
        var sheets = new NamedSheets(document.WorkbookPart!);
        var before = Filed.At("suqian/2023/").Report;
        var forward = before.Form.IndexOf("requests.carriedForward.natural");

        var comments = string.Join('\n', document.WorkbookPart!.WorksheetParts
            .SelectMany(part => part.WorksheetCommentsPart?.Comments?.Descendants<Text>() ?? []).Select(text => text.Text));
        Assert.Contains("上年（2023 年）：" + Schema.Reports.CellFormat.Write(before[forward], before.Form.Cells[forward].Type), comments, StringComparison.Ordinal);
        Assert.Equal(
            Schema.Reports.CellFormat.Write(before[forward], before.Form.Cells[forward].Type),
            sheets.Find("cell.requests.carriedOver.natural")!.CellValue!.Text);
    }

    [Fact]
    public void WordsBesideTheFormAreInTheLanguageAskedFor()
    {
        var order = HandedOut.OrderFor("suqian/2024/") with { Language = Language.English };

        var text = TextOf(HandedOut.Write(order));

        Assert.Contains("Fill in the tinted cells only", text, StringComparison.Ordinal);
        Assert.Contains("一、总体情况", text, StringComparison.Ordinal);
    }

    [Fact]
    public void EntriesAreHeldToTheTypeOfTheCell()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(HandedOut.For("suqian/2024/")), false);

        var rules = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DataValidation>()).ToList();

        Assert.Contains(rules, rule => rule.Formula1?.Text.StartsWith("IF(ISNUMBER(D5),AND(D5=INT(D5)", StringComparison.Ordinal) == true
            && rule.Error!.Value!.Contains('件', StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.InRange(rule.PromptTitle!.Value!.Length, 1, 32));
        Assert.All(rules, rule => Assert.InRange(Encoding.UTF8.GetByteCount(rule.Formula1?.Text ?? string.Empty), 0, 255));
    }

    private static string TextOf(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return string.Join('\n', document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Text>()).Select(text => text.Text));
    }
}
