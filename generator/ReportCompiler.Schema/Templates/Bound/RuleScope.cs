namespace ReportCompiler.Schema.Templates.Bound;

/// <summary>What a rule is repeated over.</summary>
public enum ScopeKind
{
    /// <summary>Nothing: one check.</summary>
    None,

    /// <summary>Each column of a block.</summary>
    Column,

    /// <summary>Each row of a block.</summary>
    Row,

    /// <summary>Each cell of a block.</summary>
    Cell,

    /// <summary>Each component of the report.</summary>
    Component,

    /// <summary>The component of a report that declares only one; nothing in other reports.</summary>
    SingleComponent,

    /// <summary>Each line of a list.</summary>
    Line,
}

/// <summary>
/// The elements that a rule is repeated over. In a block, element number i adds i × <paramref name="Step"/> to the index of
/// each scoped cell; where components and lines lie, the report says.
/// </summary>
/// <param name="Kind">What it is repeated over.</param>
/// <param name="Section">The id of the section of the block; empty without one.</param>
/// <param name="Block">The id of the block; empty for the only block of a table.</param>
/// <param name="Step">1 for columns and cells, the number of columns for rows, else 0.</param>
/// <param name="Count">How many elements there are in the form without a report.</param>
public sealed record RuleScope(ScopeKind Kind, string Section, string Block, int Step, int Count)
{
    /// <summary>One check, on full cell paths.</summary>
    public static readonly RuleScope None = Of(ScopeKind.None);

    /// <summary>Each component.</summary>
    public static readonly RuleScope EachComponent = Of(ScopeKind.Component);

    /// <summary>The only component.</summary>
    public static readonly RuleScope OnlyComponent = Of(ScopeKind.SingleComponent);

    /// <summary>For lines, the list, by its place in the form; else -1.</summary>
    public int List { get; init; } = -1;

    /// <summary>Each line of a list.</summary>
    public static RuleScope EachLine(int list) => Of(ScopeKind.Line) with { List = list };

    private static RuleScope Of(ScopeKind kind) => new(kind, string.Empty, string.Empty, 0, 1);
}
