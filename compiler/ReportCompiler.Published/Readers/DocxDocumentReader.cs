using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportCompiler.Published.Grids;
using ReportCompiler.Published.Values;
using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads a text document of an office, as it stands once every tracked change is accepted.</summary>
internal sealed class DocxDocumentReader
{
    private readonly DocumentBuilder _builder = new();
    private readonly DocxLists _lists;

    private DocxDocumentReader(MainDocumentPart part) => _lists = new DocxLists(part.NumberingDefinitionsPart?.Numbering);

    /// <summary>Reads the document.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="UnreadableDocumentException">It is broken, or larger than any report.</exception>
    public static PublishedDocument Read(byte[] bytes)
    {
        try
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            if (file.MainDocumentPart is not { Document.Body: { } body } part)
            {
                throw UnreadableDocumentException.NoSuchFile("docx");
            }

            var reader = new DocxDocumentReader(part);
            reader.ReadBlocks(body, 0);
            return new PublishedDocument(reader._builder.Items) { Title = FoldedText.Of(file.PackageProperties.Title ?? string.Empty) };
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException
            or ArgumentException or FormatException)
        {
            throw UnreadableDocumentException.NoSuchFile("docx");
        }
    }

    private void ReadBlocks(OpenXmlElement parent, int depth)
    {
        if (depth > DocumentLimits.Depth)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table when table.Descendants<Table>().Any():
                    foreach (var cell in table.Elements<TableRow>().SelectMany(row => row.Elements<TableCell>()))
                    {
                        ReadBlocks(cell, depth + 1);
                    }

                    break;
                case Table table:
                    _builder.AddTable(DocxTable.RowsOf(table));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    ReadBlocks(element, depth + 1);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var level = LevelOf(paragraph);
        var item = _lists.FormatOf(paragraph);
        _builder.BeginParagraph();
        foreach (var runs in DocxText.LinesOf(paragraph).Where(runs => PlainProse.Of(runs).Length > 0))
        {
            var plain = new ProseParagraph([.. runs.Select(run => run with { Text = RemarkText.Without(run.Text) }).Where(run => run.Text.Length > 0)]);
            ProseBlock block = level > 0 ? new ProseHeading(Math.Max(3, level), plain.Runs)
                : item is { } isNumbered ? new ProseList(isNumbered ? 1 : null, [[plain]], IsLoose: false)
                : plain;
            _builder.AddLine(PlainProse.Of(plain.Runs), block);
        }
    }

    private static int LevelOf(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty;
        return style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(style.AsSpan("Heading".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 6
            ? level
            : 0;
    }
}
