namespace ReportCompiler.Schema.Templates;

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
}

/// <summary>The elements that a rule is repeated over. Element number i adds i × <paramref name="Step"/> to the index of each scoped cell.</summary>
/// <param name="Kind">Columns, rows, cells or nothing.</param>
/// <param name="Section">The id of the section of the block; empty without a scope.</param>
/// <param name="Block">The id of the block; empty for the only block of a table.</param>
/// <param name="Step">1 for columns and cells, the number of columns for rows, 0 without a scope.</param>
/// <param name="Count">How many elements there are; 1 without a scope.</param>
public sealed record RuleScope(ScopeKind Kind, string Section, string Block, int Step, int Count)
{
    /// <summary>One check, on full cell paths.</summary>
    public static readonly RuleScope None = new(ScopeKind.None, string.Empty, string.Empty, 0, 1);
}
