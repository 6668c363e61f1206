using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ReportCompiler.Published.Grids;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads a workbook row by row: of formulas, the values that were last reckoned.</summary>
internal static class XlsxDocumentReader
{
    /// <summary>Reads the workbook.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="UnreadableDocumentException">It is broken, or larger than any report.</exception>
    public static PublishedDocument Read(byte[] bytes)
    {
        try
        {
            using var file = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            if (file.WorkbookPart is not { Workbook.Sheets: { } sheets } book)
            {
                throw UnreadableDocumentException.NoSuchFile("xlsx");
            }

            var builder = new DocumentBuilder();
            var texts = new XlsxTexts(book);
            foreach (var sheet in sheets.Elements<Sheet>().Where(sheet => sheet.State?.Value is null || sheet.State.Value == SheetStateValues.Visible))
            {
                if (sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
                {
                    builder.Page++;
                    AddSheet(builder, XlsxSheet.Read(worksheet, texts));
                }
            }

            return new PublishedDocument(builder.Items);
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException
            or ArgumentException or FormatException)
        {
            throw UnreadableDocumentException.NoSuchFile("xlsx");
        }
    }

    // A row with a single text is a line of prose or a heading; rows of several texts that follow one another are a table.
    private static void AddSheet(DocumentBuilder builder, XlsxSheet sheet)
    {
        var table = new List<IReadOnlyList<SpannedText>>();
        foreach (var row in sheet.Rows())
        {
            var filled = row.Where(cell => cell.Text.Length > 0).ToList();
            if (filled.Count == 1 && filled[0].Column == 0 && filled[0].RowSpan == 1 && (filled[0].ColumnSpan > 1 || row.Count == 1))
            {
                Flush();
                builder.BeginParagraph();
                foreach (var line in filled[0].Text.Split('\n').Where(line => line.Trim().Length > 0))
                {
                    builder.AddLine(line.Trim(), null);
                }
            }
            else if (filled.Count > 0)
            {
                table.Add(row);
            }
        }

        Flush();

        void Flush()
        {
            if (table.Count > 0)
            {
                builder.AddTable(table);
                table.Clear();
            }
        }
    }
}
