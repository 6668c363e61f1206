using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Schema.Reports;
using ReportCompiler.Workspace.Narratives.Dialect;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>Reads the text of a block of prose into runs: the one walk over the inlines of Markdig, for all outputs.</summary>
/// <param name="source">The text that was parsed.</param>
/// <param name="report">The report whose figures the prose draws; null for words that draw none.</param>
internal sealed class InlineReader(string source, Report? report)
{
    /// <summary>What stands in a text where its author means a line of its own; a break in a line is a line end.</summary>
    public const string LineOfItsOwn = "\n\n";

    private IReadOnlyCollection<int> _lines = [];
    private LoneMarks _marks;

    /// <summary>The text of a block.</summary>
    /// <exception cref="ArgumentException">It nests too deeply.</exception>
    public List<ProseRun> RunsOf(LeafBlock block)
    {
        var runs = new List<ProseRun>();
        _lines = OrdinalLines.In(source, block.Span);
        if (block.Inline is { } inline)
        {
            _marks = LoneMarks.In(inline);
            Add(inline, ProseStyle.None, null, runs, 0);
        }

        return runs;
    }

    /// <summary>A part of the text as it is written, with its figures filled in.</summary>
    public string Verbatim(SourceSpan span) => Resolve(source[span.Start..(span.End + 1)]);

    private string Resolve(string text) => report is null ? text : Sentinels.Resolve(text, report);

    private void Add(ContainerInline container, ProseStyle style, string? link, List<ProseRun> runs, int depth)
    {
        if (depth > MarkdownDialect.MaxDepth)
        {
            throw new ArgumentException("the text nests too deeply", nameof(container));
        }

        foreach (var inline in container)
        {
            Add(inline, style, link, runs, depth + 1);
        }
    }

    private void Add(Inline inline, ProseStyle style, string? link, List<ProseRun> runs, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(runs, Resolve(literal.Content.ToString()), style, link);
                break;
            case LineBreakInline lineBreak:
                Append(runs, TextOf(lineBreak, runs), style, link);
                break;
            case AutolinkInline address:
                AddAddress(address, style, link, runs);
                break;
            case LinkInline target:
                AddLink(target, style, link, runs, depth);
                break;
            case EmphasisInline emphasis when _marks.IsText(emphasis):
                Append(runs, emphasis.DelimiterChar.ToString(), style, link);
                Add(emphasis, style, link, runs, depth);
                Append(runs, emphasis.DelimiterChar.ToString(), style, link);
                break;
            case EmphasisInline emphasis:
                Add(emphasis, style | StyleOf(emphasis), link, runs, depth);
                break;
            case DelimiterInline delimiter:
                // A mark that found no partner.
                Append(runs, delimiter is EmphasisDelimiterInline run ? run.Content.ToString() : delimiter.ToLiteral(), style, link);
                Add(delimiter, style, link, runs, depth);
                break;
            default:
                // No kind is lost for being unknown.
                Append(runs, Verbatim(inline.Span), style, link);
                break;
        }
    }

    private void AddAddress(AutolinkInline address, ProseStyle style, string? link, List<ProseRun> runs)
    {
        var url = Resolve(address.IsEmail ? "mailto:" + address.Url : address.Url);
        var isAllowed = LinkPolicy.Allows(url);
        Append(runs, isAllowed ? Resolve(address.Url) : Verbatim(address.Span), style, isAllowed ? url : link);
    }

    private void AddLink(LinkInline target, ProseStyle style, string? link, List<ProseRun> runs, int depth)
    {
        var url = Resolve(target.Url ?? string.Empty);
        if (LinkPolicy.IsAddress(url) && string.IsNullOrEmpty(target.Title) && HasWords(target) && HasOwnBrackets(target))
        {
            Add(target, style, url, runs, depth);
            return;
        }

        // Brackets that lead nowhere are brackets.
        var tail = TailOf(target);
        Append(runs, target.IsImage ? "![" : "[", style, link);
        Add(target, style, link, runs, depth);
        Append(runs, Verbatim(new SourceSpan(tail, target.Span.End)), style, link);
    }

    // Nobody sees a link without words, and nobody its address.
    private static bool HasWords(LinkInline target) =>
        target.Any(inline => inline is not LiteralInline literal || !literal.Content.IsEmptyOrWhitespace());

    // Where a bracket is closed before one is opened, the words reach from one pair to another.
    private bool HasOwnBrackets(LinkInline target)
    {
        var (depth, tail) = (0, TailOf(target));
        for (var at = target.Span.Start + 1; at < tail && depth >= 0; at++)
        {
            depth += source[at] switch
            {
                '[' when source[at - 1] != '\\' => 1,
                ']' when source[at - 1] != '\\' => -1,
                _ => 0,
            };
        }

        return depth >= 0;
    }

    // Where the "](…)" of a link begins: before its address no bracket stands but that.
    private int TailOf(LinkInline target)
    {
        var from = target.UrlSpan.Start > target.Span.Start ? target.UrlSpan.Start : target.Span.End;
        return source.LastIndexOf("](", from, from - target.Span.Start + 1, StringComparison.Ordinal);
    }

    // Chinese is written without spaces: a line that ends between two wide characters is only folded.
    private string TextOf(LineBreakInline lineBreak, List<ProseRun> before)
    {
        if (_lines.Count > 0 && _lines.Contains(source.IndexOf('\n', lineBreak.Span.Start) + 1))
        {
            return LineOfItsOwn;
        }

        if (lineBreak.IsHard)
        {
            return "\n";
        }

        var last = before.Count > 0 && before[^1].Text.Length > 0 ? before[^1].Text[^1] : ' ';
        return IsWide(last) && IsWide(FirstOf(lineBreak.NextSibling)) ? string.Empty : " ";
    }

    private static char FirstOf(Inline? inline) => inline switch
    {
        LiteralInline { Content.IsEmpty: false } literal => literal.Content.CurrentChar,
        ContainerInline container and not DelimiterInline => FirstOf(container.FirstChild),
        _ => ' ',
    };

    private static bool IsWide(char character) => character is >= '\u2E80' and < '\uD800' or >= '\uFE30' and <= '\uFF60';

    private static void Append(List<ProseRun> runs, string text, ProseStyle style, string? link)
    {
        if (runs.Count > 0 && runs[^1].Style == style && runs[^1].Link == link)
        {
            runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
        }
        else if (text.Length > 0)
        {
            runs.Add(new ProseRun(text, style, link));
        }
    }

    private static ProseStyle StyleOf(EmphasisInline emphasis) => emphasis.DelimiterChar switch
    {
        EmphasisParser.Bold => ProseStyle.Bold,
        EmphasisParser.BoldItalic => ProseStyle.Bold | ProseStyle.Italic,
        _ => ProseStyle.Italic,
    };
}
