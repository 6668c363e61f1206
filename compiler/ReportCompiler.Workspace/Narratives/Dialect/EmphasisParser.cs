using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>
/// Reads bold text and emphasis as authors of reports mean them: <c>**</c> is bold beside any character, <c>*</c> and <c>_</c> are emphasis
/// at the edges of words only, and longer runs, masked names, products and blanks to fill in are what they look like.
/// </summary>
internal sealed class EmphasisParser : EmphasisInlineParser
{
    /// <summary>Stands for the marks of bold text; runs of different length never pair.</summary>
    public const char Bold = '\uE0B0';

    /// <summary>Stands for the marks of bold text with emphasis.</summary>
    public const char BoldItalic = '\uE0B1';

    private static readonly EmphasisDescriptor[] Kinds =
    [
        new('*', 1, 1, true), new('_', 1, 1, true), new(Bold, 2, 2, true), new(BoldItalic, 3, 3, true),
    ];

    /// <summary>Creates the parser.</summary>
    public EmphasisParser()
    {
        EmphasisDescriptors.Clear();
        EmphasisDescriptors.AddRange(Kinds);
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        var start = slice.Start;
        if (mark is not ('*' or '_') || (slice.PeekCharExtra(-1) == mark && slice.PeekCharExtra(-2) != '\\'))
        {
            return false;
        }

        var count = 0;
        for (; slice.CurrentChar == mark; slice.SkipChar())
        {
            count++;
        }

        var edges = MarkEdges.Of(slice, start, slice.Start);
        var kind = KindOf(mark, count);
        var type = kind is null || AddressMarks.AreInside(slice.Text, start, slice.Start) ? DelimiterType.Undefined : TypeOf(mark, count, edges);
        if (type == DelimiterType.Undefined)
        {
            return false;
        }

        processor.Inline = new EmphasisDelimiterInline(this, kind!)
        {
            Content = new StringSlice(slice.Text, start, slice.Start - 1),
            DelimiterCount = count,
            Type = type,
            Span = new SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(slice.Start - 1)),
            Line = line,
            Column = column,
        };
        return true;
    }

    private static EmphasisDescriptor? KindOf(char mark, int count) => (mark, count) switch
    {
        ('*', 1) => Kinds[0],
        ('_', 1) => Kinds[1],
        ('*', 2) => Kinds[2],
        ('*', 3) => Kinds[3],
        _ => null,
    };

    private static DelimiterType TypeOf(char mark, int count, MarkEdges edges)
    {
        var isInWord = mark == '*' && count == 2;
        var opens = edges.StartsText && (isInWord ? !edges.AreDigits : edges.IsFreeBefore);
        var closes = edges.EndsText && (isInWord ? !edges.AreDigits : edges.IsFreeAfter);
        if (mark == '_')
        {
            // A blank to fill in stands between punctuation.
            opens = opens && !MarkEdges.IsEdge(edges.After);
            closes = closes && !MarkEdges.IsEdge(edges.Before);
        }

        return (opens ? DelimiterType.Open : DelimiterType.Undefined) | (closes ? DelimiterType.Close : DelimiterType.Undefined);
    }
}
