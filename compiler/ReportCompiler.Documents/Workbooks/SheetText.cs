using System.Text.RegularExpressions;
using ReportCompiler.Workspace.Texts;

namespace ReportCompiler.Documents.Workbooks;

/// <summary>Text as a cell of a sheet can hold it.</summary>
internal static partial class SheetText
{
    /// <summary>How many characters a cell holds at most.</summary>
    public const int Limit = 32_767;

    private const string More = "…";

    /// <summary>A text that XML can hold, cut where it is too long, with lines ended by line feeds.</summary>
    public static string Fit(string text)
    {
        var clean = XmlSafe.Clean(text.ReplaceLineEndings("\n"));
        return clean.Length <= Limit ? clean : Cut(clean, Limit - More.Length) + More;
    }

    /// <summary>A text as the file format writes it: what would be read as an escaped character, such as _x000D_, is escaped.</summary>
    public static string Escape(string text) => LooksEscaped().Replace(text, "_x005F$0");

    /// <summary>The first characters of a text, no pair cut in two.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
