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
    private const string PrintArea = "_xlnm.Print_Area";
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
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Name = sheets[index].Name,
                SheetId = (uint)index + 1,
                Id = id,
                State = sheets[index].IsHidden ? SheetStateValues.Hidden : null,
            });
            names.AddRange(NamesOf(sheets[index], (uint)index));
        }

        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles.ToStylesheet();
        workbook.Workbook = new Workbook();
        if (sheets.Any(sheet => sheet.IsProtected))
        {
            workbook.Workbook.Append(new WorkbookProtection { LockStructure = true });
        }

        workbook.Workbook.Append(new BookViews(new WorkbookView()), list);
        if (names.Count > 0)
        {
            workbook.Workbook.Append(new DefinedNames(names));
        }

        if (writer.HasFormulas)
        {
            workbook.Workbook.Append(new CalculationProperties { CalculationId = 0, FullCalculationOnLoad = true });
        }
    }

    private static IEnumerable<DefinedName> NamesOf(Sheet sheet, uint index)
    {
        if (sheet.HeadRows > 0)
        {
            yield return new DefinedName(FormattableString.Invariant($"{QuotedSheet.Of(sheet.Name)}!$1:${sheet.HeadRows}"))
            {
                Name = PrintTitles,
                LocalSheetId = index,
            };
        }

        if (sheet.UnprintedRows > 0)
        {
            var (first, last) = (QuotedSheet.Fixed(sheet.Name, sheet.UnprintedRows, 0), QuotedSheet.Fixed(sheet.Rows.Count() - 1, sheet.Widths.Count - 1));
            yield return new DefinedName($"{first}:{last}") { Name = PrintArea, LocalSheetId = index };
        }

        foreach (var name in sheet.Names)
        {
            var place = QuotedSheet.Fixed(sheet.Name, name.Row, name.Column);
            var end = name.RowSpan == 1 ? string.Empty : ":" + QuotedSheet.Fixed(name.Row + name.RowSpan - 1, name.Column);
            yield return new DefinedName(place + end) { Name = name.Name };
        }
    }
}
