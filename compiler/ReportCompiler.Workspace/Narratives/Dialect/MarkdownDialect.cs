using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>
/// The Markdown that the prose of a report is written in, as docs/data-style.md has it: paragraphs, bold text, emphasis at the edges of words,
/// lists, links, tables, headings. All other marks are text.
/// </summary>
internal static class MarkdownDialect
{
    /// <summary>The level of the headings that sections have on a page; prose has those below.</summary>
    public const int SectionLevel = 2;

    private const int MaxLevel = 6;

    private static readonly MarkdownPipeline Pipeline = Build(new MarkdownPipelineBuilder().UsePipeTables());
    private static readonly MarkdownPipeline WithoutTables = Build(new MarkdownPipelineBuilder());

    /// <summary>How deep a text may nest.</summary>
    public static int MaxDepth => Pipeline.MaximumNestingDepth;

    /// <summary>A text in its parts; every part knows where it stands.</summary>
    /// <param name="text">The text, with line feeds.</param>
    /// <param name="withTables">Whether lines of bars are tables.</param>
    /// <exception cref="ArgumentException">It nests more deeply than Markdig's limit.</exception>
    public static MarkdownDocument Parse(string text, bool withTables)
    {
        var document = Markdown.Parse(text, withTables ? Pipeline : WithoutTables);
        foreach (var (heading, level) in FitHeadings(document))
        {
            heading.Level = level;
        }

        return document;
    }

    // The highest heading stands right below the section's own.
    private static IEnumerable<(HeadingBlock Heading, int Level)> FitHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var top = headings.Count == 0 ? 0 : headings.Min(heading => heading.Level);
        return headings.Select(heading => (heading, Math.Min(MaxLevel, heading.Level - top + SectionLevel + 1)));
    }

    private static MarkdownPipeline Build(MarkdownPipelineBuilder builder)
    {
        builder.UsePreciseSourceLocation();
        var blocks = builder.BlockParsers;
        blocks.TryRemove<ThematicBreakParser>();
        blocks.TryRemove<QuoteBlockParser>();
        blocks.TryRemove<HtmlBlockParser>();
        blocks.TryRemove<FencedCodeBlockParser>();
        blocks.TryRemove<IndentedCodeBlockParser>();
        blocks.ReplaceOrAdd<HeadingBlockParser>(new HeadingParser());
        blocks.ReplaceOrAdd<ParagraphBlockParser>(new ParagraphParser());
        var items = blocks.Find<ListBlockParser>()!.ItemParsers;
        items.Clear();
        items.Add(new BulletParser());
        items.Add(new NumberParser());
        var inlines = builder.InlineParsers;
        inlines.TryRemove<HtmlEntityParser>();
        inlines.TryRemove<CodeInlineParser>();
        inlines.ReplaceOrAdd<EmphasisInlineParser>(new EmphasisParser());
        inlines.ReplaceOrAdd<AutolinkInlineParser>(new AutolinkInlineParser(new AutolinkOptions { EnableHtmlParsing = false }));
        return builder.Build();
    }
}
