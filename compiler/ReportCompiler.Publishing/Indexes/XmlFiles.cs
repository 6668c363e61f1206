using System.Text;
using System.Xml;

namespace ReportCompiler.Publishing.Indexes;

/// <summary>How XML files of a site are written.</summary>
internal static class XmlFiles
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
        CheckCharacters = true,
    };

    /// <summary>Writes a file.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="write">Writes the elements.</param>
    public static void Write(Stream output, Action<XmlWriter> write)
    {
        using var writer = XmlWriter.Create(output, Settings);
        writer.WriteStartDocument();
        write(writer);
        writer.WriteEndDocument();
    }
}
