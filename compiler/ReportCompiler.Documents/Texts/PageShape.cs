using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportCompiler.Documents.Texts;

/// <summary>The paper and the type of a document: what is usual where its language is written.</summary>
/// <param name="Width">The width of the upright page, in twentieths of a point.</param>
/// <param name="Height">Its height.</param>
/// <param name="Top">The margin at the top.</param>
/// <param name="Bottom">The margin at the bottom.</param>
/// <param name="Left">The margin at the left.</param>
/// <param name="Right">The margin at the right.</param>
internal sealed record PageShape(int Width, int Height, int Top, int Bottom, int Left, int Right)
{
    // A4 with the margins of GB/T 9704, the standard for official documents; A4 and US Letter with an inch.
    private static readonly PageShape Official = new(11906, 16838, 2098, 1984, 1588, 1474);
    private static readonly PageShape A4 = new(11906, 16838, 1440, 1440, 1440, 1440);
    private static readonly PageShape Letter = new(12240, 15840, 1440, 1440, 1440, 1440);

    // A broad page is turned to gain room: its margins are narrow.
    private const int BroadMargin = 1000;

    /// <summary>The shape for a language.</summary>
    /// <param name="tag">The language, as a BCP 47 tag.</param>
    public static PageShape Of(string tag) =>
        DocumentWords.IsChinese(tag) ? Official : tag.EndsWith("-US", StringComparison.OrdinalIgnoreCase) ? Letter : A4;

    /// <summary>How much room is between the margins.</summary>
    public int TextWidth(bool isBroad) => isBroad ? Height - (2 * BroadMargin) : Width - Left - Right;

    /// <summary>What the end of a run of pages says of them.</summary>
    /// <param name="isBroad">Whether they are turned.</param>
    /// <param name="footer">The relationship of their footer.</param>
    public SectionProperties ToSection(bool isBroad, string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        isBroad
            ? new PageSize { Width = (uint)Height, Height = (uint)Width, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = (uint)Width, Height = (uint)Height },
        isBroad
            ? new PageMargin { Top = BroadMargin, Bottom = BroadMargin, Left = BroadMargin, Right = BroadMargin, Header = 600, Footer = 600, Gutter = 0 }
            : new PageMargin { Top = Top, Bottom = Bottom, Left = (uint)Left, Right = (uint)Right, Header = 850, Footer = 850, Gutter = 0 });
}
