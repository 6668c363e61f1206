using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Documents.Packages;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>Writes sheets as a workbook (ISO/IEC 29500, .xlsx).</summary>
internal static class WorkbookWriter
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string PrintTitles = "_xlnm.Print_Titles";
    private const uint Letter = 1;
    private const uint A4 = 9;

    /// <summary>Writes a workbook.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="properties">What is said of it as a whole; its language also says which paper and which font.</param>
    /// <param name="sheets">The sheets, at least one.</param>
    public static void Write(Stream output, CoreProperties properties, IReadOnlyList<Sheet> sheets) => OfficePackage.Write(
        output,
        stream => SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook),
        properties,
        document => Fill(document, properties.Language, sheets));

    private static void Fill(SpreadsheetDocument document, string language, IReadOnlyList<Sheet> sheets)
    {
        var workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "workbook");
        var styles = new StyleTable(DocumentWords.IsChinese(language) ? "宋体" : "Arial");
        var writer = new SheetWriter(styles, language.EndsWith("-US", StringComparison.OrdinalIgnoreCase) ? Letter : A4);
        var list = new Sheets();
        var names = new List<DefinedName>();
        for (var index = 0; index < sheets.Count; index++)
        {
            var id = FormattableString.Invariant($"sheet{index + 1}");
            writer.Write(sheets[index], workbook.AddNewPart<WorksheetPart>(id));
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheets[index].Name, SheetId = (uint)index + 1, Id = id });
            names.AddRange(NamesOf(sheets[index], (uint)index));
        }

        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.ToStylesheet();
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), list);
        if (names.Count > 0)
        {
            workbook.Workbook.Append(new DefinedNames(names));
        }
    }

    private static IEnumerable<DefinedName> NamesOf(Sheet sheet, uint index)
    {
        if (sheet.HeadRows > 0)
        {
            var quoted = sheet.Name.Replace("'", "''", StringComparison.Ordinal);
            yield return new DefinedName(FormattableString.Invariant($"'{quoted}'!$1:${sheet.HeadRows}")) { Name = PrintTitles, LocalSheetId = index };
        }
    }
}
