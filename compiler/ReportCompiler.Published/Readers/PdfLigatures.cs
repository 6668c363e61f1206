namespace ReportCompiler.Published.Readers;

/// <summary>Letters that a font has one glyph for (U+FB00 to U+FB06), as the letters that they are.</summary>
internal static class PdfLigatures
{
    private const char First = '\uFB00';

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>A text with letters in the place of ligatures.</summary>
    /// <param name="text">The text.</param>
    public static string Parted(string text) =>
        text.Any(IsLigature) ? string.Concat(text.Select(character => IsLigature(character) ? Letters[character - First] : character.ToString())) : text;

    private static bool IsLigature(char character) => character >= First && character < First + 7;
}
