using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>Writes the remarks on the cells of a sheet: their texts, and the boxes that they are shown in.</summary>
internal static class CommentWriter
{
    private const string CommentsId = "comments";
    private const string BoxesId = "boxes";
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = true,
    };

    /// <summary>Adds the remarks to a sheet.</summary>
    /// <param name="comments">The remarks.</param>
    /// <param name="part">The part of the sheet.</param>
    /// <returns>What the sheet says of the boxes.</returns>
    public static LegacyDrawing Add(IReadOnlyList<CellComment> comments, WorksheetPart part)
    {
        part.AddNewPart<WorksheetCommentsPart>(CommentsId).Comments = new Comments(
            new Authors(new Author(string.Empty)),
            new CommentList(comments.Select(comment => new Comment(
                new CommentText(new Text(SheetText.Escape(SheetText.Fit(comment.Text))) { Space = SpaceProcessingModeValues.Preserve }))
            {
                Reference = SheetWriter.NameOf(comment.Row, comment.Column),
                AuthorId = 0,
                ShapeId = 0,
            })));
        using var stream = part.AddNewPart<VmlDrawingPart>(BoxesId).GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartElement("xml");
        writer.WriteAttributeString("xmlns", "v", null, Vml);
        writer.WriteAttributeString("xmlns", "o", null, Office);
        writer.WriteAttributeString("xmlns", "x", null, Excel);
        WriteType(writer);
        for (var index = 0; index < comments.Count; index++)
        {
            WriteBox(writer, comments[index], index + 1);
        }

        writer.WriteEndElement();
        return new LegacyDrawing { Id = BoxesId };
    }

    // The kind of shape that spreadsheets keep remarks in.
    private static void WriteType(XmlWriter writer)
    {
        writer.WriteStartElement("v", "shapetype", Vml);
        writer.WriteAttributeString("id", "_x0000_t202");
        writer.WriteAttributeString("coordsize", "21600,21600");
        writer.WriteAttributeString("o", "spt", Office, "202");
        writer.WriteAttributeString("path", "m,l,21600r21600,l21600,xe");
        writer.WriteEndElement();
    }

    private static void WriteBox(XmlWriter writer, CellComment comment, int number)
    {
        writer.WriteStartElement("v", "shape", Vml);
        writer.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"_x0000_s{1024 + number}"));
        writer.WriteAttributeString("type", "#_x0000_t202");
        writer.WriteAttributeString("style", "position:absolute;visibility:hidden;width:160pt;height:48pt");
        writer.WriteAttributeString("fillcolor", "#ffffe1");
        writer.WriteStartElement("x", "ClientData", Excel);
        writer.WriteAttributeString("ObjectType", "Note");
        Write("MoveWithCells", string.Empty);
        Write("SizeWithCells", string.Empty);
        Write("Anchor", string.Create(
            CultureInfo.InvariantCulture,
            $"{comment.Column + 1}, 8, {Math.Max(0, comment.Row - 1)}, 4, {comment.Column + 3}, 30, {comment.Row + 3}, 4"));
        Write("AutoFill", "False");
        Write("Row", comment.Row.ToString(CultureInfo.InvariantCulture));
        Write("Column", comment.Column.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndElement();
        writer.WriteEndElement();

        void Write(string name, string value) => writer.WriteElementString("x", name, Excel, value);
    }
}
