namespace ReportCompiler.Published.Grids;

/// <summary>A part of a document that holds other parts, such as an element of a page.</summary>
/// <param name="parent">The part around it; null for the whole document.</param>
/// <param name="isSection">Whether it is marked as a section of its own.</param>
public sealed class ItemScope(ItemScope? parent, bool isSection)
{
    /// <summary>How many parts are around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The part around it; null for the whole document.</summary>
    public ItemScope? Parent => parent;

    /// <summary>The innermost section that it is or is in; null for none.</summary>
    public ItemScope? Section => isSection ? this : parent?.Section;

    /// <summary>Whether it is another part or is in it.</summary>
    /// <param name="other">The other part.</param>
    public bool IsIn(ItemScope other)
    {
        var scope = this;
        while (scope is not null && scope.Depth > other.Depth)
        {
            scope = scope.Parent;
        }

        return ReferenceEquals(scope, other);
    }

    /// <summary>The innermost part that holds both.</summary>
    /// <param name="other">The other part.</param>
    public ItemScope Around(ItemScope other)
    {
        var scope = this;
        while (!other.IsIn(scope))
        {
            scope = scope.Parent!;
        }

        return scope;
    }
}
