using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Schema.Forms;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Schema.Text;
using ReportCompiler.Workspace.Narratives.Dialect;
using SourceSpan = ReportCompiler.Schema.Text.SourceSpan;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Reads the prose of a section into blocks, from which every output is written.</summary>
public sealed class ProseReader
{
    // A line across the page stands between paragraphs; in an item it is text.
    private const string Rule = "---";

    private readonly InlineReader _inlines;

    private ProseReader(InlineReader inlines) => _inlines = inlines;

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

    /// <summary>The blocks of a text.</summary>
    /// <param name="narrative">The text.</param>
    /// <param name="report">The report whose figures it draws; null for words that draw none.</param>
    /// <exception cref="ArgumentException">It nests too deeply; loading a report tells of that first.</exception>
    internal static IReadOnlyList<ProseBlock> Read(Narrative narrative, Report? report)
    {
        var text = Prepare(Sentinels.Insert(TypedLines.Restore(narrative)));
        var document = MarkdownDialect.Parse(text, withTables: true);
        return document.Descendants<Table>().Any() && !KeepsLetters(document, text)
            ? Blocks(MarkdownDialect.Parse(text, withTables: false), text, report)
            : Blocks(document, text, report);
    }

    private static string Prepare(string text) =>
        ListEnds.Separate(TableNotes.Separate(Backslashes.Keep(LineFeeds(TypedLines.Part(text)))));

    private static List<ProseBlock> Blocks(MarkdownDocument document, string text, Report? report) =>
        new ProseReader(new InlineReader(text, report)).BlocksOf(document);

    // Lines of bars and dashes can be a table to Markdig and lose what stands between them or before them: then they are lines.
    private static bool KeepsLetters(MarkdownDocument document, string text) =>
        document.Descendants().Any(inline => inline is LinkInline or AutolinkInline)
        || Letters(string.Concat(PlainProse.Of(Blocks(document, text, null)))) == Letters(text);

    private static string Letters(string text) =>
        string.Concat(text.Where(character => char.IsLetterOrDigit(character) || char.IsSurrogate(character) || character is '<' or '>'
            || char.GetUnicodeCategory(character) is UnicodeCategory.OtherNumber or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation));

    private static string LineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    private List<ProseBlock> BlocksOf(ContainerBlock container) => [.. container.SelectMany(BlocksOf)];

    private IEnumerable<ProseBlock> BlocksOf(Block block) => block switch
    {
        HeadingBlock heading => [new ProseHeading(heading.Level, _inlines.RunsOf(heading))],
        ListBlock list => ListsOf(list),
        Table table => [TableOf(table)],
        ThematicBreakBlock { ThematicChar: '-' } rule when !_inlines.Verbatim(rule.Span).Trim().Contains(' ', StringComparison.Ordinal) => [new ProseRule()],
        LeafBlock leaf when _inlines.RunsOf(leaf) is { Count: > 0 } runs => ParagraphsOf(runs, leaf.Parent is MarkdownDocument),
        ContainerBlock container => BlocksOf(container),
        _ => [new ProseParagraph([new ProseRun(_inlines.Verbatim(block.Span).Trim(), ProseStyle.None, null)])],
    };

    // A line of its own is a paragraph, with the indent of one; in an item, which has none, it is a line.
    private static IEnumerable<ProseBlock> ParagraphsOf(List<ProseRun> runs, bool isFree)
    {
        if (!isFree)
        {
            var joined = runs.Select(run => run with { Text = run.Text.Replace(InlineReader.LineOfItsOwn, "\n", StringComparison.Ordinal) });
            return [new ProseParagraph([.. joined])];
        }

        var lines = new List<List<ProseRun>> { new() };
        foreach (var run in runs)
        {
            var parts = run.Text.Split(InlineReader.LineOfItsOwn);
            lines[^1].Add(run with { Text = parts[0] });
            lines.AddRange(parts.Skip(1).Select(part => new List<ProseRun> { run with { Text = part } }));
        }

        return lines.Select(line => line.FindAll(run => run.Text.Length > 0)).Where(line => line.Count > 0).Select(line => new ProseParagraph(line));
    }

    // A number that does not count on is a number that somebody typed: another list begins.
    private IEnumerable<ProseBlock> ListsOf(ListBlock list)
    {
        var items = new List<IReadOnlyList<ProseBlock>>();
        var first = 0;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (list.IsOrdered && items.Count > 0 && item.Order != first + items.Count)
            {
                yield return ToList(first);
                items = [];
            }

            first = items.Count == 0 ? item.Order : first;
            items.Add([.. BlocksOf(item).Select(block => block is ProseRule ? new ProseParagraph([new ProseRun(Rule, ProseStyle.None, null)]) : block)]);
        }

        yield return ToList(list.IsOrdered ? first : null);

        ProseList ToList(int? start) => new(start, items, list.IsLoose) { Mark = list.OrderedDelimiter == ')' ? ')' : '.' };
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
