using ReportCompiler.Workspace.Narratives;

namespace ReportCompiler.Published.Grids;

/// <summary>The smallest thing that a reader yields: a cell of a table, or a line of text.</summary>
/// <param name="Text">Its text; a line break in it is a line feed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PlacedText(string Text, ItemPlace Place)
{
    /// <summary>The place in a table; null for what stands in none.</summary>
    public GridCell? Cell { get; init; }

    /// <summary>What it is in when it is read as prose; null where that is its plain text.</summary>
    public ProseBlock? Block { get; init; }

    /// <summary>Which row or line of text it is in: items that stand beside one another have the same.</summary>
    public int Line { get; init; }

    /// <summary>Which paragraph it is a line of.</summary>
    public int Paragraph { get; init; }

    /// <summary>The part of the document that it is in; null where the document has none.</summary>
    public ItemScope? Scope { get; init; }
}
