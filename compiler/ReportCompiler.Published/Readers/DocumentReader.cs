using ReportCompiler.Published.Grids;
using ReportCompiler.Schema.Text;

namespace ReportCompiler.Published.Readers;

/// <summary>Reads documents of every kind that there is a reader for: by what their bytes are, not by their names.</summary>
public static class DocumentReader
{
    private static readonly (byte[] Start, string Kind)[] Unread =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "doc, xls, wps, et"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "RTF"),
    ];

    private static readonly byte[] Archive = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Pdf = [0x25, 0x50, 0x44, 0x46];

    private static readonly string[] Tags = ["<html", "<!doctype html", "<body", "<table", "<div", "<p>", "<p "];

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="UnreadableDocumentException">There is no reader for it, or it is larger than any report.</exception>
    public static PublishedDocument Read(byte[] bytes)
    {
        if (bytes.Length > DocumentLimits.Bytes)
        {
            throw UnreadableDocumentException.BeyondLimits();
        }

        if (bytes.AsSpan().StartsWith(Archive))
        {
            return ReadArchive(bytes);
        }

        if (bytes.AsSpan().StartsWith(Pdf))
        {
            return PdfDocumentReader.Read(bytes);
        }

        if (Unread.FirstOrDefault(kind => bytes.AsSpan().StartsWith(kind.Start)).Kind is { } unread)
        {
            throw NoReader(unread);
        }

        var text = TextDecoding.Read(bytes);
        if (text.Trim().Length == 0)
        {
            throw new UnreadableDocumentException(Words.Say("document-reader.empty", $"nothing stands in it", $"文件是空的"));
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnreadableDocumentException(Words.Say("document-reader.binary", $"it is neither a web page nor plain text", $"既不是网页，也不是纯文本"));
        }

        return Array.Exists(Tags, tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase)) ? HtmlDocumentReader.Read(text)
            : TextDocumentReader.Read(text);
    }

    private static PublishedDocument ReadArchive(byte[] bytes)
    {
        var names = OfficeArchive.NamesIn(bytes);
        return names.Any(name => name.StartsWith("word/", StringComparison.Ordinal)) ? DocxDocumentReader.Read(bytes)
            : names.Any(name => name.EndsWith("workbook.xml", StringComparison.Ordinal)) ? XlsxDocumentReader.Read(bytes)
            : throw NoReader("odt, ods, ofd");
    }

    private static UnreadableDocumentException NoReader(string kind) => new(Words.Say(
        "document-reader.kind",
        $"files of the kind {kind} are not read; web pages, plain text, docx, xlsx and PDF are",
        $"不支持 {kind} 文件；可导入网页、纯文本、docx、xlsx 和 PDF"));
}
