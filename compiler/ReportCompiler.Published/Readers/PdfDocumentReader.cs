using ReportCompiler.Published.Grids;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Narratives;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads a printed page with a text layer: tables by the rules that are drawn, text by the places of its letters.</summary>
internal static class PdfDocumentReader
{
    private const int MostPages = 300;

    /// <summary>Reads the document.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="UnreadableDocumentException">It is broken, encrypted, a scan, or larger than any report.</exception>
    public static PublishedDocument Read(byte[] bytes)
    {
        var builder = new DocumentBuilder();
        foreach (var page in PagesOf(bytes))
        {
            builder.Page++;
            AddPage(builder, page);
        }

        return builder.Items.Count > 0 ? new PublishedDocument(builder.Items) : throw new UnreadableDocumentException(Words.Say(
            "pdf-document-reader.scan", $"it has no text: it is a scan, or its letters are drawn as pictures", $"其中没有文字：它是扫描件，或文字以图形绘制"));
    }

    // A library for a format with so many ways to be broken says so in as many ways.
    private static List<PdfPageContent> PagesOf(byte[] bytes)
    {
        try
        {
            using var file = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true });
            return file.NumberOfPages > MostPages
                ? throw UnreadableDocumentException.BeyondLimits()
                : [.. Enumerable.Range(1, file.NumberOfPages).Select(number => PdfPageContent.Of(file.GetPage(number)))];
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDocumentException(Words.Say("pdf-document-reader.encrypted", $"it is protected with a password", $"它有密码保护"));
        }
        catch (Exception problem) when (problem is not UnreadableDocumentException and not OutOfMemoryException)
        {
            throw UnreadableDocumentException.NoSuchFile("PDF");
        }
    }

    private static void AddPage(DocumentBuilder builder, PdfPageContent page)
    {
        var tables = PdfTable.Of(page);
        var paragraphs = PdfLines.ParagraphsOf(page.Letters.Where(letter => !tables.Any(table => table.Holds(letter))));
        var parts = tables.Select(table => (table.Top, Add: (Action)(() => builder.AddTable(table.RowsOf(page.Letters)))))
            .Concat(paragraphs.Select(paragraph => (paragraph.Top, Add: (Action)(() =>
            {
                builder.BeginParagraph();
                builder.AddLine(paragraph.Text, new ProseParagraph([new ProseRun(paragraph.Text, ProseStyle.None, null)]));
            }))));
        foreach (var (_, add) in parts.OrderByDescending(part => part.Top))
        {
            add();
        }
    }
}
