using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Documents.Packages;
using ReportCompiler.Publishing.Formats;

namespace ReportCompiler.Documents.Texts;

/// <summary>
/// A report as a text document, fit for filing: real headings, the tables of the form with their merged cells, the prose with
/// its figures filled in, numbered pages.
/// </summary>
public sealed class DocxReportFormat : IReportFormat
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string FooterId = "footer";

    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public string FileName => "report.docx";

    /// <inheritdoc/>
    public void Write(PublishedReport report, Stream output) => Write(report, output, isForm: false);

    /// <summary>Writes a report that somebody fills in by hand: with room below each heading of prose.</summary>
    /// <param name="report">The report, as far as it is filled in.</param>
    /// <param name="output">Receives the bytes; need not be able to seek.</param>
    public static void WriteForm(PublishedReport report, Stream output) => Write(report, output, isForm: true);

    private static void Write(PublishedReport report, Stream output, bool isForm)
    {
        var language = report.Report.Form.Language;
        OfficePackage.Write(
            output,
            stream => WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document),
            new CoreProperties(report.Title, report.Agency.Name, language, report.Report.Header.Published),
            document => Fill(document, report, language, isForm));
    }

    private static void Fill(WordprocessingDocument document, PublishedReport report, string language, bool isForm)
    {
        var main = document.AddNewPart<MainDocumentPart>(MainType, "document");
        var lists = new ListNumbers();
        main.Document = new Document(DocumentBody.Of(report, new RunWriter(main), lists, FooterId, isForm));
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = StyleSheet.Of(language);
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = lists.ToNumbering();
        main.AddNewPart<FontTablePart>("fonts").Fonts = FontList.Of(language);
        main.AddNewPart<FooterPart>(FooterId).Footer = new Footer(PageNumber(DocumentWords.IsChinese(language)));
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(
            new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
            new ThemeFontLanguages { Val = language });
    }

    // Chinese official documents set the number between dashes.
    private static Paragraph PageNumber(bool isChinese)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = StyleNames.Footer }));
        if (isChinese)
        {
            paragraph.Append(RunWriter.Plain("— "));
        }

        paragraph.Append(new SimpleField(RunWriter.Plain("1")) { Instruction = " PAGE " });
        if (isChinese)
        {
            paragraph.Append(RunWriter.Plain(" —"));
        }

        return paragraph;
    }
}
