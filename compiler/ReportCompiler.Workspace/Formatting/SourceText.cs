using ReportCompiler.Schema.Text;

namespace ReportCompiler.Workspace.Formatting;

/// <summary>The text of a data file by lines: what stands where, and which of it is comment.</summary>
internal sealed class SourceText
{
    private readonly string[] _lines;

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text, with line feeds and without a byte order mark.</param>
    public SourceText(string text) => _lines = text.Split('\n');

    /// <summary>How many lines there are.</summary>
    public int LineCount => _lines.Length;

    /// <summary>A line, from 1.</summary>
    public string Line(int number) => number <= _lines.Length ? _lines[number - 1] : string.Empty;

    /// <summary>Whether a line holds nothing but spaces.</summary>
    public bool IsBlank(int number) => string.IsNullOrWhiteSpace(Line(number));

    /// <summary>What stands in a place, as it is written; null where it goes over several lines.</summary>
    public string? Raw(SourceSpan span) => span.Line != span.EndLine || span.EndColumn - 1 > Line(span.Line).Length
        ? null
        : Line(span.Line)[(span.Column - 1)..(span.EndColumn - 1)];

    /// <summary>The last line of a scalar: of a block of text that of its last line with text, or of what is kept behind it.</summary>
    /// <param name="span">Where the scalar stands.</param>
    /// <param name="margin">The column of the key before it, from 1.</param>
    public int LastLine(SourceSpan span, int margin)
    {
        if (!IsBlock(span))
        {
            return span.EndLine;
        }

        var first = span.Line + 1;
        while (first <= LineCount && IsBlank(first))
        {
            first++;
        }

        var indent = IndentOf(first);
        if (first > LineCount || indent < margin)
        {
            return span.Line;
        }

        var (last, line) = (first, first);
        for (; line <= LineCount && (IsBlank(line) || IndentOf(line) >= Explicit(span, margin, indent)); line++)
        {
            last = IsBlank(line) ? last : line;
        }

        // A block that keeps the line ends behind it keeps them.
        return Header(span).Contains('+', StringComparison.Ordinal) ? Math.Min(line - 1, LineCount) : last;
    }

    /// <summary>Whether a scalar is a block of text, after <c>|</c> or <c>&gt;</c>.</summary>
    public bool IsBlock(SourceSpan span) => span.Column <= Line(span.Line).Length && Header(span) is ['|' or '>', ..];

    /// <summary>The comments, in order.</summary>
    /// <param name="scalars">Every scalar of the file with the column of the key before it.</param>
    public IEnumerable<SourceComment> Comments(IEnumerable<(SourceSpan Span, int Margin)> scalars)
    {
        var covered = new bool[LineCount + 2];
        var inLine = new List<SourceSpan>();
        foreach (var (span, margin) in scalars)
        {
            if (IsBlock(span))
            {
                Array.Fill(covered, true, span.Line + 1, Math.Max(0, LastLine(span, margin) - span.Line));
            }
            else
            {
                inLine.Add(span);
            }
        }

        var byLine = inLine.SelectMany(span => Enumerable.Range(span.Line, span.EndLine - span.Line + 1).Select(line => (line, span)))
            .ToLookup(pair => pair.line, pair => pair.span);
        for (var line = 1; line <= LineCount; line++)
        {
            if (!covered[line] && MarkIn(line, byLine[line]) is { } mark)
            {
                yield return new SourceComment(line, mark + 1, Line(line)[mark..].TrimEnd(), Line(line)[..mark].Trim().Length == 0);
            }
        }
    }

    private int? MarkIn(int line, IEnumerable<SourceSpan> scalars)
    {
        var text = Line(line);
        for (var index = text.IndexOf('#', StringComparison.Ordinal); index >= 0; index = text.IndexOf('#', index + 1))
        {
            if ((index == 0 || text[index - 1] is ' ' or '\t') && !scalars.Any(span => Covers(span, line, index + 1)))
            {
                return index;
            }
        }

        return null;
    }

    private static bool Covers(SourceSpan span, int line, int column) =>
        (line > span.Line || column >= span.Column) && (line < span.EndLine || column < span.EndColumn);

    private string Header(SourceSpan span) => Line(span.Line)[(span.Column - 1)..];

    // A digit behind the mark says by how much the block is indented.
    private int Explicit(SourceSpan span, int margin, int indent) =>
        Header(span).Split(' ')[0].FirstOrDefault(char.IsAsciiDigit) is var digit and not '\0' ? margin - 1 + (digit - '0') : indent;

    /// <summary>How many spaces a line begins with.</summary>
    public int IndentOf(int line) => Line(line).Length - Line(line).TrimStart(' ').Length;
}
