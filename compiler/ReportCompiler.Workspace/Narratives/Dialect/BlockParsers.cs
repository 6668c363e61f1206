using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportCompiler.Workspace.Narratives.Dialect;

/// <summary>Headings that begin with <c>#</c>; a single one before a figure is a number sign, and one before what it means is its legend.</summary>
internal sealed class HeadingParser : HeadingBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var text = processor.Line.AsSpan().TrimStart('#').TrimStart(" \t");
        var isNumberSign = processor.Line.PeekChar() != '#' && !text.IsEmpty && (char.IsAsciiDigit(text[0]) || Legends.Explains(text));
        return isNumberSign || text.IsEmpty ? BlockState.None : base.TryOpen(processor);
    }
}

/// <summary>Paragraphs; nothing that they begin with is taken out as the definition of a link, and a line below makes no heading of them.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    /// <summary>Creates the parser.</summary>
    public ParagraphParser() => ParseSetextHeadings = false;

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Lines.Count: > 0 } paragraph)
        {
            return false;
        }

        var lines = paragraph.Lines.Lines;
        var count = paragraph.Lines.Count;
        for (var index = 0; index < count; index++)
        {
            lines[index].Slice.TrimStart();
        }

        lines[count - 1].Slice.TrimEnd();
        return true;
    }
}
