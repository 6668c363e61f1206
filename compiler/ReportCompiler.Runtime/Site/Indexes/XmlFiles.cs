using System.Text;
using System.Xml;

namespace ReportCompiler.Runtime.Site.Indexes;

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

    /// <summary>A text without what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsClean(string text) => text.All(character => XmlConvert.IsXmlChar(character));
}
