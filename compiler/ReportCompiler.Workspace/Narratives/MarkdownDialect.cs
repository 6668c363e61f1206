using Markdig;
using Markdig.Syntax;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>The Markdown that the prose of a report is written in: CommonMark without HTML, with tables and strikethrough.</summary>
internal static class MarkdownDialect
{
    /// <summary>The level of the headings that sections have on a page; prose has those below.</summary>
    public const int SectionLevel = 2;

    private const int MaxLevel = 6;

    /// <summary>For pages.</summary>
    public static MarkdownPipeline Pipeline { get; } = Builder().Build();

    /// <summary>For editing the text: every element knows exactly where it stands.</summary>
    public static MarkdownPipeline PrecisePipeline { get; } = Builder().UsePreciseSourceLocation().Build();

    /// <summary>The level that each heading of a text takes, so that the highest stands right below the section's own.</summary>
    public static IEnumerable<(HeadingBlock Heading, int Level)> FitHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var top = headings.Count == 0 ? 0 : headings.Min(heading => heading.Level);
        return headings.Select(heading => (heading, Math.Min(MaxLevel, heading.Level - top + SectionLevel + 1)));
    }

    private static MarkdownPipelineBuilder Builder() =>
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().DisableHtml();
}
