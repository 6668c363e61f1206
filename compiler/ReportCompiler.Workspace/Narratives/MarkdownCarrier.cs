using Markdig;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportCompiler.Schema.Reports;

namespace ReportCompiler.Workspace.Narratives;

/// <summary>
/// Carries the prose of a section over into the Markdown of a report: the author's text, with its figures filled in, its
/// headings below the section's, and everything escaped that a reader of Markdown with HTML would take for HTML.
/// </summary>
internal static class MarkdownCarrier
{
    /// <summary>The prose as a part of a larger Markdown document.</summary>
    public static string Carry(Narrative narrative, Report report)
    {
        var text = Sentinels.Insert(narrative).ReplaceLineEndings("\n").TrimEnd();
        var document = Markdown.Parse(text, MarkdownDialect.PrecisePipeline);
        var edits = new TextEdits(text);
        foreach (var (heading, level) in MarkdownDialect.FitHeadings(document))
        {
            Demote(edits, text, heading, level);
        }

        EditLinks(edits, document, report);
        Protect(edits, text, document, report);
        CloseFence(edits, text, document);
        return Sentinels.Resolve(edits.Apply(), report);
    }

    private static void Demote(TextEdits edits, string text, HeadingBlock heading, int level)
    {
        var marks = new string('#', level);
        if (!heading.IsSetext)
        {
            edits.Replace(heading.Span.Start, heading.Level, marks);
            return;
        }

        // An underlined heading has no third level: each of its lines becomes a heading of its own.
        edits.Insert(heading.Span.Start, marks + " ");
        foreach (var lineBreak in heading.Inline?.Descendants<LineBreakInline>() ?? [])
        {
            if (lineBreak.NextSibling is { } next)
            {
                edits.Insert(next.Span.Start, marks + " ");
            }
        }

        var underline = heading.Span.End;
        while (underline > heading.Span.Start && text[underline - 1] == text[heading.Span.End])
        {
            underline--;
        }

        edits.Replace(underline, heading.Span.End - underline + 1, string.Empty);
    }

    // A backslash before a link that the policy refuses, or before the definition that it refers to, leaves its text. An
    // image becomes a link.
    private static void EditLinks(TextEdits edits, MarkdownDocument document, Report report)
    {
        foreach (var definition in document.Descendants<LinkReferenceDefinition>().Where(definition => !Allows(definition.Url, report)))
        {
            edits.Insert(definition.Span.Start, "\\");
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            var isRefused = link.Reference is null && !Allows(link.Url, report);
            if (isRefused || link.IsImage)
            {
                edits.Replace(link.Span.Start, link.IsImage ? 1 : 0, isRefused ? "\\" : string.Empty);
            }
        }
    }

    private static bool Allows(string? url, Report report) => LinkPolicy.Allows(Sentinels.Resolve(url ?? string.Empty, report));

    private static void Protect(TextEdits edits, string text, MarkdownDocument document, Report report)
    {
        var code = new SpanSet(document.Descendants<CodeInline>().Select(node => node.Span).Concat(document.Descendants<CodeBlock>().SelectMany(Spans)));
        var links = new SpanSet(Addresses(document, report));
        for (var index = 0; index < text.Length; index++)
        {
            if (code.Contains(index))
            {
                continue;
            }

            var isTag = text[index] == '<' && !links.Contains(index) && !IsEscaped(text, index);
            if (isTag || IsListMarker(text, index))
            {
                edits.Insert(index, "\\");
            }
        }
    }

    // The span of a block that is left open ends before its lines do.
    private static IEnumerable<SourceSpan> Spans(CodeBlock block) =>
        LinesOf(block).Select(line => new SourceSpan(line.Slice.Start, line.Slice.End)).Append(block.Span);

    /// <summary>The lines of a block of code; Markdig has no list of them where there are none.</summary>
    internal static IEnumerable<StringLine> LinesOf(CodeBlock block) => block.Lines.Count == 0 ? [] : block.Lines.Lines.Take(block.Lines.Count);

    // Where "<" is a part of a link that stays. A link without an address of its own has a span for it that means nothing.
    private static IEnumerable<SourceSpan> Addresses(MarkdownDocument document, Report report)
    {
        var autolinks = document.Descendants<AutolinkInline>()
            .Where(link => link.IsEmail || Allows(link.Url, report)).Select(link => link.Span);
        var links = document.Descendants<LinkInline>()
            .Where(link => Covers(link.Span, link.UrlSpan) && Allows(link.Url, report)).Select(link => link.UrlSpan);
        var definitions = document.Descendants<LinkReferenceDefinition>()
            .Where(link => Covers(link.Span, link.UrlSpan) && Allows(link.Url, report)).Select(link => link.UrlSpan);
        return autolinks.Concat(links).Concat(definitions);
    }

    private static bool Covers(SourceSpan link, SourceSpan url) => url.Start > link.Start && url.End <= link.End;

    private static bool IsEscaped(string text, int index)
    {
        var backslashes = 0;
        while (index - backslashes > 0 && text[index - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    // "{{ figure }}. text" at the start of a line would become an item of a numbered list once the figure is there.
    private static bool IsListMarker(string text, int index)
    {
        if (text[index] is not ('.' or ')') || index < 2 || Sentinels.IndexIn(text.AsSpan(index - 2, 1)) != 0)
        {
            return false;
        }

        var lineStart = text.LastIndexOf('\n', index - 1) + 1;
        foreach (var character in text.AsSpan(lineStart, index - lineStart))
        {
            if (!char.IsSurrogate(character) && !char.IsAsciiDigit(character) && !" \t>*+-.)".Contains(character))
            {
                return false;
            }
        }

        return true;
    }

    // An unclosed block of code would take in the rest of the report.
    private static void CloseFence(TextEdits edits, string text, MarkdownDocument document)
    {
        if (document.LastChild is FencedCodeBlock { ClosingFencedCharCount: 0 } open)
        {
            edits.Insert(text.Length, "\n" + new string(open.FencedChar, open.OpeningFencedCharCount));
        }
    }
}
