using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using SourceSpan = ReportCompiler.Schema.Text.SourceSpan;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Reads the prose of a section into blocks, in the same Markdown that pages are written from.</summary>
public sealed class ProseReader
{
    private readonly InlineReader _inlines;

    private ProseReader(Report report) => _inlines = new InlineReader(report);

    /// <summary>What a report says in a section; empty where it says nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="section">A section of its form.</param>
    public static IReadOnlyList<ProseBlock> Read(Report report, FormSection section) =>
        section.Narrative is { } slot && report.Narratives[slot.Index] is { } narrative ? Read(narrative, report) : [];

    /// <summary>What the form itself says in a section; empty where it says nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="section">A section of its form.</param>
    public static IReadOnlyList<ProseBlock> ReadFixed(Report report, FormSection section) => section.Text.Length == 0
        ? []
        : Read(new Narrative(section.Text, new TextLocator(SourceSpan.FileStart, TextLayout.Folded, 0), []), report);

    private static List<ProseBlock> Read(Narrative narrative, Report report)
    {
        var document = Markdown.Parse(Sentinels.Insert(narrative), MarkdownDialect.Pipeline);
        foreach (var (heading, level) in MarkdownDialect.FitHeadings(document))
        {
            heading.Level = level;
        }

        return new ProseReader(report).BlocksOf(document);
    }

    private List<ProseBlock> BlocksOf(ContainerBlock container) => [.. container.Select(BlockOf).OfType<ProseBlock>()];

    private ProseBlock? BlockOf(Block block) => block switch
    {
        HeadingBlock heading => new ProseHeading(heading.Level, _inlines.RunsOf(heading)),
        ParagraphBlock paragraph => new ProseParagraph(_inlines.RunsOf(paragraph)),
        ListBlock list => ListOf(list),
        Table table => TableOf(table),
        CodeBlock code => new ProseCode([.. MarkdownCarrier.LinesOf(code).Select(line => _inlines.Resolve(line.Slice.ToString()))]),
        QuoteBlock quote => new ProseQuote(BlocksOf(quote)),
        ThematicBreakBlock => new ProseRule(),
        _ => null,
    };

    private ProseList ListOf(ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new ProseList(list.IsOrdered ? start : null, [.. list.OfType<ListItemBlock>().Select(BlocksOf)]);
    }

    private ProseTable TableOf(Table table) => new(
        [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(TextOf).ToArray())],
        [.. table.ColumnDefinitions.Select(column => column.Alignment switch
        {
            TableColumnAlign.Right => ProseAlignment.Right,
            TableColumnAlign.Center => ProseAlignment.Center,
            _ => ProseAlignment.Left,
        })]);

    private IReadOnlyList<ProseRun> TextOf(TableCell cell) => [.. cell.OfType<LeafBlock>().SelectMany(_inlines.RunsOf)];
}
