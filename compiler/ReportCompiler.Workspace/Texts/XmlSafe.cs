using System.Text;
using System.Xml;

namespace ReportCompiler.Workspace.Texts;

/// <summary>Text for XML, which cannot hold every character.</summary>
public static class XmlSafe
{
    private const string Stand = "\uFFFD";

    /// <summary>A text with U+FFFD for each character that XML cannot hold: control characters, halves of pairs.</summary>
    /// <param name="text">The text.</param>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Stand : rune.ToString());
        }

        return clean.ToString();
    }
}
