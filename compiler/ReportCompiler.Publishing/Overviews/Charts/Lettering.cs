namespace ReportCompiler.Publishing.Overviews.Charts;

/// <summary>How much room the texts of a drawing take. Which font a reader has is not known; these widths are those of a wide one.</summary>
internal static class Lettering
{
    private const decimal WidthOfLetter = 6.2m;
    private const decimal WidthOfSign = 12;

    /// <summary>The width of a text.</summary>
    public static decimal WidthOf(string text) => text.Sum(WidthOf);

    /// <summary>A text that takes no more than a width: with an ellipsis in the place of what does not fit.</summary>
    public static string Fit(string text, decimal width)
    {
        if (WidthOf(text) <= width)
        {
            return text;
        }

        var length = text.Length;
        var taken = WidthOf(text) + WidthOfSign;
        while (length > 0 && (taken > width || char.IsHighSurrogate(text[length - 1])))
        {
            taken -= WidthOf(text[--length]);
        }

        return text[..length] + "…";
    }

    // Half of a pair of surrogates takes as much as a sign of its own: the pair is then given more room than it needs.
    private static decimal WidthOf(char character) => character > 0xFF ? WidthOfSign : WidthOfLetter;
}
