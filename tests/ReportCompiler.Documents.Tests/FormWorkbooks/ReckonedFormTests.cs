using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Documents.Tests.Support;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Verification;

namespace ReportCompiler.Documents.Tests.FormWorkbooks;

/// <summary>What a spreadsheet makes of the formulas of a form is what the check of the report says.</summary>
public class ReckonedFormTests
{
    [SpreadsheetFact]
    public void TotalsAndChecksOfAWrongReportAreThoseOfTheCheck()
    {
        const string Wrong = "requests.results.granted.natural";
        var report = Filed.At("suqian/2024/").Report;
        var cell = report.Form.IndexOf(Wrong);

        var (sheets, values) = Reckoned("suqian/2024/", path => path == Wrong ? report[cell].Value + 7 : null);

        Assert.Equal(
            report[report.Form.IndexOf("requests.results.granted.total")].Value + 7,
            NamedSheets.NumberIn(sheets.Find("cell.requests.results.granted.total")));
        Assert.Equal(report[report.Form.IndexOf("requests.received.total")].Value, NamedSheets.NumberIn(sheets.Find("cell.requests.received.total")));
        Assert.Equal(["requests-balance", "requests-balance"], BrokenRules(values));
        Assert.Equal(2, Results(sheets).Count(result => result == "不符"));
        Assert.DoesNotContain("未填全", Results(sheets));
        Assert.DoesNotContain(sheets.Names, name => name.StartsWith('#'));
    }

    [SpreadsheetFact]
    public void RightReportAgreesAndABlankOneIsNotFilledInYet()
    {
        var (right, values) = Reckoned("suqian/2024/", _ => null);

        Assert.Empty(BrokenRules(values));
        Assert.All(Results(right), result => Assert.Equal("相符", result));

        using var blank = SpreadsheetDocument.Open(new MemoryStream(LibreOffice.Reckon(HandedOut.For("us-access-board/2024/"))), false);
        var results = Results(new NamedSheets(blank.WorkbookPart!));
        Assert.NotEmpty(results);
        Assert.DoesNotContain("does not agree", results);
    }

    [SpreadsheetFact]
    public void FormWithComponentsAndWordsBreaksTheRulesThatTheCheckNames()
    {
        var report = Filed.At("us-access-board/2024/").Report;
        var before = Filed.At("us-access-board/2023/").Report;

        var (_, values) = Reckoned("us-access-board/2024/", _ => null);

        var found = Checker.Check(HandedOut.EngineOf(report), report, before).Findings.Select(finding => finding.Rule).OfType<string>();
        Assert.Equal(
            found.Concat(report.Acceptances.Select(acceptance => acceptance.Rule)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            BrokenRules(values).Distinct(StringComparer.Ordinal));
    }

    private static (NamedSheets Sheets, List<(string Rule, decimal? Outcome)> Values) Reckoned(string folder, Func<string, decimal?> other)
    {
        var report = Filed.At(folder).Report;
        using var stream = new MemoryStream();
        stream.Write(HandedOut.For(folder));
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            Fill(new NamedSheets(document.WorkbookPart!), report, other);
        }

        var reckoned = SpreadsheetDocument.Open(new MemoryStream(LibreOffice.Reckon(stream.ToArray())), false);
        var sheets = new NamedSheets(reckoned.WorkbookPart!);
        var shared = reckoned.WorkbookPart!.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
            .Select(item => item.InnerText).ToList() ?? [];
        var outcomes = Enumerable.Range(2, 3000)
            .Select(row => (Rule: TextOf(sheets.At("values", "F" + row), shared), Outcome: NamedSheets.NumberIn(sheets.At("values", "G" + row))))
            .Where(statement => statement.Rule.Length > 0).ToList();
        return (sheets, outcomes);
    }

    private static void Fill(NamedSheets sheets, Report report, Func<string, decimal?> other)
    {
        foreach (var cell in report.Form.PresentCells.Where(cell => !cell.IsDerived))
        {
            var (place, value) = (sheets.Find("cell." + cell.Path)!, other(cell.Path));
            var text = value?.ToString(CultureInfo.InvariantCulture) ?? CellPrint.InWords(report[cell.Index], cell.Type);
            place.RemoveAllChildren();
            place.DataType = cell.Type.IsNumber && decimal.TryParse(text, CultureInfo.InvariantCulture, out _) ? null : CellValues.InlineString;
            place.Append(place.DataType is null ? new CellValue(text) : new InlineString(new Text(text)));
        }

        foreach (var section in report.Form.Sections.Where(section => section.Narrative is not null && report.Narratives[section.Narrative.Index] is not null))
        {
            var place = sheets.Find("text." + section.Id)!;
            place.DataType = CellValues.InlineString;
            place.Append(new InlineString(new Text(report.Narratives[section.Narrative!.Index]!.Markdown)));
        }
    }

    private static List<string> BrokenRules(List<(string Rule, decimal? Outcome)> values)
    {
        Assert.NotEmpty(values);
        Assert.All(values, statement => Assert.True(statement.Outcome is 0 or 0.5m or 1, statement.Rule));
        return [.. values.Where(statement => statement.Outcome == 0).Select(statement => statement.Rule).Order(StringComparer.Ordinal)];
    }

    private static List<string> Results(NamedSheets sheets)
    {
        var sheet = sheets.Names.Single(name => name is "核对" or "Checks");
        return [.. Enumerable.Range(5, 3000).Select(row => sheets.At(sheet, "A" + row)?.CellValue?.Text).OfType<string>()];
    }

    private static string TextOf(DocumentFormat.OpenXml.Spreadsheet.Cell? cell, List<string> shared) => cell is null ? string.Empty
        : cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)] : cell.InnerText;
}
