using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Grids;

/// <summary>A cell of a table before its place is known.</summary>
/// <param name="Text">The text.</param>
/// <param name="RowSpan">How many rows it takes, at least 1.</param>
/// <param name="ColumnSpan">How many columns it takes, at least 1.</param>
public sealed record SpannedText(string Text, int RowSpan, int ColumnSpan)
{
    /// <summary>The column that it begins in; -1 for the next that is free.</summary>
    public int Column { get; init; } = -1;

    /// <summary>What it is as prose; null where that is its plain text.</summary>
    public ProseBlock? Block { get; init; }
}
