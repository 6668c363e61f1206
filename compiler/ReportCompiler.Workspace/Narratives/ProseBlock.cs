namespace ReportCompiler.Workspace.Narratives;

/// <summary>A part of prose, for outputs that are no text: its figures are filled in and its Markdown is understood.</summary>
public abstract record ProseBlock;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text.</param>
public sealed record ProseParagraph(IReadOnlyList<ProseRun> Runs) : ProseBlock;

/// <summary>A heading inside the prose of a section.</summary>
/// <param name="Level">Its level on a page, 3 to 6; the section's own is 2.</param>
/// <param name="Runs">Its text.</param>
public sealed record ProseHeading(int Level, IReadOnlyList<ProseRun> Runs) : ProseBlock;

/// <summary>A list.</summary>
/// <param name="Start">The number of its first item, those after it counting on; null where items are not numbered.</param>
/// <param name="Items">What each item consists of.</param>
/// <param name="IsLoose">Whether its items stand apart like paragraphs.</param>
public sealed record ProseList(int? Start, IReadOnlyList<IReadOnlyList<ProseBlock>> Items, bool IsLoose) : ProseBlock
{
    /// <summary>What the author typed behind the numbers: a full stop or a closing bracket.</summary>
    public char Mark { get; init; } = '.';
}

/// <summary>A table; the rows may differ in length.</summary>
/// <param name="Rows">The rows, the first of them the head.</param>
/// <param name="Alignments">How each column is aligned; columns beyond it to the left.</param>
public sealed record ProseTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<ProseRun>>> Rows, IReadOnlyList<ProseAlignment> Alignments) : ProseBlock;

/// <summary>A line across the page.</summary>
public sealed record ProseRule : ProseBlock;
