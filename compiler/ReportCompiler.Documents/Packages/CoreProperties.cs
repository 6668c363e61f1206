using System.Text;
using System.Xml;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Packages;

/// <summary>What is said of a document as a whole.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who answers for it; empty for nobody in particular.</param>
/// <param name="Language">Its language, as a BCP 47 tag.</param>
/// <param name="Published">The day that it was published, ISO 8601; null where that is not known.</param>
internal sealed record CoreProperties(string Title, string Author, string Language, string? Published)
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Elements = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes the part of a package that holds them.</summary>
    public void Write(Stream output)
    {
        using var writer = XmlWriter.Create(output, Settings);
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteAttributeString("xmlns", "dcterms", null, Terms);
        writer.WriteElementString("dc", "title", Elements, XmlSafe.Clean(Title));
        if (Author.Length > 0)
        {
            writer.WriteElementString("dc", "creator", Elements, XmlSafe.Clean(Author));
        }

        writer.WriteElementString("dc", "language", Elements, XmlSafe.Clean(Language));
        foreach (var name in Published is null ? [] : (string[])["created", "modified"])
        {
            writer.WriteStartElement("dcterms", name, Terms);
            writer.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
            writer.WriteString(Published + "T00:00:00Z");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
