namespace ReportCompiler.Schema.Text;

/// <summary>Where something stands in a text file: first and last position, lines and columns counted from 1, the end exclusive.</summary>
/// <param name="Line">The first line.</param>
/// <param name="Column">The column of the first character.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last character.</param>
public readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The very start of a file: where a problem of the whole file is reported.</summary>
    public static readonly SourceSpan FileStart = new(1, 1, 1, 1);

    /// <summary>Which of several files that are compiled together it stands in; 0 for the first.</summary>
    internal int Origin { get; init; }

    /// <summary>Whether this names a place at all; a value that was never read has none.</summary>
    public bool IsKnown => Line > 0;

    /// <summary>The part of a one-line span from an offset on; a span over several lines is returned whole.</summary>
    /// <param name="offset">Characters to skip.</param>
    /// <param name="length">Characters to keep.</param>
    public SourceSpan Slice(int offset, int length) =>
        Line == EndLine ? this with { Column = Column + offset, EndColumn = Column + offset + length } : this;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column})");
}
