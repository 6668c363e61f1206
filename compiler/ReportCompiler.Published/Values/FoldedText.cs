namespace ReportCompiler.Published.Values;

/// <summary>White space as it counts in a document: one space, and none at the edges.</summary>
internal static class FoldedText
{
    private const char HardSpace = '\u00A0';

    /// <summary>A text with every stretch of white space made one space.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => string.Join(' ', RemarkText.Without(text).Replace(HardSpace, ' ').Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
