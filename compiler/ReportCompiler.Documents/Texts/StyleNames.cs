namespace ReportCompiler.Documents.Texts;

/// <summary>The ids of the styles of paragraphs and tables.</summary>
internal static class StyleNames
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string ListText = "ListParagraph";
    public const string Note = "TableNote";
    public const string CellText = "CellText";
    public const string Footer = "Footer";
    public const string Break = "SectionBreak";
    public const string Link = "Hyperlink";
    public const string Grid = "TableGrid";

    /// <summary>How many levels of headings there are.</summary>
    public const int HeadingLevels = 6;

    /// <summary>The style of a heading.</summary>
    /// <param name="level">Its level, from 1.</param>
    public static string Heading(int level) => FormattableString.Invariant($"Heading{Math.Clamp(level, 1, HeadingLevels)}");
}
